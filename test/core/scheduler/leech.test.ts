import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Schedule } from '../../../src/core/scheduler/card-state';
import { becameLeech, isLeech } from '../../../src/core/scheduler/leech';
import { afterAnswer } from '../../../src/core/scheduler/schedule';
import { arbLife } from '../../support/card-life';

const failedAfter = (lapses: number): Schedule | undefined => {
  let schedule: Schedule | undefined;
  for (let count = 0; count < lapses; count += 1) {
    for (const grade of [4, 2] as const) {
      const day = schedule?.due ?? 20_000;
      schedule = afterAnswer(schedule, { grade, day: day as Schedule['due'], at: 0 });
    }
  }
  return schedule;
};

test.each([
  [0, false],
  [5, false],
  [6, true],
  [7, true],
  [30, true],
] as const)('a card with %i lapses is a leech: %s', (lapses, leech) => {
  expect(isLeech(failedAfter(lapses))).toBe(leech);
});

test('it is said at the sixth lapse and at every third after', () => {
  const said = Array.from({ length: 16 }, (_, index) => index + 1).filter((lapses) =>
    becameLeech(failedAfter(lapses - 1), failedAfter(lapses)),
  );
  expect(said).toEqual([6, 9, 12, 15]);
});

test('a card that is failed again before it was known once more, and one that is passed, says nothing', () => {
  const leech = failedAfter(6);
  const day = (leech?.due ?? 0) as Schedule['due'];
  for (const grade of [2, 4] as const) expect(becameLeech(leech, afterAnswer(leech, { grade, day, at: 1 }))).toBe(false);
});

test('in any life it is said once for the sixth lapse and for every third after, however the steps are cut', () => {
  fc.assert(
    fc.property(arbLife, (life) => {
      let schedule: Schedule | undefined;
      let said = 0;
      for (const answer of life) {
        const next = afterAnswer(schedule, answer);
        if (becameLeech(schedule, next)) said += 1;
        schedule = next;
      }
      const lapses = schedule?.lapses ?? 0;
      expect(said).toBe([6, 9, 12, 15, 18, 21, 24, 27, 30].filter((each) => each <= lapses).length);
    }),
  );
});
