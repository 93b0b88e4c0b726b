import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addDays, dayOfDate, type Moment, nextRollover, studyDayOf } from '../../../src/core/base/day';
import { type ZoneTransition, zoneTransitions } from '../../support/zone-transitions';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ROLLOVER_HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const EPOCH = Temporal.PlainDate.from('1970-01-01');

const zonedAt = (at: number, zone: string): Temporal.ZonedDateTime => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

const momentOf = ({ epochMilliseconds, offsetNanoseconds }: Temporal.ZonedDateTime): Moment => ({
  at: epochMilliseconds,
  tz: offsetNanoseconds / 60e9,
});

const daysSinceEpoch = (date: Temporal.PlainDate): number => EPOCH.until(date, { largestUnit: 'days' }).days;

/** What is right: the date on the wall clock, or the one before it while the wall clock shows less than the rollover hour. */
const rightDay = (wallClock: { readonly date: number; readonly hour: number }, rolloverHour: number): number =>
  wallClock.hour < rolloverHour ? wallClock.date - 1 : wallClock.date;

/** The beginnings of the wall clock's hours from four before the change to a day after it, and the last millisecond before each. */
const instantsAround = ({ at, offsetBefore, offsetAfter }: ZoneTransition): number[] => {
  const instants = [at - 1, at];
  for (let hours = -4; hours <= 25; hours += 1) {
    const offset = (hours < 0 ? offsetBefore : offsetAfter) * MINUTE;
    const wallClockHour = Math.floor((at + offset) / HOUR + hours) * HOUR - offset;
    instants.push(wallClockHour - 1, wallClockHour);
  }
  return instants;
};

const transitions = zoneTransitions(2020, 2031);

test('the clock changes that the proofs below go through are those of all the world', () => {
  expect(transitions.length).toBeGreaterThan(500);
  expect(transitions.some(({ offsetBefore, offsetAfter }) => Math.abs(offsetAfter - offsetBefore) === 30)).toBe(true);
  expect(transitions.some(({ offsetBefore, offsetAfter }) => offsetAfter < offsetBefore)).toBe(true);
});

describe('the study day', () => {
  test.each<[string, string, number, string]>([
    ['2026-11-22T03:59', 'Asia/Tokyo', 4, '2026-11-21'],
    ['2026-11-22T04:00', 'Asia/Tokyo', 4, '2026-11-22'],
    ['2026-11-22T00:00', 'Asia/Tokyo', 0, '2026-11-22'],
    ['2026-11-22T22:59', 'Asia/Tokyo', 23, '2026-11-21'],
    ['2026-11-22T23:00', 'Asia/Tokyo', 23, '2026-11-22'],
    // The clock goes from 2 to 3: four o'clock is three hours after midnight, and still the start of the day.
    ['2026-03-29T03:59', 'Europe/Berlin', 4, '2026-03-28'],
    ['2026-03-29T04:00', 'Europe/Berlin', 4, '2026-03-29'],
    // The clock goes back from 3 to 2: five hours after midnight.
    ['2026-10-25T03:59', 'Europe/Berlin', 4, '2026-10-24'],
    ['2026-10-25T04:00', 'Europe/Berlin', 4, '2026-10-25'],
    ['2026-04-05T03:59', 'Australia/Lord_Howe', 4, '2026-04-04'],
    ['2026-07-01T04:00', 'Asia/Kathmandu', 4, '2026-07-01'],
    ['1969-12-31T03:00', 'UTC', 4, '1969-12-30'],
  ])('at %s in %s, for a day that starts at %i o’clock, is %s', (local, zone, rolloverHour, date) => {
    const moment = momentOf(Temporal.PlainDateTime.from(local).toZonedDateTime(zone));
    expect(EPOCH.add({ days: studyDayOf(moment, rolloverHour) }).toString()).toBe(date);
  });

  test('follows the wall clock around every clock change of every zone from 2020 to 2030, for every rollover hour', () => {
    const wrong: string[] = [];
    for (const transition of transitions) {
      for (const at of instantsAround(transition)) {
        const zoned = zonedAt(at, transition.zone);
        const wallClock = { date: daysSinceEpoch(zoned.toPlainDate()), hour: zoned.hour };
        const moment = momentOf(zoned);
        for (const rolloverHour of ROLLOVER_HOURS) {
          if (studyDayOf(moment, rolloverHour) !== rightDay(wallClock, rolloverHour)) wrong.push(`${zoned.toString()}, ${rolloverHour}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

const arbMoment = fc.record({
  at: fc.integer({ min: -40_000 * 24 * HOUR, max: 40_000 * 24 * HOUR }),
  tz: fc.integer({ min: -14 * 60, max: 14 * 60 }),
});
const arbRolloverHour = fc.integer({ min: 0, max: 23 });

describe('the next rollover', () => {
  test('is the first instant of the next study day while the offset stays', () => {
    fc.assert(
      fc.property(arbMoment, arbRolloverHour, (moment, rolloverHour) => {
        const day = studyDayOf(moment, rolloverHour);
        const next = nextRollover(moment, rolloverHour);
        expect(next).toBeGreaterThan(moment.at);
        expect(studyDayOf({ at: next - 1, tz: moment.tz }, rolloverHour)).toBe(day);
        expect(studyDayOf({ at: next, tz: moment.tz }, rolloverHour)).toBe(addDays(day, 1));
      }),
    );
  });

  test('asked for again whenever it comes, it reaches the next day, and later by no more than the clock was moved', () => {
    const late: string[] = [];
    for (const transition of transitions) {
      for (const rolloverHour of [0, 2, 3, 4, 23]) {
        const [began, noticed] = nextDayAround(transition, rolloverHour);
        const moved = Math.abs(transition.offsetAfter - transition.offsetBefore) * MINUTE;
        if (noticed < began || noticed > began + moved)
          late.push(`${transition.zone} ${new Date(transition.at).toISOString()} ${rolloverHour}`);
      }
    }
    expect(late).toEqual([]);
  });
});

/** When the next study day begins after five hours before a clock change, and when someone notices who asks at the instants named alone. */
const nextDayAround = ({ at: change, offsetBefore, offsetAfter }: ZoneTransition, rolloverHour: number): [number, number] => {
  const momentAt = (at: number): Moment => ({ at, tz: at < change ? offsetBefore : offsetAfter });
  const start = momentAt(change - 5 * HOUR);
  const isNextDay = (at: number): boolean => studyDayOf(momentAt(at), rolloverHour) > studyDayOf(start, rolloverHour);
  const began = [nextRollover(start, rolloverHour), change, nextRollover(momentAt(change), rolloverHour)].filter(isNextDay);
  let noticed = nextRollover(start, rolloverHour);
  if (!isNextDay(noticed)) noticed = nextRollover(momentAt(noticed), rolloverHour);
  return [Math.min(...began), isNextDay(noticed) ? noticed : Number.POSITIVE_INFINITY];
};

test('a calendar date is the study day that begins on it, leap years and centuries included', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
      const date = EPOCH.add({ days });
      fc.pre(date.year > 0);
      expect(dayOfDate(date.toString())).toBe(days);
    }),
    { numRuns: 2000 },
  );
  expect(['2000-02-29', '2026-11-24', '2100-03-01', '1970-01-01'].map(dayOfDate)).toEqual([11_016, 20_781, 47_541, 0]);
});
