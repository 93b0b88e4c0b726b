import type { CardId, DeckId, DifferenceId } from '../base/ids';
import type { Catalog } from '../deck/cards';
import { type CardState, isLearned, type Learned } from '../scheduler/card-state';
import { SATISFIED } from '../scheduler/schedule';
import { initialMemory } from '../scheduler/sm2';
import { STRONG_INTERVAL_DAYS } from '../stats/topic-progress';

/** A difference that was begun, with the state of that card of it which is known least. */
export interface Weakness {
  readonly difference: DifferenceId;
  readonly weakest: Learned;
}

/** The differences of a deck, or of all, that were begun: the weakest first, equals in the decks' order. What is suspended counts for nothing. */
export const weaknesses = ({ cards }: Catalog, states: ReadonlyMap<CardId, CardState>, deck?: DeckId): Weakness[] => {
  const weakest = new Map<DifferenceId, Learned>();
  for (const card of cards) {
    const state = states.get(card.id);
    if (!isLearned(state) || state.suspended !== undefined || (deck !== undefined && card.deck !== deck)) continue;
    const other = weakest.get(card.difference);
    if (other === undefined || byWeakness(state, other) < 0) weakest.set(card.difference, state);
  }
  return [...weakest]
    .map(([difference, state]) => ({ difference, weakest: state }))
    .sort((a, b) => Number(isWeak(b)) - Number(isWeak(a)) || byWeakness(a.weakest, b.weakest));
};

/** Hard more often than easy, forgotten once, or not remembered last time; and not well known again since. */
export const isWeak = ({ weakest: { schedule } }: Weakness): boolean =>
  schedule.memory.intervalDays < STRONG_INTERVAL_DAYS &&
  (schedule.memory.easeFactor < initialMemory.easeFactor || schedule.lapses > 0 || schedule.lastGrade < SATISFIED);

/** As practice orders them: lowest ease first, then most lapses, then the shortest interval. */
const byWeakness = ({ schedule: a }: Learned, { schedule: b }: Learned): number =>
  a.memory.easeFactor - b.memory.easeFactor || b.lapses - a.lapses || a.memory.intervalDays - b.memory.intervalDays;
