import { expect, test } from 'vitest';
import { isCalendarDate, latestDateOnEarth } from '../../../src/build/cards/calendar';

test.each([
  ['2026-11-22', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-11-31', false],
  ['2026-1-2', false],
  ['2026-11-22T00:00:00Z', false],
  ['', false],
])('whether %s is a day of the calendar: %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
});

test.each([
  ['2026-11-22T09:59:59Z', '2026-11-22'],
  ['2026-11-22T10:00:00Z', '2026-11-23'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('at %s it is at latest %s on earth', (instant, date) => {
  expect(latestDateOnEarth(Date.parse(instant))).toBe(date);
});
