/**
 * SM-2, the published step and nothing else.
 *
 * Sources: P. A. Wozniak, "Optimization of learning" (master's thesis, 1990), chapter 3.2, and the SM-2 page of super-memory.com; the
 * Delphi example that SuperMemo World published with it. Well-known implementations differ, so the rule of this project is: where the
 * text speaks, the text wins; where it is silent, the example decides. Hence an interval is multiplied by the ease factor from *before* the answer
 * and rounded up, a failed answer leaves the ease factor alone, and there is no upper limit on it.
 * What a product adds (same day, early and late answers, limits) stands in schedule.ts.
 */

/** 5 perfect, 4 after hesitation, 3 with serious difficulty, 2 wrong but easy once seen, 1 wrong but recognised, 0 blackout. */
export type Grade = 0 | 1 | 2 | 3 | 4 | 5;

export interface Memory {
  /** Successful answers in a row. */
  readonly repetitions: number;
  /** A whole number of hundredths, 1.3 or more, such as 2.36. */
  readonly easeFactor: number;
  /** Whole days; 0 before the first answer. */
  readonly intervalDays: number;
}

export const initialMemory: Memory = { repetitions: 0, easeFactor: 2.5, intervalDays: 0 };

/** Which line of SM-2 an interval comes from. */
export type IntervalRule = 'failed' | 'first' | 'second' | 'multiplied';

/** The memory after an answer. Pure; the same for every call. */
export const nextMemory = (memory: Memory, grade: Grade): Memory => {
  const [, intervalDays] = nextInterval(memory, grade);
  return isPass(grade)
    ? { repetitions: memory.repetitions + 1, easeFactor: passedEase(memory.easeFactor, grade), intervalDays }
    : { repetitions: 0, easeFactor: memory.easeFactor, intervalDays };
};

/** Days until the next review: 1 after a failure; after a pass 1, then 6, then the last interval × the ease factor before this answer, rounded up. */
export const nextInterval = ({ repetitions, intervalDays, easeFactor }: Memory, grade: Grade): readonly [IntervalRule, number] => {
  if (!isPass(grade)) return ['failed', 1];
  if (repetitions < 2) return repetitions === 0 ? ['first', 1] : ['second', 6];
  return ['multiplied', multipliedByEase(intervalDays, easeFactor)];
};

export const isPass = (grade: Grade): boolean => grade >= 3;

/** Days × ease factor, rounded up, in whole hundredths: 135 × 2.80 is 378, where floating point makes 379 of it. */
export const multipliedByEase = (days: number, easeFactor: number): number => ceilDiv(days * hundredths(easeFactor), 100);

const LOWEST_EASE_HUNDREDTHS = 130;

/** EF + (0.1 − (5 − q)(0.08 + (5 − q) 0.02)), in hundredths. */
const passedEase = (easeFactor: number, grade: Grade): number => {
  const missing = 5 - grade;
  return Math.max(LOWEST_EASE_HUNDREDTHS, hundredths(easeFactor) + 10 - missing * (8 + missing * 2)) / 100;
};

const ceilDiv = (dividend: number, divisor: number): number => {
  const remainder = dividend % divisor;
  return (dividend - remainder) / divisor + (remainder > 0 ? 1 : 0);
};

const hundredths = (easeFactor: number): number => Math.round(easeFactor * 100);
