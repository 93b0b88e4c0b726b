import type { CardId } from '../../../src/core/base/ids';
import { dueAfter, traceCard } from '../../../src/core/plan/card-trace';
import { type ExamPlan, firstFinalDay } from '../../../src/core/plan/exam-plan';
import { finalDays, type Forecast } from '../../../src/core/plan/forecast';
import { byStrength } from '../../../src/core/plan/last-reviews';
import { explainer } from '../../../src/core/plan/why';
import { isLearned } from '../../../src/core/scheduler/card-state';
import { afterAnswer } from '../../../src/core/scheduler/schedule';
import type { Life, SeenDay } from './life';

/** What a life has broken, in words; nothing where all rules hold. */
export type Broken = readonly string[];

/** What the screen says of a card is what the session does with it, for every card. `cards` counts those compared. */
export const brokenTraces = (life: Life, { day, snapshot, rules, chosen }: SeenDay, cards: readonly CardId[]): Broken => {
  const explain = explainer({ catalog: life.catalog, snapshot, rules });
  const brought = new Set([...chosen.due, ...chosen.fresh]);
  return cards.flatMap((card) => {
    const state = life.states.get(card);
    const trace = traceCard(card, life.events.get(card) ?? []);
    const why = explain(card, trace);
    const words = why.steps.map(({ rule }) => rule).join(', ');
    const own = dueAfter(trace.steps);
    return [
      ...(own === state?.schedule?.due ? [] : [`${card}: the steps lead to ${own}, the date is ${state?.schedule?.due}`]),
      ...(why.comesToday === brought.has(card) ? [] : [`${card} on day ${day}: said ${why.comesToday}`]),
      ...(why.comesToday === why.steps.some(({ rule }) => rule === 'today') ? [] : [`${card} on day ${day}: ${words}`]),
      ...(isLearned(state) &&
      !isSameDate(
        why.due,
        rules.dateOf(state),
        why.steps.map(({ rule }) => rule),
      )
        ? [`${card} on day ${day}: due ${why.due}`]
        : []),
    ];
  });
};

/** A window of days and a changed fact have dates of their own. */
const isSameDate = (due: number | undefined, ruled: number, rules: readonly string[]): boolean =>
  due === ruled || rules.includes('final-week') || rules.includes('revised');

/** Whatever plans, pauses and backlogs do: what the cards remember is what the answers alone make of them. */
export const brokenMemories = (life: Life): Broken =>
  [...life.events].flatMap(([card, events]) => {
    const plain = events.reduce<ReturnType<typeof afterAnswer> | undefined>(
      (schedule, event) => (event.type === 'reviewed' ? afterAnswer(schedule, event) : schedule),
      undefined,
    );
    return JSON.stringify(plain) === JSON.stringify(life.states.get(card)?.schedule) ? [] : [`${card} remembers otherwise`];
  });

/** The planned load of the last seven days is at most 1.5 × their median, in whole cards; told on the day the plan is made. */
export const brokenLoad = (plan: ExamPlan, forecast: Forecast): Broken => {
  if (!forecast.fits) return [];
  const cards = finalDays(plan, forecast).map(({ fresh, due }) => fresh + due);
  const median = [...cards].sort((a, b) => a - b)[Math.floor(cards.length / 2)] ?? 0;
  const most = Math.max(...cards);
  return cards.length < 2 || most <= Math.max(1, Math.ceil(1.5 * median)) ? [] : [`planned ${cards.join(' ')}, median ${median}`];
};

/** Of two cards that the plan brings before their own date, the weaker never comes first: told by the days of the last week as they were. */
export const brokenOrder = (plan: ExamPlan, seen: readonly SeenDay[]): Broken => {
  const brought = seen
    .filter(({ day }) => day >= firstFinalDay(plan) && day < plan.date)
    .map(({ day, snapshot, rules, chosen }) => {
      const today = new Set(chosen.due);
      const states = snapshot.due.filter(isLearned).filter((state) => today.has(state.card) && rules.isOwed(state));
      return { day, states: states.filter(({ schedule }) => schedule.due > day) };
    });
  return brought.flatMap(({ day, states }, index) => {
    const later = brought.slice(index + 1).flatMap((each) => each.states);
    const weakest = [...states].sort((a, b) => byStrength(plan, a, b)).at(-1);
    const stronger = later.find((state) => weakest !== undefined && byStrength(plan, state, weakest) < 0);
    return stronger === undefined ? [] : [`${weakest?.card} came on day ${day}, before the stronger ${stronger.card}`];
  });
};

/** Who studies each of the last seven days goes into the exam with every begun card reviewed in them. `told` are those the plan said it has no room for. */
export const brokenLastReviews = (life: Life, plan: ExamPlan, planned: readonly CardId[], told: number): Broken => {
  const without = planned
    .map((card) => life.states.get(card))
    .filter((state) => state !== undefined)
    .filter(isLearned)
    .filter(({ schedule }) => schedule.countedDay < firstFinalDay(plan));
  return without.length <= told ? [] : [`${without.length} cards without a last review, ${told} were told; first ${without[0]?.card}`];
};

/** No day brings more of the backlog than the pace, and it is gone on the day that was named. */
export const brokenCatchUp = (
  days: readonly { readonly day: number; readonly apart: number; readonly left: number }[],
  perDay: number,
  clearedOn: number,
): Broken => [
  ...days.filter(({ apart }) => apart > perDay).map(({ day, apart }) => `${apart} of the backlog on day ${day}, more than ${perDay}`),
  ...days.filter(({ day, left }) => day > clearedOn && left > 0).map(({ day, left }) => `${left} of the backlog left on day ${day}`),
];
