import { addDays, type StudyDay, studyDay } from '../../../src/core/base/day';
import type { CardId, DeckId } from '../../../src/core/base/ids';
import type { Catalog } from '../../../src/core/deck/cards';
import { BACKLOG, catchUpPaces } from '../../../src/core/plan/catch-up';
import { type ExamPlan, firstFinalDay } from '../../../src/core/plan/exam-plan';
import { type Forecast, forecastPlan } from '../../../src/core/plan/forecast';
import { plannedCards } from '../../../src/core/plan/plan-cards';
import { isLearned } from '../../../src/core/scheduler/card-state';
import { DEFAULT_PACE } from '../../../src/core/stats/pace';
import { type Curve, Mind } from './forgetting';
import { Life, type SeenDay } from './life';
import { type Broken, brokenCatchUp, brokenLastReviews, brokenLoad, brokenMemories, brokenOrder, brokenTraces } from './plan-rules';
import { Random } from './random';

export const POLICIES = ['plan', 'plain', 'cram'] as const;
/** With the plan; SM-2 as it is, ten new cards a day; nothing until the last week, then everything. */
export type Policy = (typeof POLICIES)[number];

/** What became of one way to prepare. */
export interface Preparation {
  /** Share of the plan's cards that would be recalled on the exam day: 0 to 1, unseen ones 0. */
  readonly recall: number;
  /** Minutes of all days until the exam, and of the busiest. */
  readonly minutes: number;
  readonly busiest: number;
  readonly unmet: number;
}

/** One learner, lived three times. */
export interface LivedPlan {
  readonly seed: number;
  readonly curve: Curve;
  readonly daysAhead: number;
  readonly skips: number;
  readonly fits: boolean;
  readonly by: Readonly<Record<Policy, Preparation>>;
  readonly broken: Broken;
  readonly tracesCompared: number;
}

const START = studyDay(20_000);
const LIFE_DAYS = 180;

interface Circumstances {
  readonly seed: number;
  readonly plan: ExamPlan;
  readonly skips: number;
  readonly breakFrom: StudyDay;
  readonly breakDays: number;
}

const circumstancesOf = (catalog: Catalog, seed: number): Circumstances => {
  const random = new Random(seed);
  const decks = catalog.decks.map(({ id }) => id).filter(() => random.next() < 0.7);
  const madeOn = addDays(START, random.whole(0, 30));
  const date = addDays(madeOn, random.whole(5, 110));
  const plan: ExamPlan = {
    exam: 'none',
    date,
    decks: decks.length === 0 ? catalog.decks.map(({ id }) => id) : decks,
    minutesPerDay: random.of([10, 15, 20, 30, 45]),
    madeOn,
    pace: DEFAULT_PACE,
  };
  const skips = random.of([0, 0, 0.05, 0.15, 0.3]);
  return { seed, plan, skips, breakFrom: addDays(date, random.whole(3, 12)), breakDays: random.whole(8, 20) };
};

/** Lives one learner with the plan for 180 days, checking every rule, and until the exam with the two other ways. */
export const livePlan = (catalog: Catalog, seed: number): LivedPlan => {
  const circumstances = circumstancesOf(catalog, seed);
  const { plan, skips } = circumstances;
  const withPlan = new PlanLife(catalog, circumstances);
  const planned = withPlan.live();
  return {
    seed,
    curve: new Mind(seed).curve,
    daysAhead: plan.date - plan.madeOn,
    skips,
    fits: withPlan.forecast?.fits === true,
    by: { plan: planned, plain: prepare(catalog, circumstances, 'plain'), cram: prepare(catalog, circumstances, 'cram') },
    broken: withPlan.broken.map((what) => `learner ${seed}: ${what}`),
    tracesCompared: withPlan.tracesCompared,
  };
};

/** Whether a learner studies on a day: the same in every life. */
const studies = ({ seed, skips }: Circumstances, day: StudyDay): boolean => new Random(seed * 7919 + day).next() >= skips;

const dailyOf = (catalog: Catalog, plan: ExamPlan): Record<DeckId, boolean> =>
  Object.fromEntries(catalog.decks.map(({ id }) => [id, plan.decks.includes(id)]));

const prepare = (catalog: Catalog, circumstances: Circumstances, policy: 'plain' | 'cram'): Preparation => {
  const { plan, seed } = circumstances;
  const life = new Life(catalog, new Mind(seed));
  const cards = plannedCards(plan, catalog, life.settings).map(({ id }) => id);
  life.change({ daily: dailyOf(catalog, plan) });
  const minutes: number[] = [];
  for (let day: StudyDay = START; day < plan.date; day = addDays(day, 1)) {
    const isIdle = policy === 'cram' && day >= plan.madeOn && day < firstFinalDay(plan);
    if (isIdle || !studies(circumstances, day)) continue;
    if (policy === 'cram' && day >= plan.madeOn) life.change({ newPerDay: 9999, duePerDay: 9999 });
    minutes.push(life.study(life.see(day)));
  }
  return preparationOf(life, plan, cards, minutes);
};

const preparationOf = (life: Life, { date }: ExamPlan, cards: readonly CardId[], minutes: readonly number[]): Preparation => ({
  recall: life.expectedRecall(cards, date),
  minutes: minutes.reduce((sum, each) => sum + each, 0),
  busiest: Math.max(0, ...minutes),
  unmet: cards.filter((card) => life.states.get(card)?.schedule === undefined).length,
});

/** The life with the plan, watched. */
class PlanLife {
  readonly broken: string[] = [];
  forecast: Forecast | undefined;
  tracesCompared = 0;
  private readonly life: Life;
  private readonly cards: readonly CardId[];
  private readonly seen: SeenDay[] = [];

  constructor(
    private readonly catalog: Catalog,
    private readonly circumstances: Circumstances,
  ) {
    this.life = new Life(catalog, new Mind(circumstances.seed));
    this.cards = plannedCards(circumstances.plan, catalog, this.life.settings).map(({ id }) => id);
  }

  live(): Preparation {
    const { plan } = this.circumstances;
    const { life } = this;
    life.change({ daily: dailyOf(this.catalog, plan) });
    const minutes: number[] = [];
    for (let day: StudyDay = START; day < plan.date; day = addDays(day, 1)) {
      if (day === plan.madeOn) this.makePlan(day);
      if (studies(this.circumstances, day)) minutes.push(this.studyDay(day));
    }
    this.arriveAtExam();
    const preparation = preparationOf(life, plan, this.cards, minutes);
    this.liveOn();
    this.broken.push(...brokenMemories(life));
    return preparation;
  }

  private makePlan(day: StudyDay): void {
    const { plan } = this.circumstances;
    this.life.change({ plan });
    this.forecast = this.foresee(day);
    if (this.forecast !== undefined) this.broken.push(...brokenLoad(plan, this.forecast));
  }

  private foresee(day: StudyDay): Forecast | undefined {
    const { settings, states } = this.life;
    return forecastPlan({ catalog: this.catalog, settings, day, states });
  }

  private studyDay(day: StudyDay): number {
    const { plan } = this.circumstances;
    const seen = this.life.see(day);
    if (day >= firstFinalDay(plan) || day % 9 === 0) this.compareTraces(seen);
    if (day >= plan.madeOn && day < plan.date) {
      this.seen.push(seen);
      // New cards never push a day beyond its minutes.
      if (seen.chosen.fresh.length > 0 && seen.minutes > plan.minutesPerDay)
        this.broken.push(`${seen.minutes} minutes planned on day ${day}`);
    }
    return this.life.study(seen);
  }

  private compareTraces(seen: SeenDay): void {
    const all = this.catalog.cards.map(({ id }) => id);
    this.tracesCompared += all.length;
    this.broken.push(...brokenTraces(this.life, seen, all));
  }

  private arriveAtExam(): void {
    const { plan } = this.circumstances;
    this.broken.push(...brokenOrder(plan, this.seen));
    const start = Math.max(firstFinalDay(plan), plan.madeOn);
    const studied = this.seen.filter(({ day }) => day >= firstFinalDay(plan)).length;
    if (studied < plan.date - start) return;
    // What is told on the way counts: failures of the last week may fill it beyond its minutes.
    const told = this.seen.at(-1);
    const withoutRoom = told === undefined ? 0 : told.snapshot.due.filter(isLearned).filter((state) => this.hasNoRoom(told, state)).length;
    this.broken.push(...brokenLastReviews(this.life, plan, this.cards, withoutRoom));
    const unmet = this.cards.filter((card) => this.life.states.get(card)?.schedule === undefined).length;
    const foretold = this.forecast?.unmet.length ?? 0;
    if (this.circumstances.skips === 0 && this.forecast?.fits === true && this.isRoomy() && unmet > foretold)
      this.broken.push(`${unmet} cards were not met, ${foretold} foretold`);
  }

  private hasNoRoom({ rules }: SeenDay, state: Parameters<SeenDay['rules']['isOwed']>[0]): boolean {
    return this.cards.includes(state.card) && !rules.isOwed(state) && state.schedule.countedDay < firstFinalDay(this.circumstances.plan);
  }

  /** Forgetting brings more than all-Good days do; whoever plans with a third to spare gets everything met. */
  private isRoomy(): boolean {
    const { plan } = this.circumstances;
    return this.forecast?.days.every(({ minutes }) => minutes <= plan.minutesPerDay * 0.67) === true;
  }

  /** After the exam plain SM-2 goes on; then a break, with a pause in half the lives, and catching up. */
  private liveOn(): void {
    const { plan, breakFrom, breakDays, seed } = this.circumstances;
    const { life } = this;
    const back = addDays(breakFrom, breakDays);
    const days: { day: number; apart: number; left: number }[] = [];
    let pace: ReturnType<typeof catchUpPaces>[number] | undefined;
    for (let day: StudyDay = plan.date; day < START + LIFE_DAYS; day = addDays(day, 1)) {
      if (day === breakFrom && seed % 2 === 0) life.change({ pausedUntil: back });
      const seen = life.see(day);
      if (day >= breakFrom && day < back) {
        if (seed % 2 === 0 && seen.chosen.due.length + seen.chosen.fresh.length > 0)
          this.broken.push(`cards came on day ${day} of a pause`);
        continue;
      }
      const backlog = (since: StudyDay): CardId[] =>
        [...life.states.values()]
          .filter(isLearned)
          .flatMap(({ card, schedule }) => (schedule.due < since && seen.chosen.takesPart(card) ? [card] : []));
      if (day === back && backlog(day).length >= BACKLOG) {
        pace = new Random(seed).of(catchUpPaces(backlog(day).length, day) as [ReturnType<typeof catchUpPaces>[number]]);
        life.change({ catchUp: { since: day, perDay: pace.perDay } });
      }
      if (pace === undefined) {
        this.checkPlain(seen);
        life.study(seen);
        continue;
      }
      const left = new Set(backlog(back));
      const today = life.see(day);
      days.push({ day, apart: today.chosen.due.filter((card) => left.has(card)).length, left: left.size });
      if (day % 5 === 0) this.compareTraces(today);
      life.study(today);
    }
    if (pace !== undefined) this.broken.push(...brokenCatchUp(days, pace.perDay, pace.clearedOn));
  }

  /** After the exam a plan that is still set changes nothing. */
  private checkPlain(seen: SeenDay): void {
    const { settings } = this.life;
    this.life.change({ plan: 'none' });
    const plain = this.life.see(seen.day);
    this.life.change({ plan: settings.plan });
    const same = JSON.stringify([plain.chosen.due, plain.chosen.fresh]) === JSON.stringify([seen.chosen.due, seen.chosen.fresh]);
    if (!same) this.broken.push(`the plan still changes day ${seen.day}`);
  }
}
