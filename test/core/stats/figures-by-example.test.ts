import { describe, expect, test } from 'vitest';
import { studyDay, type StudyDay } from '../../../src/core/base/day';
import { asCardId, deviceId, eventId } from '../../../src/core/base/ids';
import type { Action, StoredEvent } from '../../../src/core/log/event';
import type { ExamPlan } from '../../../src/core/plan/exam-plan';
import type { Grade } from '../../../src/core/scheduler/sm2';
import { easeDistribution, intervalDistribution } from '../../../src/core/stats/distribution';
import { type LearningFigures, learningFigures } from '../../../src/core/stats/learning-figures';
import { DEFAULT_PACE } from '../../../src/core/stats/pace';
import { retentionIn } from '../../../src/core/stats/retention';
import { aDeck } from '../../support/decks';
import { coffee, tea } from '../../support/history';

const drinks = aDeck({ differences: 3 });
const DAY_0 = 20_000;

type Line = readonly [day: number, action: Action];

const answer = (day: number, card = coffee(1), grade: Grade = 4): Line => [
  day,
  { type: 'reviewed', card: asCardId(card), grade, answerMs: 1000 },
];

const logOf = (lines: readonly Line[]): StoredEvent[] =>
  lines.map(([day, action], index) => {
    const [id, at] = [eventId(deviceId('desk'), index + 1), (DAY_0 + day) * 86_400_000 + 43_200_000 + index];
    return { ...action, id, v: 1, at, tz: 0, day: studyDay(DAY_0 + day), key: id };
  });

const figuresOn = (today: number, lines: readonly Line[], examIn?: number): LearningFigures =>
  learningFigures(logOf(lines), { decks: [drinks], today: onDay(today), examOn: examIn === undefined ? undefined : onDay(today + examIn) });

const onDay = (day: number): StudyDay => studyDay(DAY_0 + day);

const LETTERS = { studied: 's', free: 'f', missed: 'm', open: 'o' };
const marksOn = (today: number, lines: readonly Line[]): string =>
  figuresOn(today, lines)
    .days.map(({ mark }) => LETTERS[mark])
    .join('');

const cards = [asCardId(coffee(1))];

const planUntil = (day: number): ExamPlan => ({
  exam: 'none',
  date: onDay(day),
  decks: [drinks.id],
  minutesPerDay: 20,
  madeOn: onDay(0),
  pace: DEFAULT_PACE,
});

/** A first answer on day 0 makes the card due on day 1, a second one then on day 7, the next on day 22. */
describe('a day with nothing due is kept', () => {
  test.each<[what: string, marks: string, today: number, lines: readonly Line[]]>([
    ['the card waits for its second day', 'so', 1, [answer(0)]],
    ['it was not looked at then', 'smo', 2, [answer(0)]],
    ['between two repetitions nothing is due', 'ssfffffo', 7, [answer(0), answer(1)]],
    ['a repetition that came late left the days before it missed', 'ssfffffmms', 9, [answer(0), answer(1), answer(9)]],
    ['practice alone keeps no day', 'smo', 2, [answer(0), [1, { type: 'practiced', card: asCardId(coffee(1)), grade: 4, answerMs: 1 }]]],
    ['a suspended card is not due', 'sff', 2, [answer(0), [0, { type: 'suspended', cards }]]],
    ['one suspended on its day was due when the day began', 'smf', 2, [answer(0), [1, { type: 'suspended', cards }]]],
    ['a buried card is due when it comes back', 'sffo', 3, [answer(0), [0, { type: 'buried', cards, until: studyDay(DAY_0 + 3) }]]],
    [
      'a reset card is new, which is not due',
      'sff',
      2,
      [answer(0), [0, { type: 'reset', scope: { kind: 'card', id: 'x' }, cards, lift: false }]],
    ],
    [
      'a deck that is switched off is not due',
      'sff',
      2,
      [answer(0), [0, { type: 'settings-changed', change: { daily: { [drinks.id]: false } } }]],
    ],
    [
      'nor is the side that one knows, where the deck names one',
      'so',
      1,
      [answer(0), [0, { type: 'settings-changed', change: { knows: { [drinks.id]: true } } }]],
    ],
    [
      'in a pause nothing is due until its day',
      'sffo',
      3,
      [answer(0), [0, { type: 'settings-changed', change: { pausedUntil: studyDay(DAY_0 + 3) } }]],
    ],
    [
      'a deck that is off is due for a plan, until its exam',
      'smff',
      3,
      [answer(0), [0, { type: 'settings-changed', change: { daily: { [drinks.id]: false }, plan: planUntil(2) } }]],
    ],
    ['a card of no deck is not due', 'sf', 1, [answer(0, 'gone/why')]],
    ['settings of before the first answer make no day', 's', 0, [[-9, { type: 'settings-changed', change: { newPerDay: 3 } }], answer(0)]],
    ['days of the future are not told', 's', 0, [answer(0), answer(1), answer(7)]],
  ])('%s: %s', (_, marks, today, lines) => {
    expect(marksOn(today, lines)).toBe(marks);
  });

  test('the card of a side that one knows is not due', () => {
    const knowing = [{ ...drinks, known: drinks.introduceFirst }];
    const lines: Line[] = [answer(0), [0, { type: 'settings-changed', change: { knows: { [drinks.id]: true } } }]];
    const figures = learningFigures(logOf(lines), { decks: knowing, today: onDay(2), examOn: undefined });
    expect(figures.days.map(({ mark }) => mark)).toEqual(['studied', 'free', 'free']);
  });
});

test('a card is mature from an interval of 21 days on, and asked only by the first answer of a later day', () => {
  // Intervals 1, 6, 15, 38 after Good; Hard on the third makes 2.36 of 2.5, and 15 × 2.36 is 36.
  const lines = [
    answer(0),
    answer(0),
    answer(1),
    answer(7, coffee(1), 2),
    answer(7),
    answer(8),
    answer(9),
    answer(15),
    answer(30),
    answer(68),
  ];
  const { retention } = figuresOn(70, lines);
  expect(retention.map(({ day, young, mature }) => [day - DAY_0, young.passed, young.asked, mature.passed, mature.asked])).toEqual([
    [1, 1, 1, 0, 0],
    [7, 0, 1, 0, 0],
    [8, 1, 1, 0, 0],
    [9, 1, 1, 0, 0],
    [15, 1, 1, 0, 0],
    [30, 1, 1, 0, 0],
    [68, 0, 0, 1, 1],
  ]);
  const periods = [
    { first: onDay(0), last: onDay(6) },
    { first: onDay(7), last: onDay(14) },
    { first: onDay(15), last: onDay(68) },
    { first: onDay(69), last: onDay(70) },
  ];
  const none = { asked: 0, passed: 0 };
  expect(retentionIn(retention, periods).map(({ young, mature }) => [young, mature])).toEqual([
    [{ asked: 1, passed: 1 }, none],
    [{ asked: 3, passed: 2 }, none],
    [
      { asked: 2, passed: 2 },
      { asked: 1, passed: 1 },
    ],
    [none, none],
  ]);
});

test.each([
  [88, 1],
  [89, 1],
  [90, 1],
  [91, 0],
])('%i days after its repetition a topic’s recall counts %i', (later, asked) => {
  const [topic] = figuresOn(later, [answer(0), answer(1)]).topics;
  expect(topic?.recall.asked).toBe(asked);
});

describe('the forecast', () => {
  test('keeps the backlog apart from today, and puts what is buried where it comes back', () => {
    const lines = [answer(0), answer(0, tea(1)), answer(1, coffee(2)), answer(0, tea(2))];
    const buried: Line = [1, { type: 'buried', cards: [asCardId(tea(2))], until: studyDay(DAY_0 + 5) }];
    const { forecast } = figuresOn(2, [...lines, buried]);
    expect(forecast).toMatchObject({ backlog: 2, later: 0 });
    expect(forecast.perDay.map((due, ahead) => [ahead, due]).filter(([, due]) => due !== 0)).toEqual([
      [0, 1],
      [3, 1],
    ]);
    expect(forecast.perDay).toHaveLength(90);
  });

  test.each([
    [0, 0],
    [1, 1],
    [5, 1],
    [6, 2],
  ])('an exam in %i days is preceded by %i cards', (examIn, before) => {
    // One card is due on day 1, which is today, the other on day 6.
    const { exam } = figuresOn(1, [answer(-1, tea(1)), answer(0, tea(1)), answer(0)], examIn).forecast;
    expect(exam).toEqual({ day: onDay(1 + examIn), before });
  });

  test('an exam that is over is not told', () => {
    expect(figuresOn(1, [answer(0)], -1).forecast.exam).toBeUndefined();
  });
});

describe('distributions', () => {
  const binOf = (intervalDays: number): (number | undefined)[] => {
    const bin = intervalDistribution([{ repetitions: 1, easeFactor: 2.5, intervalDays }]).bins.find(({ cards: count }) => count === 1);
    return [bin?.from, bin?.to];
  };

  test.each([
    [1, [1, 1]],
    [3, [2, 3]],
    [4, [4, 7]],
    [365, [181, 365]],
    [366, [366, undefined]],
    [36_500, [366, undefined]],
  ])('an interval of %i days lies in %j', (days, bin) => {
    expect(binOf(days)).toEqual(bin);
  });

  test.each([
    [1.3, [130, 139]],
    [2.36, [230, 239]],
    [2.5, [250, 259]],
    [3.1, [300, undefined]],
  ])('an ease factor of %d lies in %j', (easeFactor, bin) => {
    const found = easeDistribution([{ repetitions: 1, easeFactor, intervalDays: 1 }]).bins.find(({ cards: count }) => count === 1);
    expect([found?.from, found?.to]).toEqual(bin);
  });
});
