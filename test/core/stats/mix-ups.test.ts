import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type StudyDay, studyDay } from '../../../src/core/base/day';
import { asCardId, asEventId, deviceId, eventId } from '../../../src/core/base/ids';
import type { ActionEvent } from '../../../src/core/log/event';
import { mixUpsOn, swappedOn } from '../../../src/core/stats/mix-ups';

const TODAY = studyDay(20_800);

interface Planted {
  readonly difference: string;
  readonly daysAgo: number;
  readonly mixedUp?: boolean;
}

/** Self-tests with one question each, the sides of a difference in turn. */
const tests = (planted: readonly Planted[]): ActionEvent[] =>
  planted.map(({ difference, daysAgo, mixedUp = true }, index) => ({
    id: eventId(deviceId('desk'), index + 1),
    v: 1,
    at: index,
    tz: 0,
    day: TODAY,
    key: `${index}`,
    type: 'exam-finished',
    test: asEventId('desk.0'),
    reason: 'submitted',
    endedAt: index,
    endedDay: studyDay(TODAY - daysAgo),
    reschedules: true,
    results: [{ card: asCardId(`${difference}/recall-${index % 2 === 0 ? 'left' : 'right'}`), right: !mixedUp, sure: 'unsaid', mixedUp }],
  }));

const found = (planted: readonly Planted[], day: StudyDay = TODAY): string[] =>
  mixUpsOn(tests(planted), day).map(({ difference, times }) => `${difference} ${times}`);

const times = (count: number, difference: string, daysAgo: number): Planted[] =>
  Array.from({ length: count }, () => ({ difference, daysAgo }));

describe('a pair is a mix-up', () => {
  test.each([
    ['swapped three times in 30 days', [...times(2, 'login', 29), ...times(1, 'login', 0)], ['login 3']],
    ['not after two swaps', times(2, 'login', 1), []],
    ['not when the third is 30 days old', [...times(1, 'login', 30), ...times(2, 'login', 1)], []],
    ['not by answers that were wrong in another way', [...times(2, 'login', 1), { difference: 'login', daysAgo: 1, mixedUp: false }], []],
    ['not together with another pair', [...times(2, 'login', 1), ...times(2, 'logs', 1)], []],
    ['each for itself, the most frequent first', [...times(3, 'login', 1), ...times(4, 'logs', 2)], ['logs 4', 'login 3']],
  ] as const)('%s', (_, planted, expected) => {
    expect(found(planted)).toEqual(expected);
  });
});

test('planted mix-ups are found among random swaps, and no other pair', () => {
  const arbPlanted = fc.array(fc.record({ difference: fc.constantFrom('a', 'b', 'c'), daysAgo: fc.nat(60), mixedUp: fc.boolean() }));
  fc.assert(
    fc.property(arbPlanted, (planted) => {
      const count = (difference: string): number =>
        planted.filter((each) => each.difference === difference && each.mixedUp && each.daysAgo < 30).length;
      const expected = ['a', 'b', 'c']
        .filter((difference) => count(difference) >= 3)
        .map((difference) => `${difference} ${count(difference)}`);
      expect(found(planted).sort()).toEqual(expected.sort());
    }),
  );
});

test('what was swapped today is offered at once, and a swap of yesterday or tomorrow is not', () => {
  const planted = [...times(1, 'login', 1), ...times(2, 'logs', 0), ...times(1, 'network', -1)];
  expect(swappedOn(tests(planted), TODAY)).toEqual(['logs']);
});

test('the last day is that of the last swap, also where a test was handed in late', () => {
  const [mixUp] = mixUpsOn(tests([...times(2, 'login', 0), ...times(1, 'login', 3)]), TODAY);
  expect(mixUp?.lastDay).toBe(TODAY);
});
