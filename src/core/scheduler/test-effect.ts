import { addDays, type StudyDay, studyDay } from '../base/day';
import type { TestResult } from '../exam/test-result';
import type { CardState } from './card-state';

/** A sure answer that was wrong comes again within so many days of the test, after it has been repeated once. */
export const FOLLOW_UP_DAYS = 7;

/**
 * What a self-test does to a card: a wrong answer brings it nearer, never later, and never touches the memory. Right: nothing. A new card moves to the
 * front of the new ones; a suspended one stays as it is, and so does one that was repeated since the test.
 */
export const afterTest = (state: CardState, { right, sure }: TestResult, endedDay: StudyDay): CardState => {
  const { schedule, suspended } = state;
  if (right || suspended !== undefined) return state;
  if (schedule === undefined) return { ...state, missed: 1 };
  if (schedule.countedDay > endedDay) return state;
  const tomorrow = addDays(endedDay, 1);
  const followUp = addDays(endedDay, FOLLOW_UP_DAYS);
  return {
    ...state,
    schedule: {
      ...schedule,
      ...(tomorrow < schedule.due && { due: tomorrow, nearer: 'missed' }),
      ...(sure === 'sure' && { followUp: studyDay(Math.min(followUp, schedule.followUp ?? followUp)) }),
    },
  };
};
