export const report = {
  open: 'Report a mistake …',
  heading: 'Report a mistake',
  what: 'Copy this text, say what is wrong at its end, and send it to whoever gave you Chigai. Nothing is sent from here.',
  copy: 'Copy',
  copied: 'Copied.',
  title: 'A mistake in a Chigai card',
  card: 'Card',
  deck: 'Deck and version',
  language: 'Language',
  wrong: 'What is wrong',
};
