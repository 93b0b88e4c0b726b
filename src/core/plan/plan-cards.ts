import type { StudyDay } from '../base/day';
import type { Catalog } from '../deck/cards';
import type { Card } from '../deck/deck';
import { isDaily, isKnownSide, isTouched } from '../queue/taking-part';
import type { LearnerSettings } from '../settings/learner-settings';
import { type ExamPlan, phaseOn } from './exam-plan';

/** Whether a card is to be known by the exam: of the plan's decks, not on the side the learner knows anyway, and touched by the exam where its deck is narrowed by it. */
export const isPlanned = ({ decks }: ExamPlan, card: Card, catalog: Catalog, settings: LearnerSettings): boolean => {
  const deck = catalog.deckById.get(card.deck);
  if (deck === undefined || !decks.includes(deck.id)) return false;
  return !isKnownSide(card, deck, settings) && isTouched(card, deck, catalog, settings.exam);
};

/** Whether the daily work of a day may bring a card that was met: its deck is studied daily or for a plan, and its side is not known anyway. */
export const comesByItself = (card: Card, catalog: Catalog, settings: LearnerSettings, day: StudyDay): boolean => {
  const deck = catalog.deckById.get(card.deck);
  if (deck === undefined || isKnownSide(card, deck, settings)) return false;
  return isDaily(deck, settings) || planOn(settings, day)?.decks.includes(deck.id) === true;
};

/** The same for one that was not met yet. */
export const comesAsNew = (card: Card, catalog: Catalog, settings: LearnerSettings, day: StudyDay): boolean => {
  const deck = catalog.deckById.get(card.deck);
  return deck !== undefined && comesByItself(card, catalog, settings, day) && isTouched(card, deck, catalog, settings.exam);
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
