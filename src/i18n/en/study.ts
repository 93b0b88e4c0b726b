const days = (count: number): string => (count === 1 ? 'tomorrow' : `${count} days`);
const inDays = (count: number): string => (count === 1 ? 'tomorrow' : `in ${count} days`);

interface Outcome {
  readonly againToday: boolean;
  readonly days: number;
  readonly longerLater: boolean;
}

export const study = {
  heading: 'Study',
  reveal: 'Show the answer',
  sides: 'Both sides',
  terms: 'Words on this card',
  noTerms: 'There is no word on this card that the glossary explains.',
  openSource: 'Open the source',
  grades: { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' },
  gotIt: 'Got it',
  gradeGroup: 'How did it go?',
  leadsTo: ({ againToday, days: count, longerLater }: Outcome): string =>
    againToday ? `today, then ${days(count)}` : longerLater ? `${days(count)}, later ones longer` : days(count),
  gradeName: (grade: string, { againToday, days: count, longerLater }: Outcome): string =>
    againToday
      ? `${grade}, again today, then next review ${inDays(count)}`
      : `${grade}, next review ${inDays(count)}${longerLater ? ', later intervals longer' : ''}`,
  saving: 'Saving …',
  practice: 'Practice: it moves no date and counts towards no limit.',
  practiceDone: 'Practice done',
  practiceCount: (count: number): string => `${count === 1 ? '1 card' : `${count} cards`} practised. No date has moved.`,
  practiceNothing: 'There is nothing to practise here yet.',
  practiceAgain: 'Once more',
  drill: 'Once more. This repeats what was hard today and moves no date.',
  newCard: 'New',
  dueCard: 'Review',
  left: (count: number): string => (count === 1 ? '1 card left' : `${count} cards left`),
  progress: 'Today’s progress',
  saved: (grade: string, count: number): string => `${grade}. Next review ${inDays(count)}.`,
  savedAgain: (grade: string): string => `${grade}. It comes back in a moment.`,
  savedDrill: 'Noted. Nothing was rescheduled.',
  undo: 'Undo',
  redo: 'Redo',
  nothingToUndo: 'There is nothing left to undo.',
  nothingToRedo: 'There is nothing to redo.',
  /** Holds the word that the button shows, so that it can be called by it. */
  flip: { en: 'Show this card in English', ja: 'Show this card in Japanese (日本語)' },
  leave: 'Leave',
  gradesMean: 'Again: I did not know it. Hard: with effort. Good: I knew it. Easy: at once.',
};
