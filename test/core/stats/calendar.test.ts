import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOfDate, studyDay } from '../../../src/core/base/day';
import { dateOfDay, isoDateOf, periodOf, periodsUpTo, weekdayOf } from '../../../src/core/stats/calendar';

/** From the second century to far beyond any history. */
const arbDay = fc.integer({ min: -680_000, max: 2_900_000 }).map(studyDay);
const ofDate = (day: number): Date => new Date(day * 86_400_000);

test('a study day’s date and weekday are those of the calendar', () => {
  fc.assert(
    fc.property(arbDay, (day) => {
      const date = ofDate(day);
      expect(dateOfDay(day)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() });
      expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7);
    }),
  );
});

test.each(['2026-11-22', '2024-02-29', '2000-03-01', '1999-12-31', '2100-02-28'])('%s is itself again', (date) => {
  expect(isoDateOf(dayOfDate(date))).toBe(date);
});

describe('periods', () => {
  test.each([
    ['2026-11-24', 'week', '2026-11-23', '2026-11-29'],
    ['2026-11-23', 'week', '2026-11-23', '2026-11-29'],
    ['2026-11-29', 'week', '2026-11-23', '2026-11-29'],
    ['2024-02-29', 'month', '2024-02-01', '2024-02-29'],
    ['2026-12-31', 'month', '2026-12-01', '2026-12-31'],
    ['2026-12-31', 'year', '2026-01-01', '2026-12-31'],
  ] as const)('%s lies in the %s from %s to %s', (day, kind, first, last) => {
    const period = periodOf(dayOfDate(day), kind);
    expect([period.first, period.last].map(isoDateOf)).toEqual([first, last]);
  });

  test('follow each other without a gap, as many as asked for, up to that of the day', () => {
    fc.assert(
      fc.property(arbDay, fc.constantFrom('week', 'month', 'year'), fc.integer({ min: 1, max: 30 }), (day, kind, count) => {
        const periods = periodsUpTo(day, kind, count);
        expect(periods).toHaveLength(count);
        expect(periods.at(-1)).toEqual(periodOf(day, kind));
        for (const [index, { first, last }] of periods.entries()) {
          expect(periods[index + 1]?.first ?? addDays(last, 1)).toBe(addDays(last, 1));
          expect(periodOf(first, kind)).toEqual({ first, last });
        }
      }),
    );
  });
});
