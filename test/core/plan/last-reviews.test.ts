import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, studyDay } from '../../../src/core/base/day';
import { firstFinalDay } from '../../../src/core/plan/exam-plan';
import { byStrength, lastReviews, needsLastReview } from '../../../src/core/plan/last-reviews';
import { afterAnswer } from '../../../src/core/scheduler/schedule';
import type { Learned } from '../../../src/core/scheduler/card-state';
import { aPlan, learnedAs } from '../../support/plans';

const plan = aPlan({ inDays: 7 });
const FIRST = firstFinalDay(plan);

/** Cards answered before the last week, with any interval and any date. */
const arbCards: fc.Arbitrary<readonly Learned[]> = fc
  .array(
    fc.record({
      intervalDays: fc.integer({ min: 1, max: 200 }),
      easeFactor: fc.integer({ min: 130, max: 300 }),
      offset: fc.integer({ min: -30, max: 60 }),
    }),
    {
      minLength: 1,
      maxLength: 120,
    },
  )
  .map((drawn) =>
    drawn.map(({ intervalDays, easeFactor, offset }, index) =>
      learnedAs(`card-${index}/why`, { intervalDays, easeFactor: easeFactor / 100, due: FIRST + offset }),
    ),
  );

const perDay = (dates: ReadonlyMap<unknown, number>): number[] =>
  Array.from({ length: 7 }, (_, index) => [...dates.values()].filter((on) => on === FIRST + index).length);

test('every card gets a day of the last seven, and no two days differ by more than one card', () => {
  fc.assert(
    fc.property(arbCards, (cards) => {
      const { dates, without } = lastReviews({ plan, day: FIRST, cards });
      expect(without).toEqual([]);
      expect(dates.size).toBe(cards.length);
      const counts = perDay(dates);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }),
  );
});

test('of two cards that come before their own date the weaker never comes first', () => {
  fc.assert(
    fc.property(arbCards, (cards) => {
      const { dates } = lastReviews({ plan, day: FIRST, cards });
      const brought = cards.filter(({ card, schedule }) => schedule.due > (dates.get(card) ?? 0)).sort((a, b) => byStrength(plan, a, b));
      const days = brought.map(({ card }) => dates.get(card) ?? 0);
      expect(days).toEqual([...days].sort((a, b) => a - b));
    }),
  );
});

test('a card is put off only while others that are more endangered fill its day', () => {
  fc.assert(
    fc.property(arbCards, (cards) => {
      const { dates } = lastReviews({ plan, day: FIRST, cards });
      for (let on = FIRST; on < plan.date; on = addDays(on, 1)) {
        const today = cards.filter(({ card }) => dates.get(card) === on);
        const putOff = cards.filter(({ card, schedule }) => schedule.due <= on && (dates.get(card) ?? 0) > on);
        const broughtForward = today.filter(({ schedule }) => schedule.due > on);
        expect(Math.min(putOff.length, broughtForward.length)).toBe(0);
      }
    }),
  );
});

test('answered or not, what is left of a day stays the same while it is studied, and a lived week reviews every card', () => {
  fc.assert(
    fc.property(arbCards, (cards) => {
      let states = [...cards];
      for (let day = FIRST; day < plan.date; day = addDays(day, 1)) {
        const dueOn = (): string[] =>
          [...lastReviews({ plan, day, cards: states }).dates].filter(([, on]) => on <= day).map(([card]) => card);
        const planned = dueOn();
        for (const [index, card] of planned.entries()) {
          expect(dueOn()).toEqual(planned.slice(index));
          states = states.map((state) =>
            state.card === card ? { ...state, schedule: afterAnswer(state.schedule, { grade: 4, day, at: 0 }) } : state,
          );
        }
      }
      expect(states.filter((state) => needsLastReview(plan, state))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

describe('a missed day', () => {
  test('is spread over the rest', () => {
    const cards = Array.from({ length: 70 }, (_, index) => learnedAs(`card-${index}/why`, { due: plan.date + 30 }));
    expect(perDay(lastReviews({ plan, day: FIRST, cards }).dates)).toEqual([10, 10, 10, 10, 10, 10, 10]);
    expect(perDay(lastReviews({ plan, day: addDays(FIRST, 2), cards }).dates)).toEqual([0, 0, 14, 14, 14, 14, 14]);
    expect(perDay(lastReviews({ plan, day: addDays(FIRST, 6), cards }).dates)).toEqual([0, 0, 0, 0, 0, 0, 70]);
  });
});

test('where the minutes are too few the strongest go without, and are named', () => {
  const small = aPlan({ inDays: 7, minutesPerDay: 1 });
  const cards = Array.from({ length: 50 }, (_, index) => learnedAs(`card-${index}/why`, { intervalDays: 10 + index, due: plan.date + 30 }));
  const { dates, without } = lastReviews({ plan: small, day: FIRST, cards });
  expect(dates.size).toBe(42);
  expect(without.map(({ schedule }) => schedule.memory.intervalDays)).toEqual([59, 58, 57, 56, 55, 54, 53, 52]);
});

test('on the exam day and after it nothing is clamped', () => {
  const cards = [learnedAs('card-1/why', { due: plan.date + 30 })];
  for (const day of [plan.date, addDays(plan.date, 1)]) expect(lastReviews({ plan, day, cards }).dates.size).toBe(0);
  expect(lastReviews({ plan, day: studyDay(plan.date - 1), cards }).dates.size).toBe(1);
});
