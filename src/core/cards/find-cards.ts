import type { StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import type { Catalog } from '../deck/cards';
import type { Card } from '../deck/deck';
import type { CardState } from '../scheduler/card-state';
import { type CardFilter, type CardOrder, hasTrait, stageOf } from './card-filter';
import { searchWords } from './fold-text';
import type { Searchable } from './search-index';

/** What is looked through. */
export interface CardSource {
  readonly catalog: Catalog;
  readonly states: ReadonlyMap<CardId, CardState>;
  readonly index: Searchable;
  readonly day: StudyDay;
}

/** The cards that a filter lets through, in its order. What is cheap to see is looked at first. */
export const findCards = ({ text, deck, topic, stage, traits, order }: CardFilter, source: CardSource): readonly Card[] => {
  const { catalog, states, index, day } = source;
  const words = searchWords(text);
  const found = catalog.cards.filter((card) => {
    if (deck !== undefined && card.deck !== deck) return false;
    if (topic !== undefined && card.topic !== topic) return false;
    const state = states.get(card.id);
    if (stage !== undefined && stageOf(state, day) !== stage) return false;
    if (!traits.every((trait) => hasTrait(state, trait, day))) return false;
    return words.length === 0 || index.says(card.id, words, state?.note);
  });
  return order === 'deck' ? found : inOrder(found, order, states);
};

/** Cards that have nothing to compare come last; equals stay in the decks' order. */
const inOrder = (cards: readonly Card[], order: Exclude<CardOrder, 'deck'>, states: ReadonlyMap<CardId, CardState>): Card[] =>
  cards
    .map((card) => ({ card, rank: rankOf(states.get(card.id), order) }))
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .map(({ card }) => card);

/** The smallest comes first. */
const rankOf = (state: CardState | undefined, order: Exclude<CardOrder, 'deck'>): number => {
  const schedule = state?.schedule;
  if (schedule === undefined) return Number.POSITIVE_INFINITY;
  switch (order) {
    case 'due':
      return schedule.due;
    case 'interval':
      return schedule.memory.intervalDays;
    case 'ease':
      return schedule.memory.easeFactor;
    case 'lapses':
      return -schedule.lapses;
    case 'answered':
      return -schedule.answeredAt;
  }
};
