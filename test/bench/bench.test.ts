import { expect, test } from 'vitest';
import { studyDay } from '../../src/core/base/day';
import { asCardId, deviceId } from '../../src/core/base/ids';
import { isLearned } from '../../src/core/scheduler/card-state';
import { replay } from '../../src/core/log/replay';
import { cardsOfDeck } from '../../src/core/deck/cards';
import { cardIndexOf } from '../../src/build/cards/card-index';
import { readCards } from '../../src/build/cards/read-cards';
import { generatedCards, readModel } from './deck';
import { median, quantile, spread } from './figures';
import { eventsOf, generatedLog } from './log';
import { lineOf, rowOf } from './table';

test.each([
  [[3], 3, 3, [3, 3]],
  [[4, 1, 2], 2, 3.8, [1.5, 3]],
  [[10, 20, 30], 20, 29, [15, 25]],
] as const)('of %j the median is %d, the 95th percentile %d, the middle half %j', (values, middle, high, half) => {
  expect([median(values), quantile(values, 0.95), spread(values)]).toEqual([middle, high, half]);
});

test('no values have no median', () => {
  expect(() => median([])).toThrow('No values');
});

test('a budget holds for the ratio to the floor where there is one, else for the value', () => {
  const floor = rowOf({ part: 'p', what: 'floor', unit: 'ms', values: [10, 20, 30] });
  const app = rowOf({ part: 'p', what: 'app', unit: 'ms', values: [50, 61, 70], floor, atMost: 3 });
  expect(app).toMatchObject({ value: 61, ratio: { to: 'floor', value: 3.05 }, budget: { atMost: 3, met: false } });
  expect(lineOf(app)).toBe('| app | 61 ms | 55.5–65.5 | 3.05 × floor | ≤ 3 ×: **not met** |');
  expect(lineOf(rowOf({ part: 'p', what: 'tasks', unit: '', values: [0], atMost: 0 }))).toBe('| tasks | 0  |  |  | ≤ 0: met |');
});

test('a generated folder has so many cards, no two questions alike, and nothing that a build refuses', () => {
  const files = generatedCards(readModel(process.cwd()), 300);
  const cards = readCards(new Map([...files].map(([file, text]) => [`cards/${file}`, text])));
  expect(cards.problems).toEqual([]);
  const { decks } = cardIndexOf(cards, ({ name }) => name);
  expect(decks.flatMap(cardsOfDeck)).toHaveLength(300);
  const questions = cards.decks.flatMap(({ differences }) =>
    differences.flatMap(({ difference }) => difference.sides.map((side) => (side.question ?? difference.question)?.en)),
  );
  expect(new Set(questions).size).toBeGreaterThanOrEqual(100);
});

test('a generated log leaves every card learned, none overdue, and as many due today as were asked for', () => {
  const today = studyDay(21_000);
  const cards = Array.from({ length: 60 }, (_, index) => asCardId(`some-${index}/why`));
  const columns = generatedLog({ cards: 60, reviews: 1200, dueToday: 7, today, seed: 1 });
  const events = [...eventsOf(columns, cards, deviceId('bench'))];
  expect(events).toHaveLength(1200);
  expect(events.every((event, index) => index === 0 || event.at > (events[index - 1]?.at ?? 0))).toBe(true);
  const due = [...replay(events).states.values()].filter(isLearned).map(({ schedule }) => schedule.due);
  expect(due).toHaveLength(60);
  expect(due.filter((day) => day === today)).toHaveLength(7);
  expect(Math.min(...due)).toBe(today);
  expect(Math.max(...columns.day)).toBeLessThan(today);
});
