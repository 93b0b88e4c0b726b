import type { StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import type { ActionEvent } from '../log/event';
import { LONGEST_ANSWER_MS } from './pace';

/** What was done on one study day. */
export interface DayActivity {
  /** Answers in the schedule, repetitions of the same day too. */
  readonly answers: number;
  /** Different cards among them. */
  readonly cards: number;
  /** Time spent on them, a pause at a card counted as a minute at most. */
  readonly answerMs: number;
  /** Answers in practice, which move no date. */
  readonly practiced: number;
}

export const NO_ACTIVITY: DayActivity = { answers: 0, cards: 0, answerMs: 0, practiced: 0 };

/** The days on which something was answered. */
export const activityByDay = (actions: readonly ActionEvent[]): ReadonlyMap<StudyDay, DayActivity> => {
  const activity = new Map<StudyDay, DayActivity>();
  const cards = new Map<StudyDay, Set<CardId>>();
  for (const event of actions) {
    if (event.type !== 'reviewed' && event.type !== 'practiced') continue;
    const before = activity.get(event.day) ?? NO_ACTIVITY;
    if (event.type === 'practiced') {
      activity.set(event.day, { ...before, practiced: before.practiced + 1 });
      continue;
    }
    const met = cards.get(event.day) ?? new Set();
    cards.set(event.day, met.add(event.card));
    activity.set(event.day, {
      ...before,
      answers: before.answers + 1,
      cards: met.size,
      answerMs: before.answerMs + Math.min(event.answerMs, LONGEST_ANSWER_MS),
    });
  }
  return activity;
};
