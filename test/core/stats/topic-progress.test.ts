import { expect, test } from 'vitest';
import { addDays, studyDay } from '../../../src/core/base/day';
import { deckId } from '../../../src/core/base/ids';
import { catalogOf } from '../../../src/core/deck/cards';
import type { Schedule } from '../../../src/core/scheduler/card-state';
import { STRONG_INTERVAL_DAYS, topicProgress } from '../../../src/core/stats/topic-progress';
import { aDeck } from '../../support/decks';
import { learnerAt } from '../../support/learner';
import { livedDays } from '../../support/simulated-learner';

const drinks = aDeck({ differences: 6, cards: ['recall'] });
const catalog = catalogOf([
  {
    ...drinks,
    topics: [...drinks.topics, { id: 'price', name: { en: 'Price', ja: '値段' } }],
    differences: drinks.differences.map((each, index) => ({ ...each, topic: index < 4 ? 'taste' : 'price', retired: index === 5 })),
  },
]);
const DRINKS = deckId('drinks');

test.each([
  ['taste', 8],
  ['price', 2],
])('of a topic nobody has begun (%s) all is still to come, without retired differences', (topic, total) => {
  expect(topicProgress(catalog, new Map(), DRINKS, topic)).toEqual({ total, learned: 0, strong: 0, suspended: 0 });
});

test('of another deck with a topic of the same name is nothing', () => {
  expect(topicProgress(catalog, new Map(), deckId('food'), 'taste').total).toBe(0);
});

test('grows with what is learned, and counts as strong what comes back after three weeks or more', async () => {
  const { log } = await livedDays(catalog, { seed: 11, days: 40, forgets: 0, skips: 0 });
  const learner = learnerAt(log);
  learner.wait(41 * 86_400_000);
  const [first] = catalog.cards;
  if (first === undefined) throw new Error('there are cards');
  await learner.does({ type: 'suspended', cards: [first.id] });
  const { states } = log.stored();
  const intervals = [...states.values()].map(({ schedule }) => schedule?.memory.intervalDays ?? 0);
  const total = [topicProgress(catalog, states, DRINKS, 'taste'), topicProgress(catalog, states, DRINKS, 'price')];
  expect(total).toMatchObject([
    { total: 8, learned: 8, suspended: 1 },
    { total: 2, learned: 2, suspended: 0 },
  ]);
  const strong = intervals.filter((days) => days >= STRONG_INTERVAL_DAYS).length;
  expect(strong).toBeGreaterThan(0);
  expect(total.reduce((sum, each) => sum + each.strong, 0)).toBe(strong);
});

test.each([
  [20, 0],
  [21, 1],
  [22, 1],
])('counts a card that comes back after %i days %i times as strong', (intervalDays, strong) => {
  const [first] = catalog.cards;
  const day = studyDay(20_000);
  const schedule: Schedule = {
    memory: { repetitions: 3, easeFactor: 2.5, intervalDays },
    due: addDays(day, intervalDays),
    countedDay: day,
    introducedDay: day,
    lapses: 0,
    answeredDay: day,
    answeredAt: 0,
    lastGrade: 4,
  };
  const states = new Map(catalog.cards.slice(0, 1).map(({ id }) => [id, { card: id, schedule }]));
  expect(topicProgress(catalog, states, DRINKS, first?.topic ?? '')).toMatchObject({ learned: 1, strong });
});
