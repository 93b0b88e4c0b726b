import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, studyDay } from '../../../src/core/base/day';
import { asCardId } from '../../../src/core/base/ids';
import { replay } from '../../../src/core/log/replay';
import { type CardState, isLearned } from '../../../src/core/scheduler/card-state';
import { catchUpPace, overdueAmong, resetEffect } from '../../../src/core/scheduler/reset-effect';
import { learnerAt } from '../../support/learner';
import { arbLog, DAY_MS } from '../../support/log-arbitraries';
import { createMemoryLog } from '../../support/memory-log';

const TODAY = studyDay(20_000);

const learned = (card: string, due: number, more: Partial<CardState> = {}): CardState => ({
  card: asCardId(card),
  schedule: {
    memory: { repetitions: 1, easeFactor: 2.5, intervalDays: 1 },
    due: addDays(TODAY, due),
    countedDay: addDays(TODAY, due - 1),
    introducedDay: addDays(TODAY, due - 1),
    lapses: 0,
    answeredDay: addDays(TODAY, due - 1),
    answeredAt: 0,
    lastGrade: 4,
  },
  ...more,
});

const states: readonly CardState[] = [
  learned('a/why', -3),
  learned('b/why', 20, { suspended: 1 }),
  { card: asCardId('c/why'), suspended: 1 },
  { card: asCardId('d/why'), marked: 1, note: 'mine' },
];

describe('what a reset would change', () => {
  test.each([
    ['names the cards with a schedule', false, ['a/why', 'b/why']],
    ['that lifts names the suspended ones too', true, ['a/why', 'b/why', 'c/why']],
  ])('%s', (_, lift, cards) => {
    expect(resetEffect(states, lift)).toEqual({
      cards,
      learned: 2,
      suspended: 2,
      dates: { first: addDays(TODAY, -3), last: addDays(TODAY, 20) },
    });
  });

  test('of nothing learned is nothing', () => {
    expect(resetEffect(states.slice(3), true)).toEqual({ cards: [], learned: 0, suspended: 0, dates: undefined });
  });

  test('is what the reset of these cards then changes: no other card, and no schedule is left', async () => {
    await fc.assert(
      fc.asyncProperty(arbLog, fc.boolean(), async (events, lift) => {
        const log = createMemoryLog({ device: 'desk', events });
        const before = log.stored().states;
        const effect = resetEffect([...before.values()], lift);
        const learner = learnerAt(log);
        learner.wait(1000 * DAY_MS);
        await learner.does({ type: 'reset', scope: { kind: 'deck', id: 'drinks' }, cards: effect.cards, lift });
        const after = [...log.stored().states.values()];
        expect(after.filter(isLearned)).toEqual([]);
        expect(after.some(({ suspended }) => lift && suspended !== undefined)).toBe(false);
        const others = [...replay(events).states.values()].filter(({ card }) => !effect.cards.includes(card));
        expect(others.map(({ card }) => log.stored().states.get(card))).toEqual(others);
      }),
    );
  });
});

describe('a backlog', () => {
  test('counts what was due before today and is not suspended', () => {
    const some = [learned('a/why', -1), learned('b/why', 0), learned('c/why', -9, { suspended: 1 }), learned('d/why', -30)];
    expect(overdueAmong(some, TODAY)).toBe(2);
  });

  test.each([
    [19, 100, undefined],
    [20, 100, 12],
    [84, 100, 12],
    [85, 100, 13],
    [300, 100, 43],
    [300, 43, undefined],
    [700, 100, undefined],
    [20, 12, undefined],
  ])('of %i cards at a limit of %i leads to the offer of %s a day', (overdue, limit, pace) => {
    expect(catchUpPace(overdue, limit)).toBe(pace);
  });

  test('is cleared within a week at the offered pace, which is gentler than the limit', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(300), (overdue, limit) => {
        const pace = catchUpPace(overdue, limit);
        if (pace === undefined) return;
        expect(pace).toBeLessThan(limit);
        expect(pace * 7).toBeGreaterThanOrEqual(overdue);
      }),
    );
  });
});
