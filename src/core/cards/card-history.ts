import type { StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import type { TestResult } from '../exam/test-result';
import { type ActionEvent, cardsOf, isAction, type StoredEvent } from '../log/event';
import { merged } from '../log/order';
import { afterEvent, effective, standing } from '../log/replay';
import type { CardState } from '../scheduler/card-state';
import { isCounted } from '../scheduler/schedule';

/** One thing that happened to a card. */
export interface HistoryEntry {
  readonly event: ActionEvent;
  /** undone: taken back by the learner. void: out of account by a wrong clock or a restore. Neither has any effect on the card. */
  readonly standing: 'counts' | 'undone' | 'void';
  /** What an answer led to; none where it moved no date. */
  readonly led?: { readonly intervalDays: number; readonly due: StudyDay };
  /** How the card came out of a self-test, once for each question about it. */
  readonly results?: readonly TestResult[];
}

/** Everything that happened to a card, the newest first. The events are those about the card and about all self-tests, in any order. */
export const cardHistory = (card: CardId, events: readonly StoredEvent[]): HistoryEntry[] => {
  const standingIds = new Set(standing(events).map(({ id }) => id));
  const countingIds = new Set(effective(events).map(({ id }) => id));
  let state: CardState | undefined;
  const entries = merged(events, [])
    .filter(isAction)
    .flatMap((event): HistoryEntry[] => {
      const results = event.type === 'exam-finished' ? event.results.filter((result) => result.card === card) : [];
      const isAbout = cardsOf(event).includes(card);
      if (!isAbout && results.length === 0) return [];
      const shown = { event, ...(results.length > 0 && { results }) };
      if (!standingIds.has(event.id)) return [{ ...shown, standing: 'void' }];
      if (!countingIds.has(event.id)) return [{ ...shown, standing: 'undone' }];
      const before = state;
      if (isAbout) state = afterEvent(state, event, card);
      return [{ ...shown, standing: 'counts', ...ledTo(event, before, state) }];
    });
  return entries.reverse();
};

const ledTo = (event: ActionEvent, before: CardState | undefined, after: CardState | undefined): Pick<HistoryEntry, 'led'> => {
  if (event.type !== 'reviewed' || after?.schedule === undefined || !isCounted(before?.schedule, event.day)) return {};
  return { led: { intervalDays: after.schedule.memory.intervalDays, due: after.schedule.due } };
};
