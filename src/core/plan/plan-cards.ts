import type { StudyDay } from '../base/day';
import type { Catalog } from '../deck/cards';
import type { Card } from '../deck/deck';
import { examTagsOf } from '../exam/exam-tags';
import type { LearnerSettings } from '../settings/learner-settings';
import { type ExamPlan, phaseOn } from './exam-plan';

/** Whether a card is to be known by the exam: of the plan's decks, not on the side the learner knows anyway, and touched by the exam where its deck is narrowed by it. */
export const isPlanned = ({ decks }: ExamPlan, card: Card, catalog: Catalog, { exam, knows }: LearnerSettings): boolean => {
  const deck = catalog.deckById.get(card.deck);
  if (deck === undefined || !decks.includes(deck.id)) return false;
  if (knows[deck.id] === true && card.side !== undefined && card.side === deck.known) return false;
  const narrows = deck.narrowedByExam === true && catalog.exams.some(({ id }) => id === exam);
  return !narrows || exam === 'none' || examTagsOf(card, catalog)[exam] !== undefined;
};

/** The plan that a card belongs to, as long as its exam lies ahead. */
export const planOf = (card: Card, catalog: Catalog, settings: LearnerSettings, day: StudyDay): ExamPlan | undefined => {
  const plan = planOn(settings, day);
  return plan !== undefined && isPlanned(plan, card, catalog, settings) ? plan : undefined;
};

/** The plan, as long as its exam lies ahead. */
export const planOn = ({ plan }: LearnerSettings, day: StudyDay): ExamPlan | undefined =>
  plan === 'none' || phaseOn(plan, day) === 'over' ? undefined : plan;

export const plannedCards = (plan: ExamPlan, catalog: Catalog, settings: LearnerSettings): Card[] =>
  catalog.cards.filter((card) => isPlanned(plan, card, catalog, settings));
