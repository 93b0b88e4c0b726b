import { describe, expect, test } from 'vitest';
import { firstFinalDay } from '../../../src/core/plan/exam-plan';
import { CURVE_NAMES, Mind } from './forgetting';
import { type LivedPlan, livePlan, POLICIES, type Policy } from './plan';
import { planPicture } from './plan-picture';
import { brokenCatchUp, brokenLoad, brokenOrder } from './plan-rules';
import type { SeenDay } from './life';
import { asCardId } from '../../../src/core/base/ids';
import { addDays, studyDay } from '../../../src/core/base/day';
import { aPlan, learnedAs } from '../../support/plans';
import { catalog } from '../../support/real-cards';

/** All thousand live in `npm run simulate`. */
const LEARNERS = 20;

describe(`${LEARNERS} learners over 180 days`, () => {
  const lives: readonly LivedPlan[] = Array.from({ length: LEARNERS }, (_, index) => livePlan(catalog, index + 1));

  test('every rule of the plan, of catching up and of a pause holds for every learner, and every explanation is what the day brought', () => {
    expect(lives.flatMap(({ broken }) => broken)).toEqual([]);
    expect(lives.reduce((sum, { tracesCompared }) => sum + tracesCompared, 0)).toBeGreaterThan(50_000);
  });

  test('they forget by all the curves, skip days, and not every plan fits', () => {
    expect(new Set(lives.map(({ curve }) => curve))).toEqual(new Set(CURVE_NAMES));
    expect(new Set(lives.map(({ skips }) => skips > 0)).size).toBe(2);
    expect(new Set(lives.map(({ fits }) => fits)).size).toBe(2);
  });

  test('where the plan fits, more is recalled on the exam day than with plain SM-2, and no day is as long as cramming makes it', () => {
    const fitting = lives.filter(({ fits }) => fits);
    const median = (policy: Policy, what: 'recall' | 'busiest'): number =>
      fitting.map(({ by }) => by[policy][what]).sort((a, b) => a - b)[Math.floor(fitting.length / 2)] ?? 0;
    expect(median('plan', 'recall')).toBeGreaterThan(median('plain', 'recall') + 0.02);
    expect(median('plan', 'busiest')).toBeLessThan(median('cram', 'busiest') / 2);
  });

  test('the picture shows all three ways, with words for whoever cannot see it', () => {
    const picture = planPicture(lives);
    expect(picture.match(/<polyline/g)).toHaveLength(2 * POLICIES.length);
    expect(picture).toContain('<title');
    expect(picture).not.toMatch(/NaN|undefined/);
  });
});

test('a mind is the same for the same seed, and knows nothing it has never seen', () => {
  const card = asCardId('one/why');
  const [one, same] = [new Mind(3), new Mind(3)];
  expect(one.recall(card, 5)).toBe(0);
  expect([one.answer(card, 5), one.recall(card, 9)]).toEqual([same.answer(card, 5), same.recall(card, 9)]);
  expect(one.recall(card, 30)).toBeLessThan(one.recall(card, 9));
});

describe('the checks see what is broken', () => {
  const plan = aPlan({ inDays: 20 });

  test('a day with more than half again the median', () => {
    const days = [10, 10, 10, 16, 10, 10, 10].map((due, index) => ({
      day: addDays(firstFinalDay(plan), index),
      due,
      fresh: 0,
      minutes: 1,
    }));
    const forecast = { days, unmet: [], withoutLast: 0, together: false, fits: true };
    expect(brokenLoad(plan, forecast)).toHaveLength(1);
    expect(brokenLoad(plan, { ...forecast, fits: false })).toEqual([]);
  });

  test('a weak card that comes before a stronger one', () => {
    const [weak, strong] = [
      learnedAs('weak/why', { intervalDays: 6, due: 30_000 }),
      learnedAs('strong/why', { intervalDays: 60, due: 30_000 }),
    ];
    const seen = [weak, strong].map((state, index): SeenDay => {
      const day = addDays(firstFinalDay(plan), index);
      return {
        day,
        snapshot: { day, due: [weak, strong] },
        rules: { isOwed: () => true },
        chosen: { due: [state.card] },
        minutes: 1,
      } as unknown as SeenDay;
    });
    expect(brokenOrder(plan, seen)).toHaveLength(1);
    expect(
      brokenOrder(
        plan,
        [...seen].reverse().map((each, index) => ({ ...each, day: studyDay(firstFinalDay(plan) + index) })),
      ),
    ).toEqual([]);
  });

  test('a backlog that comes too fast, or is not gone in time', () => {
    expect(brokenCatchUp([{ day: 1, apart: 13, left: 30 }], 12, 3)).toHaveLength(1);
    expect(brokenCatchUp([{ day: 4, apart: 1, left: 1 }], 12, 3)).toHaveLength(1);
  });
});
