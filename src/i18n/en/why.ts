const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** Why a card comes when it comes: a sentence for every rule that can make or move a date. */
export const why = {
  open: 'Why this card, why today',
  reasons: 'What has led here',
  buttons: 'What each answer would do',
  failed: 'This could not be read just now.',
  answered: (date: string, grade: string): string => `On ${date} you answered “${grade}”.`,
  easeStays: (ease: string): string => `The ease stays at ${ease}.`,
  easeMoves: (from: string, to: string): string => `The ease went from ${from} to ${to}.`,
  /** How an interval came about. */
  interval: {
    failed: (to: number): string => `It was not known, so it starts anew with ${days(to)}.`,
    first: (to: number): string => `Known once: the next interval is ${days(to)}.`,
    second: (to: number): string => `Known twice in a row: the next interval is ${days(to)}.`,
    multiplied: (from: number, ease: string, to: number): string =>
      `The interval is the last one times the ease before this answer, rounded up: ${from} × ${ease} = ${days(to)}.`,
    'early-kept': (to: number): string => `It came before its day, so repetitions and ease stay, and the interval stays ${days(to)}.`,
    'early-grown': (waited: number, ease: string, to: number): string =>
      `It came before its day, so repetitions and ease stay; the interval grows by what was really waited: ${waited} × ${ease}, rounded up, is ${days(to)}.`,
  },
  capped: (to: number): string => `No interval is longer than ${days(to)}.`,
  cameEarly: (count: number): string => `It came ${days(count)} early.`,
  cameOnTime: 'It came on its day.',
  cameLate: (count: number): string => `It came ${days(count)} late. That changes nothing: the interval counts from the answer.`,
  lapsed: 'It had been known before, so this counts as a lapse.',
  dueBySm2: (date: string): string => `So SM-2 names ${date}.`,
  followsUp: (date: string, own: string): string =>
    `A self-test had found you sure but wrong, so it comes once more by ${date}; SM-2 alone would say ${own}.`,
  drill: (grade: string): string => `You repeated it later that day (“${grade}”). Repeats move no date.`,
  missedInTest: (date: string, due: string): string => `You missed it in a self-test on ${date}, so it comes on ${due}.`,
  missedNoNearer: (date: string): string => `You missed it in a self-test on ${date}; its date was near already and stays.`,
  sureButWrong: (date: string): string => `You had been sure, so after its next answer it comes again by ${date}.`,
  isNew: 'You have not met this card yet.',
  isNewMissed: 'You have not met this card yet, but missed it in a self-test: it comes before other new ones.',
  finalWeek: (own: string, from: string, to: string): string =>
    `Your exam plan: SM-2’s ${own} is too late for a last look, so it comes between ${from} and ${to}. The day is set when that week begins, the weakest cards last.`,
  lastReviewNearer: (date: string, own: string): string =>
    `Your exam plan: its last review before the exam is on ${date}, the weakest cards last; SM-2 alone would say ${own}.`,
  lastReviewLater: (date: string, own: string): string =>
    `Your exam plan: SM-2’s date is ${own}, but many are due in this week; spread evenly, this one comes on ${date}.`,
  lastReviewOwn: (date: string): string => `Your exam plan: this is its last review before the exam, on ${date}.`,
  withoutLastReview: (own: string): string =>
    `Your exam plan: the last week has no room for this one, because it is among your strongest. SM-2’s ${own} stands.`,
  afterExam: (own: string, exam: string): string => `${own} is after the exam on ${exam}: its last review is done.`,
  revised: (date: string): string => `What it teaches has changed since your answer, so it comes once more on ${date}.`,
  overdue: (count: number): string => `It has been waiting for ${days(count)}.`,
  today: 'So it comes today.',
  doneToday: 'It is done for today.',
  held: {
    limit: 'It waits because today’s limit is reached.',
    share: 'It waits its turn: your exam plan spreads the new cards over the days, and today’s share is full.',
    sibling: 'It waits because another card of the same difference is new today; they would give each other away.',
    unprepared: 'It waits until the cards it builds on have been met.',
    apart: 'It waits in the backlog that you are clearing a few cards a day, those most at risk of being forgotten first.',
    paused: 'It waits because you have paused.',
    suspended: 'It does not come, because you have suspended it.',
    buried: 'You have set it aside until tomorrow.',
    off: 'It does not come by itself: its deck is not in the daily session, or you know this side.',
  },
  outcomeDrill: 'It was answered today already: another answer repeats it and moves no date.',
  outcomeInterval: (from: number, ease: string, to: number): string => `${from} × ${ease} → ${days(to)}`,
  outcomeDays: (to: number): string => days(to),
  outcomeEase: (from: string, to: string): string => (from === to ? `ease stays ${from}` : `ease ${from} → ${to}`),
  outcomeAgain: 'again today',
  outcomeFinal: (date: string): string => `${date}; the exam plan brings it in the last week`,
  outcomeAfter: (date: string): string => `${date}, after the exam`,
};
