import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/core/base/day';
import { catchUpPaces } from '../../../src/core/plan/catch-up';
import { TODAY } from '../../support/plans';

test.each([
  [20, '3 until day 6, 7 until day 2, 12 until day 1'],
  [60, '9 until day 6, 12 until day 4, 20 until day 2'],
  [300, '12 until day 24, 43 until day 6, 100 until day 2'],
])('a backlog of %i cards: %s', (backlog, paces) => {
  const words = catchUpPaces(backlog, TODAY).map(({ perDay, clearedOn }) => `${perDay} until day ${clearedOn - TODAY}`);
  expect(words.join(', ')).toBe(paces);
});

test('whatever the backlog, the named day is the first on which nothing of it is left, and the gentlest pace comes first', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (backlog) => {
      const paces = catchUpPaces(backlog, TODAY);
      expect(paces.map(({ perDay }) => perDay)).toEqual([...new Set(paces.map(({ perDay }) => perDay))].sort((a, b) => a - b));
      for (const { perDay, clearedOn } of paces) {
        const days = clearedOn - TODAY + 1;
        expect(addDays(TODAY, days - 1)).toBe(clearedOn);
        expect(perDay * days).toBeGreaterThanOrEqual(backlog);
        expect(perDay * (days - 1)).toBeLessThan(backlog);
      }
    }),
  );
});
