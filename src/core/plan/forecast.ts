import { addDays, type StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import type { Catalog } from '../deck/cards';
import type { Card } from '../deck/deck';
import { type CardState, isLearned } from '../scheduler/card-state';
import type { LearnerSettings } from '../settings/learner-settings';
import { type ExamPlan, firstFinalDay } from './exam-plan';
import { ImaginedDays, NOTHING } from './imagined-days';
import { needsLastReview } from './last-reviews';
import { plannedCards, planOn } from './plan-cards';

export interface ForecastInput {
  readonly catalog: Catalog;
  /** With the plan in question, kept or not. */
  readonly settings: LearnerSettings;
  readonly day: StudyDay;
  /** Every state there is. */
  readonly states: ReadonlyMap<CardId, CardState>;
  /** A day on which nothing will be done. */
  readonly skip?: StudyDay;
}

export interface PlannedDay {
  readonly day: StudyDay;
  readonly fresh: number;
  readonly due: number;
  readonly minutes: number;
}

/** How the days until the exam come out if every answer is Good: real ones bring some more. */
export interface Forecast {
  /** Today first, with what is left of it. */
  readonly days: readonly PlannedDay[];
  /** Cards that are not met before the exam. */
  readonly unmet: readonly Card[];
  /** How many cards go into the exam without a review in the last seven days. */
  readonly withoutLast: number;
  /** Whether siblings have to come on one day. */
  readonly together: boolean;
  /** Whether everything is done within the minutes a day. */
  readonly fits: boolean;
}

/** Lives the days until the exam in advance, by the very steps that real days take. Undefined where no plan lies ahead. */
export const forecastPlan = (input: ForecastInput): Forecast | undefined => {
  const days = forecastDays(input);
  for (;;) {
    const step = days.next();
    if (step.done === true) return step.value;
  }
};

/** The same a day at a time, for whoever must not stop the screen meanwhile. */
export function* forecastDays({ catalog, settings, day, states, skip }: ForecastInput): Generator<PlannedDay, Forecast | undefined> {
  const plan = planOn(settings, day);
  if (plan === undefined) return undefined;
  const imagined = new ImaginedDays(catalog, settings, states);
  const days: PlannedDay[] = [];
  let together = false;
  for (let on = day; on < plan.date; on = addDays(on, 1)) {
    const { due, fresh, areTogether } = on === skip ? NOTHING : imagined.live(on);
    const minutes = (due * plan.pace.dueMs + fresh * plan.pace.freshMs) / 60_000;
    const planned = { day: on, fresh, due, minutes };
    days.push(planned);
    together ||= areTogether;
    yield planned;
  }
  const { unmet, withoutLast } = leftOver(plan, imagined, catalog, settings);
  const fits = unmet.length === 0 && withoutLast === 0 && days.every(({ minutes }) => minutes <= plan.minutesPerDay);
  return { days, unmet, withoutLast, together, fits };
}

/** The busiest of some days. */
export const mostMinutes = (days: readonly PlannedDay[]): number => days.reduce((most, { minutes }) => Math.max(most, minutes), 0);

/** The last week's days, as far as they lie ahead. */
export const finalDays = (plan: ExamPlan, { days }: Forecast): readonly PlannedDay[] =>
  days.filter(({ day }) => day >= firstFinalDay(plan));

const leftOver = (
  plan: ExamPlan,
  imagined: ImaginedDays,
  catalog: Catalog,
  settings: LearnerSettings,
): Pick<Forecast, 'unmet' | 'withoutLast'> => {
  const aside = imagined.asideOn(plan.date);
  const cards = plannedCards(plan, catalog, settings).filter(({ id }) => !aside.has(id));
  const learned = cards.flatMap(({ id }) => imagined.states.get(id) ?? []).filter(isLearned);
  return {
    unmet: cards.filter(({ id }) => !isLearned(imagined.states.get(id))),
    withoutLast: learned.filter((state) => needsLastReview(plan, state)).length,
  };
};
