import type { Schedule } from './card-state';

/** So many lapses make a card a leech: repeating it as before does not help. */
export const LEECH_LAPSES = 6;
/** So many more, and it is said again. */
export const LAPSES_BETWEEN_REMINDERS = 3;

export const isLeech = (schedule: Schedule | undefined): boolean => schedule !== undefined && schedule.lapses >= LEECH_LAPSES;

/** Whether the learner is to be told between these two: the card has become a leech, or again lapsed so often since. */
export const becameLeech = (before: Schedule | undefined, after: Schedule | undefined): boolean =>
  remindersIn(after?.lapses ?? 0) > remindersIn(before?.lapses ?? 0);

/** How often a card with so many lapses has been a reason to say so. */
const remindersIn = (lapses: number): number =>
  lapses < LEECH_LAPSES ? 0 : 1 + Math.floor((lapses - LEECH_LAPSES) / LAPSES_BETWEEN_REMINDERS);
