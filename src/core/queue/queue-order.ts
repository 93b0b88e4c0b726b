import type { StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import { seededRank } from '../base/random';
import type { Learned } from '../scheduler/card-state';

/** Most overdue relative to its interval first; equals in an order that changes from day to day. */
export const mostOverdueFirst = (states: readonly Learned[], day: StudyDay): Learned[] => {
  const overdue = ({ schedule }: Learned): number => (day - schedule.due) / schedule.memory.intervalDays;
  return [...states].sort((a, b) => overdue(b) - overdue(a) || byRank(a, b, day));
};

/** Lowest ease first, then most lapses. */
export const weakestFirst = (states: readonly Learned[], day: StudyDay): Learned[] =>
  [...states].sort(
    (a, b) => a.schedule.memory.easeFactor - b.schedule.memory.easeFactor || b.schedule.lapses - a.schedule.lapses || byRank(a, b, day),
  );

export interface DoneToday {
  readonly due: number;
  readonly fresh: number;
}

/**
 * Spreads the new cards evenly among the due ones. The pattern is laid over the whole day and what is done is taken off its front, so that
 * the rest keeps its order whenever it is built.
 */
export const spreadEvenly = (due: readonly CardId[], fresh: readonly CardId[], done: DoneToday): CardId[] => {
  const [dueTotal, freshTotal] = [due.length + done.due, fresh.length + done.fresh];
  const result: CardId[] = [];
  let [dueAt, freshAt] = [0, 0];
  while (dueAt < dueTotal || freshAt < freshTotal) {
    const freshIsNext = freshAt < freshTotal && (dueAt >= dueTotal || (freshAt + 0.5) * dueTotal <= dueAt * freshTotal);
    const card = freshIsNext ? fresh[freshAt - done.fresh] : due[dueAt - done.due];
    if (freshIsNext) freshAt += 1;
    else dueAt += 1;
    if (card !== undefined) result.push(card);
  }
  return result;
};

const byRank = (a: Learned, b: Learned, day: StudyDay): number => seededRank(day, a.card) - seededRank(day, b.card);
