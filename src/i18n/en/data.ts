const events = (count: number): string => (count === 1 ? 'one entry' : `${count} entries`);

export const data = {
  heading: 'Your data',
  where: 'Stored only in this browser, on this device.',
  protected: 'It is protected: the browser will not delete it on its own.',
  unprotected: 'It is not protected: the browser may delete it when space runs low.',
  unknownProtection: 'This browser does not say whether it is protected.',
  lastBackup: (ago: string): string => `Last backup: ${ago}.`,
  noBackup: 'No backup yet.',
  line: { protected: 'Protected', unprotected: 'Not protected', unknown: 'In this browser' },
  sevenDays: 'Safari deletes a site’s data after seven days without a visit. Add Chigai to the Home Screen, or save backups.',
  remind: 'Your learning is not protected, and there is no recent backup. Saving one takes one press.',
  protect: 'Protect it',
  refused: 'The browser said no for now. It often agrees once a site has been used for a few days, or is installed.',
  save: 'Save a backup file',
  saved: (name: string): string => `Saved as ${name}.`,
  csv: 'Save answers as a table (CSV)',
  restore: 'Restore a backup …',
  restoreLabel: 'Choose a backup file',
  reading: 'Reading',
  restoring: 'Restoring',
  preview: {
    heading: 'What is in the file',
    savedAt: (date: string): string => `Saved ${date}`,
    reviews: (count: number, first: string, last: string): string => `${count} answers from ${first} to ${last}`,
    devices: (count: number): string => (count === 1 ? 'from one device' : `from ${count} devices`),
    fresh: (count: number): string => (count === 0 ? 'Everything in it is here already.' : `Not here yet: ${events(count)}.`),
    lacking: (count: number): string => `Only here, not in the file: ${events(count)}.`,
    unknown: (count: number): string => `From a newer Chigai: ${events(count)}, kept and used once you update.`,
    empty: 'There are no answers in the file.',
    bad: (count: number): string => `${count === 1 ? 'One line is' : `${count} lines are`} damaged and will be left out:`,
    badLine: (line: number, reason: string): string =>
      `line ${line}: ${reason === 'not-json' ? 'not readable' : `“${reason}” does not fit`}`,
    missing: (count: number): string => `The file ends too early: ${events(count)} ${count === 1 ? 'is' : 'are'} missing.`,
  },
  add: 'Add what is missing',
  addWhat: 'Everything here stays, and what is only in the file is added.',
  goBack: 'Go back to this backup',
  goBackWhat: 'The same, and anything done here since then no longer counts.',
  undoable: 'Either can be undone.',
  restored: (added: number, takenBack: number): string =>
    added + takenBack === 0
      ? 'Everything was here already. Nothing changed.'
      : `Added ${events(added)}${takenBack > 0 ? `; ${events(takenBack)} no longer ${takenBack === 1 ? 'counts' : 'count'}` : ''}.`,
  errors: {
    'not-a-backup':
      'This is not a Chigai backup file. Choose one whose name begins with “chigai-” and ends with “.jsonl.gz” or “.jsonl”. Nothing was changed.',
    'too-new':
      'This backup was written by a newer Chigai in a format this one cannot read. Reload to update, then try again. Nothing was changed.',
    'too-big': 'This file is bigger than any Chigai backup can be, so it was not read to the end. Nothing was changed.',
    unreadable: 'The file could not be read; it may be damaged. Try another backup. Nothing was changed.',
    cancelled: 'Cancelled. Nothing was changed.',
  },
  check: 'Check everything',
  checked: (count: number, cards: number): string => `${count} entries and ${cards} cards checked.`,
  allWell: 'All is well.',
  differing: (count: number): string =>
    `${count} ${count === 1 ? 'value does' : 'values do'} not match the entries, and can be rebuilt from them.`,
  gaps: (count: number): string => `Missing in the middle: ${events(count)}. A backup may fill the gap.`,
  backwardDays: (count: number): string =>
    `The days went back ${count === 1 ? 'once' : `${count} times`}: a clock was wrong, or you crossed time zones. No harm is done.`,
  unknownCards: (count: number): string =>
    `${count} ${count === 1 ? 'card is' : 'cards are'} in no deck of this version. Their history is kept.`,
  unknownEvents: (count: number): string => `From a newer Chigai: ${events(count)}, kept.`,
  repair: 'Rebuild them',
  repaired: 'Rebuilt. Nothing was lost.',
};
