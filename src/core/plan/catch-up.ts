import { addDays, type StudyDay } from '../base/day';
import type { LearnerSettings } from '../settings/learner-settings';

/** So many cards from before are felt as a backlog. */
export const BACKLOG = 20;

const GENTLE = 12;
const WITHIN_DAYS = [7, 3] as const;

/** A pace at which a backlog goes, and when it is gone. */
export interface CatchUpPace {
  readonly perDay: number;
  /** The last day that brings some of it. */
  readonly clearedOn: StudyDay;
}

export const paceOf = (backlog: number, perDay: number, day: StudyDay): CatchUpPace => ({
  perDay,
  clearedOn: addDays(day, Math.max(1, Math.ceil(backlog / perDay)) - 1),
});

/** Gentle, within a week and within three days, the gentlest first; those that come to the same only once. */
export const catchUpPaces = (backlog: number, day: StudyDay): CatchUpPace[] =>
  [...new Set([Math.min(GENTLE, backlog), ...WITHIN_DAYS.map((days) => Math.ceil(backlog / days))])]
    .filter((perDay) => perDay > 0)
    .sort((a, b) => a - b)
    .map((perDay) => paceOf(backlog, perDay, day));

/** Whether the day is one of a pause. */
export const isPaused = ({ pausedUntil }: LearnerSettings, day: StudyDay): boolean => pausedUntil !== 'none' && day < pausedUntil;
