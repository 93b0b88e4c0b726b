import type { CardId, ExamId } from '../base/ids';
import type { Catalog } from '../deck/cards';
import type { Card } from '../deck/deck';
import { domainOf } from '../exam/exam';
import { examTagsOf } from '../exam/exam-tags';
import { type CardState, isLearned } from '../scheduler/card-state';
import type { LearnerSettings } from '../settings/learner-settings';

/** A part of the cards for which readiness is told apart: a topic of a deck, or a domain of the exam, counted from 1. */
export type PartKey = `topic/${string}/${string}` | `domain/${number}`;

/** A card that counts, and the parts it belongs to. */
export interface CountedCard {
  readonly card: CardId;
  readonly parts: readonly PartKey[];
}

/**
 * The cards that readiness is about: those met and not suspended, and those that the daily sessions would bring in time. `exam` names whose domains
 * are told apart.
 */
export const countedCards = (
  catalog: Catalog,
  states: ReadonlyMap<CardId, CardState>,
  settings: LearnerSettings,
  exam: ExamId | undefined,
): CountedCard[] =>
  catalog.cards
    .filter((card) => {
      const state = states.get(card.id);
      return state?.suspended === undefined && (isLearned(state) || willCome(card, catalog, settings));
    })
    .map((card) => ({ card: card.id, parts: partsOf(card, catalog, exam) }));

const willCome = (card: Card, catalog: Catalog, { daily, knows, exam }: LearnerSettings): boolean => {
  const deck = catalog.deckById.get(card.deck);
  if (deck === undefined || !(daily[deck.id] ?? deck.daily)) return false;
  if (knows[deck.id] === true && card.side !== undefined && card.side === deck.known) return false;
  const isNarrowed = deck.narrowedByExam === true && catalog.exams.some(({ id }) => id === exam);
  return !isNarrowed || (exam !== 'none' && examTagsOf(card, catalog)[exam] !== undefined);
};

const partsOf = (card: Card, catalog: Catalog, exam: ExamId | undefined): PartKey[] => {
  const tasks = exam === undefined ? [] : (examTagsOf(card, catalog)[exam] ?? []);
  return [`topic/${card.deck}/${card.topic}`, ...new Set(tasks.map((task): PartKey => `domain/${domainOf(task)}`))];
};
