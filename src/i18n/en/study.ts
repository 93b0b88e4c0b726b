const days = (count: number): string => (count === 1 ? 'tomorrow' : `${count} days`);
const inDays = (count: number): string => (count === 1 ? 'tomorrow' : `in ${count} days`);

/** Where a review stands to an exam that is planned for. */
type Exam = 'final' | 'after' | undefined;

const nextReview = (count: number, exam: Exam): string =>
  exam === 'final' ? 'in the exam’s last week' : exam === 'after' ? `${inDays(count)}, after the exam` : inDays(count);

interface Outcome {
  readonly againToday: boolean;
  readonly days: number;
  readonly longerLater: boolean;
  readonly exam?: Exam;
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
  leadsTo: ({ againToday, days: count, longerLater, exam }: Outcome): string => {
    const then = exam === 'final' ? 'in the exam’s last week' : exam === 'after' ? `${days(count)}, after the exam` : days(count);
    return againToday ? `today, then ${then}` : longerLater ? `${then}, later ones longer` : then;
  },
  gradeName: (grade: string, { againToday, days: count, longerLater, exam }: Outcome): string =>
    againToday
      ? `${grade}, again today, then next review ${nextReview(count, exam)}`
      : `${grade}, next review ${nextReview(count, exam)}${longerLater ? ', later intervals longer' : ''}`,
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
  saved: (grade: string, count: number, exam?: Exam): string => `${grade}. Next review ${nextReview(count, exam)}.`,
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
