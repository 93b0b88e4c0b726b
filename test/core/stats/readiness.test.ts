import * as fc from 'fast-check';
import { createEmptyCard, fsrs, type Grade as Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { addDays, type StudyDay, studyDay } from '../../../src/core/base/day';
import { asCardId, type CardId, differenceId, examId, sideId } from '../../../src/core/base/ids';
import { catalogOf } from '../../../src/core/deck/cards';
import type { Deck } from '../../../src/core/deck/deck';
import type { ActionEvent, StoredEvent } from '../../../src/core/log/event';
import { effective, replayActions } from '../../../src/core/log/replay';
import { defaultSettings } from '../../../src/core/settings/learner-settings';
import { doubtOf } from '../../../src/core/stats/calibration';
import { DEFAULT_PACE } from '../../../src/core/stats/pace';
import { type Expectation, type Readiness, readinessOf } from '../../../src/core/stats/readiness';
import { fsrsModel } from '../../../src/io/readiness/fsrs-model';
import { aDeck } from '../../support/decks';
import { anExam } from '../../support/exams';
import { arbLog, CARDS } from '../../support/log-arbitraries';

const EXAM = examId('E-1');

/** The cards that the random logs are about, and one that they never are: `start` is of domain 1, `stop` of both, `rest` of none. */
const deck: Deck = {
  ...aDeck({ id: 'essentials', differences: 0, cards: ['recall', 'why'] }),
  sides: ['left', 'right'].map((id) => ({ id: sideId(id), name: { en: id, ja: id } })),
  introduceFirst: sideId('left'),
  topics: ['first', 'second'].map((id) => ({ id, name: { en: id, ja: id } })),
  differences: [
    { id: differenceId('start'), topic: 'first', retired: false, exams: { [EXAM]: ['1.1', '1.2'] } },
    { id: differenceId('stop'), topic: 'second', retired: false, exams: { [EXAM]: ['1.1', '2.1'] } },
    { id: differenceId('rest'), topic: 'second', retired: false },
  ],
};
const catalog = catalogOf([deck], [anExam('E-1')]);
const TODAY = studyDay(20_900);

const reckoned = (events: readonly StoredEvent[], daysAhead: number, patch: Partial<Parameters<typeof readinessOf>[0]> = {}): Readiness => {
  const actions = effective(events);
  const progress = replayActions(actions);
  return readinessOf({
    catalog,
    actions,
    progress,
    day: TODAY,
    examDay: addDays(TODAY, daysAhead),
    exam: EXAM,
    model: fsrsModel,
    ...patch,
  });
};

const DAY_MS = 86_400_000;
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/** One card's life counted by hand, through the library's own scheduler with real dates; undefined while the card is new. */
const secondCount = (actions: readonly ActionEvent[], card: CardId): { stability: number; day: StudyDay; right: boolean } | undefined => {
  let known = createEmptyCard(0);
  let day: StudyDay | undefined;
  let right = false;
  for (const action of actions) {
    if ((action.type === 'reset' || action.type === 'reset-many') && action.cards.includes(card))
      [known, day] = [createEmptyCard(0), undefined];
    if (action.type !== 'reviewed' || action.card !== card || (day !== undefined && action.day <= day)) continue;
    const rating = [1, 1, 1, 2, 3, 4][action.grade] as Rating;
    known = scheduler.next(known, new Date(action.day * DAY_MS), rating).card;
    [day, right] = [action.day, action.grade >= 3];
  }
  return day === undefined ? undefined : { stability: known.stability, day, right };
};

/** FSRS-6's forgetting curve as its authors publish it. */
const curve = (days: number, stability: number): number => {
  const decay = 0.1542;
  const factor = 0.9 ** (-1 / decay) - 1;
  return (1 + (factor * days) / stability) ** -decay;
};

describe('on random logs the figures equal an independent count', () => {
  const partsOf: Readonly<Record<string, (card: string) => boolean>> = {
    whole: () => true,
    'topic/essentials/first': (card) => card.startsWith('start/'),
    'topic/essentials/second': (card) => !card.startsWith('start/'),
    'domain/1': (card) => !card.startsWith('rest/'),
    'domain/2': (card) => card.startsWith('stop/'),
  };

  test('of the cards met, of those whose last answer was right, and of the share recalled if nothing more is studied', () => {
    fc.assert(
      fc.property(arbLog, fc.integer({ min: 1, max: 90 }), (log, daysAhead) => {
        const actions = effective(log);
        const { states } = replayActions(actions);
        const ready = reckoned(log, daysAhead);
        const { pace, steepness } = ready.forgetting;
        for (const [key, isPart] of Object.entries(partsOf)) {
          const cards = catalog.cards.map(({ id }) => id).filter((id) => isPart(id) && states.get(id)?.suspended === undefined);
          const isOff = replayActions(actions).settings.daily[deck.id] === false;
          const lives = cards.flatMap((card) => secondCount(actions, card) ?? []);
          const part = key === 'whole' ? ready.whole : ready.parts.get(key as Parameters<typeof ready.parts.get>[0]);
          const chances = lives.map(({ stability, day }) => curve((TODAY + daysAhead - day) / pace, stability) ** steepness);
          expect(part?.cards ?? 0).toBe(isOff ? lives.length : cards.length);
          expect(part?.met ?? 0).toBe(lives.length);
          expect(part?.lastRight ?? 0).toBe(lives.filter(({ right }) => right).length);
          expect(part?.stop.met ?? 0).toBe(lives.length);
          expect(part?.stop.recalled ?? 0).toBeCloseTo(
            chances.reduce((sum, chance) => sum + chance, 0),
            4,
          );
        }
      }),
      { numRuns: 80 },
    );
  }, 30_000);

  test('the band is never narrower than the luck of the cards alone makes it, and stays between none and all', () => {
    fc.assert(
      fc.property(arbLog, fc.integer({ min: 1, max: 90 }), (log, daysAhead) => {
        const ready = reckoned(log, daysAhead);
        const { stop, keep } = ready.whole;
        expect(doubtOf(ready.calibration)).toBeGreaterThan(0);
        for (const { met, recalled, low, high } of [stop, keep]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(met + 1e-9);
          expect(low).toBeLessThanOrEqual(recalled + 1e-9);
          expect(recalled).toBeLessThanOrEqual(high + 1e-9);
        }
      }),
      { numRuns: 30 },
    );
  }, 30_000);
});

/** Answers on these days ago, one card. */
const answers = (card: CardId | undefined, ...days: readonly (readonly [daysAgo: number, grade: number])[]): ActionEvent[] =>
  days.map(([daysAgo, grade], index) => ({
    id: `desk.${index + 1}`,
    v: 1,
    at: (TODAY - daysAgo) * DAY_MS + index,
    tz: 0,
    day: studyDay(TODAY - daysAgo),
    key: `${index}`,
    type: 'reviewed',
    card: card ?? asCardId(''),
    grade,
    answerMs: 1000,
  })) as unknown as ActionEvent[];

const shareOf = ({ recalled, met }: Expectation): number => recalled / met;

describe('what readiness says', () => {
  const [left] = CARDS;
  const life = answers(left, [30, 4], [29, 4], [23, 4]);

  test('the further the exam, the less is recalled if nothing more is studied', () => {
    const shares = [1, 7, 30, 90, 365].map((days) => shareOf(reckoned(life, days).whole.stop));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares[0]).toBeGreaterThan(shares[4] ?? 1);
  });

  test('drill of the same day, practice and self-tests change nothing', () => {
    const drill = answers(left, [23, 2]).map((event) => ({ ...event, id: 'desk.4', at: event.at + 50 })) as ActionEvent[];
    const practice = answers(left, [5, 2]).map((event) => ({ ...event, id: 'desk.5', type: 'practiced' })) as unknown as ActionEvent[];
    expect(reckoned([...life, ...drill, ...practice], 30).whole.stop).toEqual(reckoned(life, 30).whole.stop);
  });

  test('a card that was started over counts as never met, and its new first answer as its first', () => {
    const [sample] = answers(left, [20, 4]);
    const reset = { ...sample, id: 'desk.10', type: 'reset', cards: [left], lift: false, scope: { kind: 'deck', id: 'essentials' } };
    const begun = answers(left, [10, 4]).map((event) => ({ ...event, id: 'desk.11' })) as ActionEvent[];
    const anew = [...answers(left, [30, 4]), reset as unknown as ActionEvent];
    expect(reckoned(anew, 30).whole).toMatchObject({ met: 0, stop: { met: 0, recalled: 0 } });
    expect(reckoned([...anew, ...begun], 30).whole.stop).toEqual(reckoned(begun, 30).whole.stop);
  });

  test('an exam on this very day finds what is known today, with the plan and without', () => {
    const { stop, keep } = reckoned(life, 0).whole;
    expect(keep.met).toBe(stop.met);
    for (const figure of ['recalled', 'low', 'high'] as const) expect(keep[figure]).toBeCloseTo(stop[figure], 9);
  });

  test('to keep the plan is never worse than to stop, meets the new cards, and is the same each time it is asked', () => {
    const ready = reckoned(life, 30);
    expect(ready.whole.stop.met).toBe(1);
    expect(ready.whole.keep.met).toBe(catalog.cards.length);
    expect(shareOf(ready.whole.keep)).toBeGreaterThan(0.7);
    expect(ready.whole.keep.recalled).toBeGreaterThan(ready.whole.stop.recalled);
    expect(reckoned(life, 30)).toEqual(ready);
  });

  test('a plan without new and due cards is the same as to stop', () => {
    const progress = replayActions(life);
    const still = { ...progress, settings: { ...progress.settings, newPerDay: 0, duePerDay: 0 } };
    const { stop, keep } = reckoned(life, 30, { progress: still }).whole;
    expect(keep.met).toBe(stop.met);
    expect(keep.recalled).toBeCloseTo(stop.recalled, 9);
    expect(keep.low).toBeCloseTo(stop.low, 9);
  });

  test('a pause until after the exam is the same as to stop', () => {
    const progress = replayActions(life);
    const paused = { ...progress, settings: { ...progress.settings, pausedUntil: addDays(TODAY, 40) } };
    const { stop, keep } = reckoned(life, 30, { progress: paused }).whole;
    expect(keep.met).toBe(stop.met);
    expect(keep.recalled).toBeCloseTo(stop.recalled, 9);
  });

  test('an exam plan counts its decks although they are off, meets all their cards, and repeats them before the exam', () => {
    const off = { ...defaultSettings, newPerDay: 0, daily: { [deck.id]: false } };
    const progress = { ...replayActions(life), settings: off };
    const plan = {
      exam: 'none',
      date: addDays(TODAY, 30),
      decks: [deck.id],
      minutesPerDay: 30,
      madeOn: TODAY,
      pace: DEFAULT_PACE,
    } as const;
    const planned = { ...progress, settings: { ...off, plan } };
    const [without, withPlan] = [progress, planned].map((each) => reckoned(life, 30, { progress: each }).whole);
    expect(without).toMatchObject({ cards: 1, keep: { met: 1 } });
    expect(withPlan).toMatchObject({ cards: catalog.cards.length, met: 1, keep: { met: catalog.cards.length } });
    expect(withPlan?.keep.recalled).toBeGreaterThan((without?.keep.recalled ?? 0) + 1);
  });

  test('a learner who fails more is expected to recall less by the same plan', () => {
    const many = (grade: number): ActionEvent[] =>
      answers(left, ...Array.from({ length: 40 }, (_, index) => [80 - index * 2, grade] as const));
    expect(shareOf(reckoned(many(2), 30).whole.keep)).toBeLessThan(shareOf(reckoned(many(4), 30).whole.keep));
  });

  test('the work tells how far it is, forwards, up to all of it', () => {
    const shares: number[] = [];
    readinessOf(
      { catalog, actions: life, progress: replayActions(life), day: TODAY, examDay: addDays(TODAY, 30), exam: undefined, model: fsrsModel },
      (share) => shares.push(share),
    );
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });
});
