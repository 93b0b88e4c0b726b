import type { StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import { type CardState, isLearned } from './card-state';

/** What a reset of these cards would change. */
export interface ResetEffect {
  /** The cards the event would name: those in the schedule and, with `lift`, the suspended ones. */
  readonly cards: readonly CardId[];
  readonly learned: number;
  readonly suspended: number;
  /** The earliest and the latest date that would go. None where nothing was learned. */
  readonly dates: { readonly first: StudyDay; readonly last: StudyDay } | undefined;
}

export const resetEffect = (states: readonly CardState[], lift: boolean): ResetEffect => {
  const learned = states.filter(isLearned);
  const dues = learned.map(({ schedule }) => schedule.due).sort((a, b) => a - b);
  const [first, last] = [dues[0], dues.at(-1)];
  return {
    cards: states.filter((state) => isLearned(state) || (lift && state.suspended !== undefined)).map(({ card }) => card),
    learned: learned.length,
    suspended: states.filter(({ suspended }) => suspended !== undefined).length,
    dates: first === undefined || last === undefined ? undefined : { first, last },
  };
};

/** So many cards overdue are felt as a backlog. */
const BACKLOG = 20;
const GENTLE_PACE = 12;
const LONGEST_CATCH_UP_DAYS = 7;

/** How many of the cards were due before this day. */
export const overdueAmong = (states: readonly CardState[], day: StudyDay): number =>
  states.filter(isLearned).filter(({ schedule, suspended }) => schedule.due < day && suspended === undefined).length;

/** How many cards a day would clear the backlog within a week; none where there is no backlog, or where it would not be gentler than the limit. */
export const catchUpPace = (overdue: number, limit: number): number | undefined => {
  const pace = Math.max(GENTLE_PACE, Math.ceil(overdue / LONGEST_CATCH_UP_DAYS));
  return overdue >= BACKLOG && pace < limit ? pace : undefined;
};
