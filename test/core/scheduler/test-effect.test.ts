import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, studyDay } from '../../../src/core/base/day';
import { asCardId } from '../../../src/core/base/ids';
import type { TestResult } from '../../../src/core/exam/test-result';
import type { CardState, Schedule } from '../../../src/core/scheduler/card-state';
import { afterAnswer } from '../../../src/core/scheduler/schedule';
import { afterTest } from '../../../src/core/scheduler/test-effect';
import { arbGrade, arbLife } from '../../support/card-life';

const CARD = asCardId('start/recall-ecs');
const TODAY = studyDay(20_800);
const MISSED: TestResult = { card: CARD, right: false, sure: 'unsaid', mixedUp: false };
const SURE_BUT_WRONG: TestResult = { ...MISSED, sure: 'sure' };

/** A card last answered well before today, due `inDays` from today. */
const dueIn = (inDays: number): CardState & { readonly schedule: Schedule } => ({
  card: CARD,
  schedule: {
    memory: { repetitions: 3, easeFactor: 2.5, intervalDays: inDays + 10 },
    due: addDays(TODAY, inDays),
    countedDay: addDays(TODAY, -10),
    introducedDay: addDays(TODAY, -30),
    lapses: 0,
    answeredDay: addDays(TODAY, -10),
    answeredAt: 1,
    lastGrade: 4,
  },
});

const answeredOn = (state: CardState, inDays: number): Schedule =>
  afterAnswer(state.schedule, { grade: 4, day: addDays(TODAY, inDays), at: 2 });

describe('a wrong answer in a self-test', () => {
  test('makes the card due on the next study day', () => {
    const { schedule } = afterTest(dueIn(20), MISSED, TODAY);
    expect(schedule).toEqual({ ...dueIn(20).schedule, due: TODAY + 1, nearer: 'missed' });
  });

  test.each([-3, 0, 1])('leaves a card alone that is due in %i day(s) anyway', (inDays) => {
    expect(afterTest(dueIn(inDays), MISSED, TODAY)).toEqual(dueIn(inDays));
  });

  test('given surely, comes once more within a week after it was repeated, and then in its own time', () => {
    const missed = afterTest(dueIn(20), SURE_BUT_WRONG, TODAY);
    const repeated = answeredOn(missed, 1);
    expect(repeated).toMatchObject({ due: TODAY + 7, nearer: 'sure-but-wrong' });
    const again = answeredOn({ card: CARD, schedule: repeated }, 7);
    expect(again).not.toHaveProperty('nearer');
    expect(again).not.toHaveProperty('followUp');
    expect(again.due).toBeGreaterThan(TODAY + 20);
  });

  test('given surely and repeated only after the week, has nothing more to follow', () => {
    const repeated = answeredOn(afterTest(dueIn(20), SURE_BUT_WRONG, TODAY), 9);
    expect(repeated).not.toHaveProperty('nearer');
    expect(repeated).not.toHaveProperty('followUp');
  });

  test('is followed only where the week is nearer than the memory’s own day', () => {
    const failed = afterAnswer(afterTest(dueIn(20), SURE_BUT_WRONG, TODAY).schedule, { grade: 2, day: addDays(TODAY, 1), at: 2 });
    expect(failed).toMatchObject({ due: TODAY + 2 });
    expect(failed).not.toHaveProperty('nearer');
  });

  test('moves a new card to the front of the new ones until it is met', () => {
    expect(afterTest({ card: CARD }, MISSED, TODAY)).toEqual({ card: CARD, missed: 1 });
  });

  test('does nothing to a suspended card, new or learned', () => {
    for (const state of [{ card: CARD, suspended: 1 } as const, { ...dueIn(20), suspended: 1 } as const]) {
      expect(afterTest(state, SURE_BUT_WRONG, TODAY)).toBe(state);
    }
  });

  test('does nothing to a card that was repeated since, before the end of the test was written down', () => {
    expect(afterTest(dueIn(20), MISSED, addDays(TODAY, -11))).toEqual(dueIn(20));
  });
});

test('a right answer changes nothing', () => {
  expect(afterTest(dueIn(20), { ...MISSED, right: true, sure: 'guess' }, TODAY)).toEqual(dueIn(20));
});

test('never later, never the memory: for any life, any result and any day', () => {
  fc.assert(
    fc.property(
      arbLife,
      fc.boolean(),
      fc.constantFrom('sure' as const, 'unsure' as const),
      fc.integer({ min: 0, max: 60 }),
      (life, right, sure, after) => {
        const schedule = life.reduce<Schedule | undefined>(afterAnswer, undefined);
        if (schedule === undefined) return;
        const day = addDays(schedule.answeredDay, after);
        const state = { card: CARD, schedule };
        const next = afterTest(state, { card: CARD, right, sure, mixedUp: false }, day);
        expect(next.schedule?.memory).toEqual(schedule.memory);
        expect(next.schedule?.due).toBeLessThanOrEqual(schedule.due);
        expect([schedule.due, day + 1]).toContain(next.schedule?.due);
      },
    ),
  );
});

test('what follows a test is never later than without it, whatever is answered on the nearer day', () => {
  fc.assert(
    fc.property(arbLife, arbGrade, (life, grade) => {
      const schedule = life.reduce<Schedule | undefined>(afterAnswer, undefined);
      if (schedule === undefined) return;
      const day = studyDay(Math.max(schedule.answeredDay, schedule.countedDay));
      const missed = afterTest({ card: CARD, schedule }, SURE_BUT_WRONG, day).schedule;
      const answer = { grade, day: addDays(day, 1), at: 3 };
      const [withTest, without] = [afterAnswer(missed, answer), afterAnswer(schedule, answer)];
      expect(withTest.memory).toEqual(without.memory);
      expect(withTest.due).toBe(Math.min(without.due, day + 7));
    }),
  );
});
