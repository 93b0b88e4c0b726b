import { addDays, type StudyDay, studyDay } from '../base/day';
import type { TestResult } from '../exam/test-result';
import type { CardState, Schedule } from './card-state';

/** A sure answer that was wrong comes again within so many days of the test, after it has been repeated once. */
export const FOLLOW_UP_DAYS = 7;

/** A wrong answer in a self-test at work on a date. */
export interface TestStep {
  readonly rule: 'self-test';
  readonly endedDay: StudyDay;
  readonly due: StudyDay;
  /** Whether `due` is nearer than before. */
  readonly nearer: boolean;
  /** The day by which it comes once more after its next answer: it was sure but wrong. */
  readonly followUp: StudyDay | undefined;
}

/** None where the answer was right, or older than the card's last counted one. Never a later date. */
export const testStep = (schedule: Schedule, { right, sure }: TestResult, endedDay: StudyDay): TestStep | undefined => {
  if (right || schedule.countedDay > endedDay) return undefined;
  const tomorrow = addDays(endedDay, 1);
  const nearer = tomorrow < schedule.due;
  const followUp = addDays(endedDay, FOLLOW_UP_DAYS);
  return {
    rule: 'self-test',
    endedDay,
    due: nearer ? tomorrow : schedule.due,
    nearer,
    followUp: sure === 'sure' ? studyDay(Math.min(followUp, schedule.followUp ?? followUp)) : undefined,
  };
};

/**
 * What a self-test does to a card: a wrong answer brings it nearer, never later, and never touches the memory. Right: nothing. A new card moves to the
 * front of the new ones; a suspended one stays as it is, and so does one that was repeated since the test.
 */
export const afterTest = (state: CardState, result: TestResult, endedDay: StudyDay): CardState => {
  const { schedule, suspended } = state;
  if (result.right || suspended !== undefined) return state;
  if (schedule === undefined) return { ...state, missed: 1 };
  const step = testStep(schedule, result, endedDay);
  if (step === undefined) return state;
  const { due, nearer, followUp } = step;
  return { ...state, schedule: { ...schedule, due, ...(nearer && { nearer: 'missed' }), ...(followUp !== undefined && { followUp }) } };
};
