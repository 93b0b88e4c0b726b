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
  allSeen: 'You have met every card there is.',
  nothingDone: 'Nothing was studied today, and nothing is due.',
  heldHeading: 'Left for later',
  heldFresh: (count: number): string => `${count} new ${count === 1 ? 'card' : 'cards'}, because of today’s limit.`,
  heldDue: (count: number): string => `${count} due ${count === 1 ? 'card' : 'cards'}, because of today’s limit.`,
  heldSiblings: (count: number): string =>
    `${count} new ${count === 1 ? 'card' : 'cards'} paired with what you met today; one a day keeps them from giving each other away.`,
  toToday: 'Back to Today',
};
