/**
 * What became of a study day. studied: something was answered. free: nothing was due and nothing was answered; the day counts as kept. missed:
 * something was due and nothing was answered. open: today, while something due waits for its first answer.
 */
export type DayMark = 'studied' | 'free' | 'missed' | 'open';

export interface Streak {
  /** Kept days in a row up to now; today counts once it is kept, and ends nothing while it is open. */
  readonly days: number;
  /** How many of them were kept because nothing was due. */
  readonly freeDays: number;
  readonly longestDays: number;
}

/** From the marks of all days since the first answer, today last. */
export const streakOf = (marks: readonly DayMark[]): Streak => {
  let [days, freeDays, longestDays] = [0, 0, 0];
  for (const mark of marks) {
    if (mark === 'open') continue;
    if (mark === 'missed') [days, freeDays] = [0, 0];
    else [days, freeDays] = [days + 1, freeDays + (mark === 'free' ? 1 : 0)];
    longestDays = Math.max(longestDays, days);
  }
  return { days, freeDays, longestDays };
};
