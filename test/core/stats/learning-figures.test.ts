import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type StudyDay, studyDay } from '../../../src/core/base/day';
import { differenceId, sideId } from '../../../src/core/base/ids';
import { catalogOf } from '../../../src/core/deck/cards';
import type { Deck } from '../../../src/core/deck/deck';
import type { StoredEvent } from '../../../src/core/log/event';
import { learningFigures } from '../../../src/core/stats/learning-figures';
import { aDeck } from '../../support/decks';
import { arbLog, CARDS } from '../../support/log-arbitraries';
import {
  activityByHand,
  cardAfter,
  countedActions,
  type CountedDeck,
  dueAfter,
  markByHand,
  repetitionsByHand,
} from '../../support/second-count';

/** The deck whose cards random logs are about. The first is in another topic than the rest, and one card is in no deck. */
const deck: Deck = {
  ...aDeck({ id: 'essentials', differences: 1 }),
  sides: ['left', 'right'].map((id) => ({ id: sideId(id), name: { en: id, ja: id } })),
  introduceFirst: sideId('left'),
  cards: ['recall', 'why'],
  topics: ['begin', 'end'].map((id) => ({ id, name: { en: id, ja: id } })),
  differences: [
    { id: differenceId('start'), topic: 'begin', retired: false },
    { id: differenceId('pause'), topic: 'end', retired: false },
  ],
};
const catalog = catalogOf([deck]);
const known = CARDS.filter((card) => catalog.byId.has(card));
const counted: CountedDeck = { id: deck.id, daily: true, cards: known };

/** A log, and a day around its end: some logs have a future. */
const arbLogAndToday = fc
  .tuple(arbLog, fc.integer({ min: -3, max: 40 }))
  .map(([events, later]): readonly [readonly StoredEvent[], StudyDay] => [
    events,
    addDays(
      events.reduce((last, { day }) => studyDay(Math.max(last, day)), studyDay(20_700)),
      later,
    ),
  ]);

const figuresOf = (events: readonly StoredEvent[], today: StudyDay, examOn?: StudyDay) =>
  learningFigures(events, { decks: [deck], today, examOn });

describe('on any log equals an independent count', () => {
  test('what was done and what became of each day, and the streak', () => {
    fc.assert(
      fc.property(arbLogAndToday, ([events, today]) => {
        const actions = countedActions(events);
        const { days, streak } = figuresOf(events, today);
        const studied = actions.filter(({ type, day }) => type === 'reviewed' && day <= today).map(({ day }) => day);
        const first = studied.length === 0 ? today + 1 : Math.min(...studied);
        const everyDay = Array.from({ length: today - first + 1 }, (_, index) => studyDay(first + index));
        expect(days).toEqual(
          everyDay.map((day) => ({ day, mark: markByHand(actions, counted, day, today), ...activityByHand(actions, day) })),
        );
        const runs = days
          .filter(({ mark }) => mark !== 'open')
          .map(({ mark }) => ({ studied: 's', free: 'f', missed: ' ', open: '' })[mark])
          .join('')
          .split(' ');
        expect(streak).toEqual({
          days: runs.at(-1)?.length,
          freeDays: runs.at(-1)?.replaceAll('s', '').length,
          longestDays: Math.max(...runs.map((run) => run.length)),
        });
      }),
      { numRuns: 300 },
    );
  });

  test('the forecast, with its backlog and up to an exam', () => {
    fc.assert(
      fc.property(arbLogAndToday, fc.nat(100), ([events, today], examIn) => {
        const actions = countedActions(events);
        const { forecast } = figuresOf(events, today, addDays(today, examIn));
        const dueOn = (day: number): string[] => dueAfter(actions, counted, day).map(({ card }) => card);
        const late = dueAfter(actions, counted, today).filter(({ life }) => (life?.due ?? today) < today);
        // A deck that is due for a plan alone is not any more after its exam, so a card has a first day, and may have a last one.
        const firstDays = new Map<string, number>();
        for (const ahead of [...Array(101).keys(), 100_000]) {
          for (const card of dueOn(today + ahead)) firstDays.set(card, firstDays.get(card) ?? ahead);
        }
        const comeOn = (...days: readonly [from: number, to: number]): number =>
          [...firstDays.values()].filter((ahead) => ahead >= days[0] && ahead <= days[1]).length;
        expect(forecast.backlog).toBe(late.length);
        expect(forecast.perDay).toEqual(Array.from({ length: 90 }, (_, ahead) => comeOn(ahead, ahead) - (ahead === 0 ? late.length : 0)));
        expect(forecast.later).toBe(comeOn(90, 100_000));
        expect(forecast.exam).toEqual({ day: today + examIn, before: comeOn(0, examIn - 1) });
      }),
      { numRuns: 200 },
    );
  });

  test('what was remembered, young and mature, and by topic', () => {
    fc.assert(
      fc.property(arbLogAndToday, ([events, today]) => {
        const repetitions = repetitionsByHand(countedActions(events));
        const { retention, topics } = figuresOf(events, today);
        const recallOf = (some: typeof repetitions) => ({ asked: some.length, passed: some.filter(({ passed }) => passed).length });
        const days = [...new Set(repetitions.map(({ day }) => day))].sort((a, b) => a - b);
        expect(retention).toEqual(
          days.map((day) => {
            const then = repetitions.filter((each) => each.day === day);
            return { day, young: recallOf(then.filter(({ mature }) => !mature)), mature: recallOf(then.filter(({ mature }) => mature)) };
          }),
        );
        const recent = repetitions.filter(({ day, card }) => day > today - 90 && card.startsWith('start/'));
        expect(topics.map(({ recall }) => recall)).toEqual([recallOf(recent), { asked: 0, passed: 0 }]);
      }),
      { numRuns: 200 },
    );
  });

  test('how strong each topic is, and how intervals and ease factors lie', () => {
    fc.assert(
      fc.property(arbLogAndToday, ([events, today]) => {
        const cards = known.map((card) => cardAfter(countedActions(events), card));
        const { topics, intervals, eases } = figuresOf(events, today);
        const lives = cards.flatMap(({ life }) => life ?? []);
        const mature = lives.filter(({ intervalDays }) => intervalDays >= 21).length;
        expect(topics).toMatchObject([
          { topic: 'begin', fresh: 3 - lives.length, young: lives.length - mature, mature },
          { topic: 'end', fresh: 3, young: 0, mature: 0 },
        ]);
        const shown = cards.flatMap(({ life, suspended }) => (suspended ? [] : (life ?? [])));
        for (const { distribution, values } of [
          { distribution: intervals, values: shown.map(({ intervalDays }) => intervalDays) },
          { distribution: eases, values: shown.map(({ easeHundredths }) => easeHundredths) },
        ]) {
          for (const { from, to, cards: inBin } of distribution.bins) {
            expect(inBin).toBe(values.filter((value) => value >= from && value <= (to ?? Infinity)).length);
          }
          expect(distribution.bins.reduce((sum, bin) => sum + bin.cards, 0)).toBe(values.length);
          expect(values.length === 0 ? distribution.median : values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1]).toBe(
            distribution.median,
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('is the same in whatever order the events come, and with every event twice', () => {
  fc.assert(
    fc.property(arbLogAndToday, ([events, today]) => {
      expect(figuresOf([...events, ...events].reverse(), today)).toEqual(figuresOf(events, today));
    }),
  );
});

test('of nobody’s history is empty: no day, no streak, every card new', () => {
  const { days, streak, forecast, retention, topics, intervals } = figuresOf([], studyDay(20_800));
  expect({ days, streak, retention }).toEqual({ days: [], streak: { days: 0, freeDays: 0, longestDays: 0 }, retention: [] });
  expect(forecast).toMatchObject({ backlog: 0, later: 0, exam: undefined });
  expect(topics.map(({ fresh }) => fresh)).toEqual([3, 3]);
  expect(intervals.median).toBeUndefined();
});

test('tells how far it is, up to the end, and no more often than a screen can show', () => {
  fc.assert(
    fc.property(arbLogAndToday, ([events, today]) => {
      const shares: number[] = [];
      learningFigures(events, { decks: [deck], today, examOn: undefined }, (share) => shares.push(share));
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares.length).toBeLessThanOrEqual(50);
      expect(Math.max(0, ...shares)).toBeLessThanOrEqual(1);
      expect(shares.length > 0).toBe(countedActions(events).length > 0);
    }),
  );
});

test('a card of no deck and a deck that is off make no day due', () => {
  const off = [{ ...deck, daily: false }];
  fc.assert(
    fc.property(arbLogAndToday, ([events, today]) => {
      const never = events.filter(({ type }) => type !== 'settings-changed');
      const { days, forecast } = learningFigures(never, { decks: off, today, examOn: undefined });
      expect(new Set(days.map(({ mark }) => mark)).has('missed')).toBe(false);
      expect(forecast.backlog + forecast.perDay.reduce((sum, due) => sum + due, 0)).toBe(0);
    }),
  );
});
