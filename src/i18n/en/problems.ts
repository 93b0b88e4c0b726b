export const problems = {
  tryAgain: 'Try again',
  reload: 'Reload',
  details: 'Details for a report',
  repaired: 'Something stored beside your answers did not match them. It was rebuilt from them, and nothing is lost.',
  restoreBackup: 'Restore a backup',
  startAnew: 'Start without it',
  notSaved: 'This is not saved yet. Everything stays as it is until it is.',
  storage: {
    off: 'This browser does not let Chigai keep anything: storage is off, or this is a private window. Allow storage for this page, or open it in an ordinary window.',
    full: 'The disk is full, so nothing more can be saved. Free some space; everything saved before is still there.',
    newer: 'A newer version of Chigai has used these cards. Reload to update; until then nothing is written, so that nothing is harmed.',
    closed: 'Another tab is updating Chigai. Reload this one to go on.',
    vanished:
      'Your learning was stored in this browser and is gone: the site data was cleared, or the browser made room. Nothing new starts until you choose how to go on.',
    erased: 'Everything was erased in another tab. Reload to start fresh.',
    failed: 'The browser could not read or write its storage. Everything saved before is still there.',
  },
  cards: 'The cards could not be loaded. Check the connection, then reload; your progress is safe.',
  texts: 'The texts of this deck could not be loaded. Check the connection; your progress is safe.',
  crash: 'Something went wrong in Chigai. Your answers are saved. Reload to go on.',
  clock: {
    heading: 'Which time is wrong?',
    behind: (now: string, last: string): string =>
      `Your clock says ${now}, but your last answer was given at ${last}, which is later. One of the two is wrong, and only you know which.`,
    wrongNow: 'The clock is wrong now',
    wrongNowNext: 'Nothing was saved. Correct this device’s clock, then grade the card again.',
    wrongBefore: 'It was wrong before',
    wrongBeforeNext: (count: number): string =>
      count === 1 ? 'One answer from the wrong time no longer counts.' : `${count} answers from the wrong time no longer count.`,
  },
  older: {
    heading: 'Undo something older?',
    question: (name: string, date: string, prompt: string | undefined): string =>
      `The next thing to undo is from ${date}: ${name}${prompt === undefined ? '' : ` on “${prompt}”`}. Undo it?`,
    yes: 'Undo it',
    no: 'Leave it',
  },
};
