export const finished = {
  heading: 'Done for today',
  cards: (count: number): string => (count === 1 ? 'card' : 'cards'),
  minutes: (count: number): string => (count === 1 ? 'minute' : 'minutes'),
  recalled: 'recalled',
  recalledNone: 'all new today',
  tomorrow: 'Tomorrow',
  tomorrowLoad: (due: number, fresh: number): string =>
    due + fresh === 0
      ? 'Nothing is due tomorrow. Have a day off.'
      : `${due} due${fresh > 0 ? ` and ${fresh} new` : ''}, ready from the start of your study day.`,
  nothingDone: 'Nothing was studied today, and nothing is due.',
  heldHeading: 'Left for later',
  heldFresh: (count: number): string => `${count} new ${count === 1 ? 'card' : 'cards'}, because of today’s limit.`,
  heldDue: (count: number): string => `${count} due ${count === 1 ? 'card' : 'cards'}, because of today’s limit.`,
  heldSiblings: (count: number): string =>
    `${count} new ${count === 1 ? 'card' : 'cards'} paired with what you met today; one a day keeps them from giving each other away.`,
  cardsOfToday: (count: number): string => (count === 1 ? 'Today’s card and its next date' : `Today’s ${count} cards and their next dates`),
  next: (count: number, exam?: 'final' | 'after'): string =>
    exam === 'final'
      ? 'next in the exam’s last week'
      : `next ${count === 1 ? 'tomorrow' : `in ${count} days`}${exam === 'after' ? ', after the exam' : ''}`,
  why: 'Why',
  heldApart: (count: number): string => `${count} due ${count === 1 ? 'card' : 'cards'} of the backlog that you are clearing a few a day.`,
  toToday: 'Back to Today',
};
