import type { StudyDay } from '../base/day';
import type { CardId, DeckId } from '../base/ids';
import type { Catalog } from '../deck/cards';
import type { Card } from '../deck/deck';
import { type DayRules, USUAL } from '../queue/day-rules';
import type { DaySnapshot } from '../queue/session';
import { isLearned } from '../scheduler/card-state';
import type { LearnerSettings } from '../settings/learner-settings';
import { isPaused } from './catch-up';
import { examPartOf, type ExamPlan, phaseOn } from './exam-plan';
import { lastReviews } from './last-reviews';
import { newCardRules } from './new-cards';
import { plannedCards, planOn } from './plan-cards';

/** What plan, pause and catch-up change in a day. In a plan's last week the snapshot must hold the states of all its cards. */
export const todaysRules = (catalog: Catalog, snapshot: DaySnapshot): DayRules => {
  const { settings, day } = snapshot;
  const plan = planOn(settings, day);
  return {
    ...USUAL,
    isPaused: isPaused(settings, day),
    apart: apartBy(settings),
    ...(plan !== undefined && planRules(plan, catalog, snapshot)),
  };
};

const apartBy = ({ catchUp }: LearnerSettings): DayRules['apart'] =>
  catchUp === 'none'
    ? undefined
    : {
        perDay: catchUp.perDay,
        has: ({ schedule }) => schedule.due < catchUp.since,
        had: ({ schedule }) => schedule.dueBefore !== undefined && schedule.dueBefore < catchUp.since,
      };

type PlanRules = Pick<DayRules, 'decks' | 'dateOf' | 'isOwed' | 'fresh' | 'examPart'>;

const planRules = (plan: ExamPlan, catalog: Catalog, snapshot: DaySnapshot): PlanRules => {
  const { day, settings, aside, learned, answered } = snapshot;
  const cards = plannedCards(plan, catalog, settings);
  const takingPart = cards.filter(({ id }) => !aside.has(id));
  const planned = new Set(cards.map(({ id }) => id));
  const introduced = answered.filter(({ card, schedule }) => planned.has(card) && schedule?.introducedDay === day);
  const open = idsOf(takingPart).filter((card) => !learned.has(card));
  const fresh = newCardRules({
    plan,
    day,
    open,
    introduced: introduced.map(({ card }) => card),
    learned: idsOf(cards).filter((card) => learned.has(card)).length,
    also: catalog.also,
  });
  const dates = phaseOn(plan, day) === 'final' ? finalDates(plan, snapshot, new Set(idsOf(takingPart))) : new Map<CardId, StudyDay>();
  return {
    decks: new Set<DeckId>(plan.decks),
    dateOf: ({ card, schedule }) => dates.get(card) ?? schedule.due,
    isOwed: ({ card }) => dates.has(card),
    examPart: (card, on, next) => (planned.has(card.id) ? examPartOf(plan, on, next) : undefined),
    // Once all of the plan's are met, new cards of other decks come as usual, but none in the last week.
    fresh: open.length + introduced.length === 0 && phaseOn(plan, day) === 'ahead' ? undefined : fresh,
  };
};

const finalDates = (plan: ExamPlan, { day, due, answered }: DaySnapshot, planned: ReadonlySet<CardId>): ReadonlyMap<CardId, StudyDay> => {
  const states = new Map([...due, ...answered].map((state) => [state.card, state]));
  const cards = [...states.values()].filter(isLearned).filter(({ card }) => planned.has(card));
  return lastReviews({ plan, day, cards }).dates;
};

const idsOf = (cards: readonly Card[]): CardId[] => cards.map(({ id }) => id);

/** The cards whose states the day needs whatever their date: in the plan's last week all of the plan's. */
export const cardsBeside = (catalog: Catalog, settings: LearnerSettings, day: StudyDay): readonly CardId[] => {
  const plan = planOn(settings, day);
  return plan === undefined || phaseOn(plan, day) !== 'final' ? [] : idsOf(plannedCards(plan, catalog, settings));
};
