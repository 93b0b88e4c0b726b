const cards = (count: number): string => (count === 1 ? '1 card' : `${count} cards`);

export const ready = {
  heading: 'Readiness',
  lead: 'What you may expect to recall on the exam day. It is an estimate, made from your answers, and no exam score.',
  examDay: 'Exam day',
  exam: 'Exam',
  noExam: 'Not chosen',
  working: 'Reckoning …',
  nothingYet: 'There is nothing to estimate yet. Study for a day or two first.',
  stop: 'If I stop today',
  keep: 'If I keep the plan',
  noneMet: 'no card met',
  tooEarly: 'too early to say',
  band: (low: string, high: string): string => `likely ${low} to ${high}`,
  recalled: (recalled: number, met: number): string => `about ${recalled} of the ${cards(met)} met by then`,
  unmet: (count: number): string =>
    count === 0
      ? 'No card is left unmet.'
      : `${cards(count)} never met, counted apart: for ${count === 1 ? 'it' : 'these'} nothing can be said.`,
  keepMeans: 'The plan: the session of every day until the exam, within your limits, answered as well as up to now.',
  likely: 'Likely means in nine of ten cases, provided that you go on forgetting as you have so far.',
  calibration: {
    heading: 'How earlier forecasts came true',
    tooFew: (answers: number, wanted: number): string =>
      `Comparing forecasts with results takes ${wanted} answers; there are ${answers} so far. Until then, take these figures with care.`,
    holds: (answers: number): string => `Over your last ${answers} repeated answers the forecasts came true.`,
    off: 'Your earlier forecasts did not come true, as a whole or in one of the rows below, so no share is forecast here. These are plain counts of what you have answered.',
    whole: (predicted: string, recalled: string): string => `Forecast ${predicted}, recalled ${recalled}.`,
    forecast: 'Forecast',
    cameTrue: 'Recalled',
    answers: 'Answers',
    range: (from: string, to: string): string => `${from} to ${to}`,
  },
  plain: {
    recent: 'right at your last repeats',
    lastRight: 'Right last time',
    met: 'Met',
    of: (count: number, all: number): string => `${count} of ${all}`,
  },
  byDomain: (exam: string): string => `By domain of ${exam}`,
  byTopic: 'By topic',
  part: 'Part',
  partUnmet: (count: number): string => `${count} not met`,
  trouble: {
    heading: 'What keeps going wrong',
    none: 'No card and no pair stands out.',
    leeches: 'Cards that keep being forgotten',
    lapses: (count: number): string => `forgotten ${count} times`,
    mixUps: 'Pairs that you mix up',
    swapped: (times: number, days: number): string => `swapped ${times} times in ${days} days`,
    drill: 'Contrast drill',
    drillAll: 'Drill all of these',
    suspend: 'Suspend',
    resume: 'Bring back',
    note: 'Note',
    suspended: 'suspended',
    newLeech: (count: number): string =>
      `${count === 1 ? 'A card keeps' : `${count} cards keep`} being forgotten. Put both sides next to each other, write yourself a note, or suspend ${count === 1 ? 'it' : 'them'}.`,
    swappedToday: (count: number): string =>
      `${count === 1 ? '1 pair was' : `${count} pairs were`} swapped today. Put both sides next to each other.`,
    headingToday: 'Tell them apart',
    all: 'See all',
  },
  contrast: {
    title: 'Contrast drill · Chigai',
    heading: 'Contrast drill',
    practice: 'Practice: it moves no date and counts towards no limit.',
    look: 'Look at both sides. Then each is asked in turn, until both were right twice in a row.',
    begin: 'Ask me',
    pair: (at: number, all: number): string => `Pair ${at} of ${all}`,
    rights: (count: number, wanted: number): string => `${Math.min(count, wanted)} of ${wanted} right`,
    done: 'Told apart',
    doneCount: (count: number, answers: number): string =>
      `${count === 1 ? 'One pair' : `${count} pairs`}, ${answers} answers. Each side was right twice in a row. No date has moved.`,
    again: 'Once more',
    back: 'Back',
  },
};
