import { addDays, type StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import type { Catalog } from '../deck/cards';
import type { Card } from '../deck/deck';
import { EVERYTHING } from '../queue/choice';
import { chooseToday, type DaySnapshot } from '../queue/session';
import { type CardState, isLearned } from '../scheduler/card-state';
import { afterAnswer } from '../scheduler/schedule';
import type { LearnerSettings } from '../settings/learner-settings';
import { type ExamPlan, firstFinalDay } from './exam-plan';
import { needsLastReview } from './last-reviews';
import { plannedCards, planOn } from './plan-cards';
import { cardsBeside, todaysRules } from './todays-rules';

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
  const { unmet, withoutLast } = imagined.leftOver(plan);
  const fits = unmet.length === 0 && withoutLast === 0 && days.every(({ minutes }) => minutes <= plan.minutesPerDay);
  return { days, unmet, withoutLast, together, fits };
}

/** The busiest of some days. */
export const mostMinutes = (days: readonly PlannedDay[]): number => days.reduce((most, { minutes }) => Math.max(most, minutes), 0);

/** The last week's days, as far as they lie ahead. */
export const finalDays = (plan: ExamPlan, { days }: Forecast): readonly PlannedDay[] =>
  days.filter(({ day }) => day >= firstFinalDay(plan));

const NOTHING = { due: 0, fresh: 0, areTogether: false };

class ImaginedDays {
  private readonly states: Map<CardId, CardState>;
  private readonly learned: Set<CardId>;
  private readonly missed: ReadonlySet<CardId>;
  private readonly setAside: readonly CardState[];

  constructor(
    private readonly catalog: Catalog,
    private readonly settings: LearnerSettings,
    states: ReadonlyMap<CardId, CardState>,
  ) {
    this.states = new Map(states);
    this.learned = new Set([...states.values()].filter(isLearned).map(({ card }) => card));
    this.missed = new Set([...states.values()].filter(({ missed }) => missed !== undefined).map(({ card }) => card));
    this.setAside = [...states.values()].filter(({ suspended, buriedUntil }) => suspended !== undefined || buriedUntil !== undefined);
  }

  /** Does all that the day brings. */
  live(day: StudyDay): typeof NOTHING {
    const snapshot = this.snapshot(day);
    const rules = todaysRules(this.catalog, snapshot);
    const { due, fresh } = chooseToday(this.catalog, snapshot, EVERYTHING, rules);
    for (const card of [...due, ...fresh]) this.answer(card, day);
    return { due: due.length, fresh: fresh.length, areTogether: rules.fresh?.together === true && fresh.length > 0 };
  }

  leftOver(plan: ExamPlan): { readonly unmet: readonly Card[]; readonly withoutLast: number } {
    const aside = this.asideOn(plan.date);
    const cards = plannedCards(plan, this.catalog, this.settings).filter(({ id }) => !aside.has(id));
    const states = cards.flatMap(({ id }) => this.states.get(id) ?? []).filter(isLearned);
    return {
      unmet: cards.filter(({ id }) => !this.learned.has(id)),
      withoutLast: states.filter((state) => needsLastReview(plan, state)).length,
    };
  }

  private answer(card: CardId, day: StudyDay): void {
    const state = this.states.get(card) ?? { card };
    this.states.set(card, { ...state, schedule: afterAnswer(state.schedule, { grade: 4, day, at: 0 }) });
    this.learned.add(card);
  }

  private snapshot(day: StudyDay): DaySnapshot {
    const beside = new Set(cardsBeside(this.catalog, this.settings, day));
    const all = [...this.states.values()];
    return {
      day,
      settings: this.settings,
      due: all.filter(({ card, schedule }) => (schedule !== undefined && schedule.due <= day) || beside.has(card)),
      answered: all.filter(({ schedule }) => schedule?.answeredDay === day),
      learned: this.learned,
      aside: this.asideOn(day),
      missed: this.missed,
    };
  }

  private asideOn(day: StudyDay): ReadonlySet<CardId> {
    const aside = ({ suspended, buriedUntil }: CardState): boolean =>
      suspended !== undefined || (buriedUntil !== undefined && buriedUntil > day);
    return new Set(this.setAside.filter(aside).map(({ card }) => card));
  }
}
