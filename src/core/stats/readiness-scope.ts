import type { StudyDay } from '../base/day';
import type { CardId, ExamId } from '../base/ids';
import type { Catalog } from '../deck/cards';
import type { Card } from '../deck/deck';
import { domainOf } from '../exam/exam';
import { examTagsOf } from '../exam/exam-tags';
import { comesAsNew } from '../plan/plan-cards';
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
 * The cards that readiness is about: those met and not suspended, and those that the sessions from `day` on would bring in time. `exam` names whose domains
 * are told apart.
 */
export const countedCards = (
  catalog: Catalog,
  states: ReadonlyMap<CardId, CardState>,
  settings: LearnerSettings,
  exam: ExamId | undefined,
  day: StudyDay,
): CountedCard[] =>
  catalog.cards
    .filter((card) => {
      const state = states.get(card.id);
      return state?.suspended === undefined && (isLearned(state) || comesAsNew(card, catalog, settings, day));
    })
    .map((card) => ({ card: card.id, parts: partsOf(card, catalog, exam) }));

const partsOf = (card: Card, catalog: Catalog, exam: ExamId | undefined): PartKey[] => {
  const tasks = exam === undefined ? [] : (examTagsOf(card, catalog)[exam] ?? []);
  return [`topic/${card.deck}/${card.topic}`, ...new Set(tasks.map((task): PartKey => `domain/${domainOf(task)}`))];
};
