const events = (count: number): string => (count === 1 ? 'one entry' : `${count} entries`);

export const data = {
  heading: 'Your data',
  where: 'Stored only in this browser, on this device.',
  protected: 'Protected',
  unprotected: 'Not protected: the browser may delete it when room gets scarce.',
  unknownProtection: 'This browser does not say whether it protects it.',
  lastBackup: (ago: string): string => `Last backup: ${ago}.`,
  noBackup: 'No backup yet.',
  line: { protected: 'Protected', unprotected: 'Not protected', unknown: 'In this browser' },
  sevenDays: 'Safari deletes what a site has stored when it was not opened for seven days. Add Chigai to the Home Screen, or save backups.',
  remind: 'Your learning is not protected, and the last backup is old. A file takes one press.',
  protect: 'Protect it',
  refused: 'The browser has refused for now. It often agrees once the site was used for some days, or is installed.',
  save: 'Save a backup file',
  saved: (name: string): string => `Saved as ${name}.`,
  csv: 'Answers as a table (CSV)',
  restore: 'Restore a backup …',
  restoreLabel: 'Choose a backup file',
  reading: 'Reading',
  restoring: 'Restoring',
  preview: {
    heading: 'What the file holds',
    savedAt: (date: string): string => `Saved ${date}`,
    reviews: (count: number, first: string, last: string): string => `${count} answers from ${first} to ${last}`,
    devices: (count: number): string => (count === 1 ? 'from one device' : `from ${count} devices`),
    fresh: (count: number): string => (count === 0 ? 'Everything in it is here already.' : `${events(count)} not here yet.`),
    lacking: (count: number): string => `${events(count)} here that the file does not hold.`,
    unknown: (count: number): string => `${events(count)} from a newer Chigai: kept, and used once you update.`,
    empty: 'The file holds no answers.',
    bad: (count: number): string => `${count === 1 ? 'One line is' : `${count} lines are`} damaged and will be left out:`,
    badLine: (line: number, reason: string): string =>
      `line ${line}: ${reason === 'not-json' ? 'not readable' : `“${reason}” does not fit`}`,
    missing: (count: number): string => `The file ends too early: ${events(count)} ${count === 1 ? 'is' : 'are'} missing.`,
  },
  add: 'Add what is missing',
  addWhat: 'Everything here stays, and what only the file holds comes in.',
  goBack: 'Go back to this backup',
  goBackWhat: 'The same, and what was done here since then no longer counts.',
  undoable: 'Either can be undone.',
  restored: (added: number, takenBack: number): string =>
    added + takenBack === 0
      ? 'Everything was here already. Nothing changed.'
      : `${events(added)} came in${takenBack > 0 ? `, ${events(takenBack)} no longer ${takenBack === 1 ? 'counts' : 'count'}` : ''}.`,
  errors: {
    'not-a-backup':
      'This is not a backup file of Chigai. Choose one whose name begins with “chigai-” and ends with “.jsonl.gz” or “.jsonl”. Nothing was changed.',
    'too-new':
      'This backup was written by a newer Chigai in a format this one does not read. Reload to update, then try again. Nothing was changed.',
    'too-big': 'This file is bigger than any backup of Chigai can be, so it was not read to its end. Nothing was changed.',
    unreadable: 'The file could not be read; it may be damaged. Try another backup. Nothing was changed.',
    cancelled: 'Called off. Nothing was changed.',
  },
  check: 'Check everything',
  checked: (count: number, cards: number): string => `${count} entries and ${cards} cards checked.`,
  allWell: 'All is well.',
  differing: (count: number): string =>
    `${count} ${count === 1 ? 'value does' : 'values do'} not fit what the entries say. They can be made anew from them.`,
  gaps: (count: number): string => `${events(count)} missing in the middle. A backup may hold them.`,
  backwardDays: (count: number): string =>
    `The days went back ${count === 1 ? 'once' : `${count} times`}: a clock was wrong, or you travelled far. This does no harm.`,
  unknownCards: (count: number): string =>
    `${count} ${count === 1 ? 'card is' : 'cards are'} in no deck of this version. Their history is kept.`,
  unknownEvents: (count: number): string => `${events(count)} from a newer Chigai, kept.`,
  repair: 'Make them anew',
  repaired: 'Made anew. Nothing was lost.',
};
