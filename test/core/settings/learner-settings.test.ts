import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, studyDay, studyDayOf } from '../../../src/core/base/day';
import { deckId, examId } from '../../../src/core/base/ids';
import { changedSettings, defaultSettings, limitsOn, raisedLimits, type SettingsChange } from '../../../src/core/settings/learner-settings';
import { aPlan } from '../../support/plans';

const TODAY = studyDay(20_779);
const [ONE, OTHER] = [deckId('one'), deckId('other')];

const arbChange: fc.Arbitrary<SettingsChange> = fc.record(
  {
    newPerDay: fc.nat(50),
    duePerDay: fc.nat(200),
    rolloverHour: fc.integer({ min: 0, max: 23 }),
    daily: fc.dictionary(fc.constantFrom(ONE, OTHER), fc.boolean()),
    knows: fc.dictionary(fc.constantFrom(ONE, OTHER), fc.boolean()),
    exam: fc.constantFrom('none' as const, examId('COOK-C01')),
    plan: fc.constantFrom('none' as const, aPlan({ inDays: 20 }), aPlan({ inDays: 3, decks: [ONE] })),
    pausedUntil: fc.constantFrom('none' as const, TODAY),
    catchUp: fc.constantFrom('none' as const, { since: TODAY, perDay: 12 }),
  },
  { requiredKeys: [] },
);

describe('the limits of a day', () => {
  test('are 10 new and 100 due cards at first', () => {
    expect(limitsOn(defaultSettings, TODAY)).toEqual({ fresh: 10, due: 100 });
  });

  test.each([
    ['raised', 5, 20, { fresh: 15, due: 120 }],
    ['lowered, to catch up gently', -10, -88, { fresh: 0, due: 12 }],
  ])('%s hold for that day alone, not for the one before or after', (_, fresh, due, limits) => {
    const settings = raisedLimits(defaultSettings, { day: TODAY, fresh, due });
    expect(limitsOn(settings, TODAY)).toEqual(limits);
    for (const day of [addDays(TODAY, 1), addDays(TODAY, -1)]) expect(limitsOn(settings, day)).toEqual({ fresh: 10, due: 100 });
  });

  test('raised twice on a day are raised by both, and on the next day anew', () => {
    const once = raisedLimits(defaultSettings, { day: TODAY, fresh: 5, due: 0 });
    const twice = raisedLimits(once, { day: TODAY, fresh: 5, due: 50 });
    expect(limitsOn(twice, TODAY)).toEqual({ fresh: 20, due: 150 });
    const next = raisedLimits(twice, { day: addDays(TODAY, 1), fresh: 1, due: 0 });
    expect(limitsOn(next, addDays(TODAY, 1))).toEqual({ fresh: 11, due: 100 });
    expect(limitsOn(next, TODAY)).toEqual({ fresh: 10, due: 100 });
  });

  test('raised for today follow a change of the usual ones', () => {
    const raised = raisedLimits(defaultSettings, { day: TODAY, fresh: 5, due: 5 });
    expect(limitsOn(changedSettings(raised, { newPerDay: 3 }), TODAY)).toEqual({ fresh: 8, due: 105 });
  });
});

describe('a change of settings', () => {
  test('changes what it names and keeps the rest, decks one by one', () => {
    fc.assert(
      fc.property(arbChange, arbChange, (before, change) => {
        const start = changedSettings(defaultSettings, before);
        const settings = changedSettings(start, change);
        expect(settings).toEqual({
          newPerDay: change.newPerDay ?? start.newPerDay,
          duePerDay: change.duePerDay ?? start.duePerDay,
          rolloverHour: change.rolloverHour ?? start.rolloverHour,
          daily: { ...start.daily, ...change.daily },
          knows: { ...start.knows, ...change.knows },
          exam: change.exam ?? start.exam,
          plan: change.plan ?? start.plan,
          pausedUntil: change.pausedUntil ?? start.pausedUntil,
          catchUp: change.catchUp ?? start.catchUp,
          raised: undefined,
        });
      }),
    );
  });

  test('of one deck leaves the other alone', () => {
    const settings = changedSettings(changedSettings(defaultSettings, { daily: { [ONE]: false } }), { daily: { [OTHER]: true } });
    expect(settings.daily).toEqual({ one: false, other: true });
  });

  test.each([
    [0, '2026-11-22T00:00', 0],
    [4, '2026-11-22T03:59', -1],
    [4, '2026-11-22T04:00', 0],
    [23, '2026-11-22T22:59', -1],
    [23, '2026-11-22T23:00', 0],
  ])('of the hour at which the day turns over to %i makes %s the study day %i from that date', (rolloverHour, time, days) => {
    const settings = changedSettings(defaultSettings, { rolloverHour });
    const at = Date.parse(`${time}:00Z`);
    expect(studyDayOf({ at, tz: 0 }, settings.rolloverHour)).toBe(Math.floor(Date.UTC(2026, 10, 22) / 86_400_000) + days);
  });
});
