const cards = (count: number): string => (count === 1 ? '1 card' : `${count} cards`);

export const deck = {
  daily: 'Study this deck every day',
  knows: (side: string): string => `I know ${side}: leave out the cards that only ask about it`,
  noExam: 'All differences, whatever the exam.',
  narrowed: (exam: string, touched: number, all: number): string => `New cards only for ${exam}: ${touched} of ${all} differences.`,
  changeExam: 'Choose your exam',
  topics: 'Topics',
  progress: (learned: number, total: number): string => `${learned} of ${cards(total)} started`,
  strong: (count: number): string => `${count} well known`,
  suspended: (count: number): string => `${count} suspended`,
  studyTopic: 'Study',
  practiceTopic: 'Practise',
  resetTopic: 'Start over …',
  resetDeck: 'Start the whole deck over …',
  bringBackSuspended: (count: number): string => `Bring back ${count === 1 ? 'the suspended card' : `all ${count} suspended cards`}`,
  resets: 'Earlier resets',
  resetOf: (name: string, count: number, date: string): string => `${name}: ${cards(count)}, ${date}`,
  undoReset: 'Undo this reset',
  topicEverywhere: (topic: string): string => `${topic}, in all decks`,
  unknownName: 'something no longer in the decks',
  reset: {
    heading: (name: string): string => `Start “${name}” over?`,
    headingCard: 'Start this card over?',
    scope: 'What to reset',
    thisDeckOnly: (count: number): string => `Only in this deck (${cards(count)})`,
    allDecks: (count: number): string => `In all decks (${cards(count)})`,
    changes: (count: number, reviews: number): string =>
      `${cards(count)} with history will be new again. ${reviews === 1 ? 'One answer stays' : `All ${reviews} answers stay`} in your statistics.`,
    dates: (first: string, last: string): string => `Due dates removed: ${first === last ? first : `${first} to ${last}`}.`,
    keeps: 'Marks, notes and suspensions stay.',
    suspended: (count: number): string =>
      count === 1 ? 'Also bring back the one suspended card' : `Also bring back the ${count} suspended cards`,
    nothing: 'Nothing here has been learned yet, so there is nothing to reset.',
    backlog: (count: number, perDay: number, days: number): string =>
      `Is it the backlog of ${cards(count)}? At ${perDay} a day it clears in ${days === 1 ? 'one day' : `${days} days`}, and you lose nothing.`,
    catchUp: (perDay: number): string => `Take only ${perDay} today`,
    confirm: {
      card: 'Reset this card',
      topic: (name: string): string => `Reset “${name}” in this deck`,
      'topic-everywhere': (name: string): string => `Reset “${name}” in all decks`,
      deck: (name: string): string => `Reset the deck “${name}”`,
    },
    later: 'You can undo this at any time on the deck’s page.',
  },
};
