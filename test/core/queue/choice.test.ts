import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/base/day';
import { asCardId, type CardId, deckId } from '../../../src/core/base/ids';
import { catalogOf } from '../../../src/core/deck/cards';
import { type Choice, formatChoice, parseChoice } from '../../../src/core/queue/choice';
import { aDeck, TEA } from '../../support/decks';
import { learnerAt } from '../../support/learner';
import { DAY_MS } from '../../support/log-arbitraries';
import { createMemoryLog } from '../../support/memory-log';
import { FIRST_DAY, sessionOn } from '../../support/simulated-learner';

/** Two decks: the first has two topics and a side that may be known, the second is not in the day by itself. */
const drinks = aDeck({ differences: 4, cards: ['recall'] });
const food = aDeck({ id: 'food', differences: 2, cards: ['why'] });
const catalog = catalogOf([
  {
    ...drinks,
    known: TEA,
    topics: [...drinks.topics, { id: 'price', name: { en: 'Price', ja: '値段' } }],
    differences: drinks.differences.map((each, index) => ({ ...each, topic: index < 2 ? 'taste' : 'price' })),
  },
  { ...food, daily: false, differences: food.differences.map((each) => ({ ...each, id: `food-${each.id}` as typeof each.id })) },
]);
const [DRINKS, FOOD] = [deckId('drinks'), deckId('food')];

/** Someone who learned some cards the day before; `tea` of point 1 worst of all. */
const learnerOf = async () => {
  const log = createMemoryLog({ device: 'desk' });
  const learner = learnerAt(log);
  learner.wait(DAY_MS / 2);
  for (const [card, grade] of [
    ['point-1/recall-coffee', 5],
    ['point-1/recall-tea', 3],
    ['point-3/recall-coffee', 4],
    ['food-point-1/why', 4],
  ] as const) {
    await learner.does({ type: 'reviewed', card: asCardId(card), grade, answerMs: 1 });
  }
  const tomorrow = addDays(FIRST_DAY, 1);
  return { log, learner, waiting: async (choice?: Choice) => (await sessionOn(catalog, log, tomorrow, choice)).waiting };
};

const sorted = (cards: readonly string[]): string[] => [...cards].sort();

describe('what part of the day’s work is chosen', () => {
  test.each<[string, Choice, readonly string[]]>([
    [
      'everything but decks that are off',
      {},
      [
        'point-1/recall-coffee',
        'point-1/recall-tea',
        'point-2/recall-coffee',
        'point-3/recall-coffee',
        'point-4/recall-coffee',
        'point-3/recall-tea',
      ],
    ],
    ['one deck', { deck: FOOD }, ['food-point-1/why', 'food-point-2/why']],
    ['one topic', { topic: 'price' }, ['point-3/recall-coffee', 'point-3/recall-tea', 'point-4/recall-coffee']],
    ['only what is due', { only: 'due' }, ['point-1/recall-coffee', 'point-1/recall-tea', 'point-3/recall-coffee']],
    ['only what is new', { only: 'new' }, ['point-2/recall-coffee', 'point-3/recall-tea', 'point-4/recall-coffee']],
    ['only new cards of one topic of one deck', { deck: DRINKS, topic: 'taste', only: 'new' }, ['point-2/recall-coffee']],
  ])('%s', async (_, choice, cards) => {
    const { waiting } = await learnerOf();
    expect(sorted(await waiting(choice))).toEqual(sorted(cards));
  });

  test('the weakest come first among the due ones', async () => {
    const { waiting } = await learnerOf();
    expect(await waiting({ only: 'due', weakestFirst: true })).toEqual([
      'point-1/recall-tea',
      'point-3/recall-coffee',
      'point-1/recall-coffee',
    ]);
  });

  test('the limits of the day hold whatever is chosen: what was done elsewhere counts', async () => {
    const { log, learner, waiting } = await learnerOf();
    await learner.does({ type: 'settings-changed', change: { newPerDay: 1, duePerDay: 1 } });
    learner.wait(DAY_MS);
    await learner.does({ type: 'reviewed', card: asCardId('point-1/recall-coffee'), grade: 4, answerMs: 1 });
    expect(await waiting({ deck: FOOD, only: 'due' })).toEqual([]);
    expect(await waiting({ deck: FOOD })).toEqual(['food-point-2/why']);
    expect((await sessionOn(catalog, log, addDays(FIRST_DAY, 1), { deck: FOOD })).held.due).toBe(1);
  });

  test('a deck switched on by hand is in the day, and one switched off is not until it is chosen', async () => {
    const { learner, waiting } = await learnerOf();
    await learner.does({ type: 'settings-changed', change: { daily: { [DRINKS]: false, [FOOD]: true } } });
    expect(sorted(await waiting())).toEqual(['food-point-1/why', 'food-point-2/why']);
    expect(await waiting({ deck: DRINKS, only: 'new' })).toHaveLength(3);
  });

  test('a side that the learner knows is left out, due and new, and only in that deck', async () => {
    const { learner, waiting } = await learnerOf();
    await learner.does({ type: 'settings-changed', change: { knows: { [DRINKS]: true } } });
    expect((await waiting()).filter((card) => card.endsWith('tea'))).toEqual([]);
    expect(await waiting({ deck: FOOD })).toHaveLength(2);
  });

  test.each(['suspended', 'buried'] as const)('a card that is %s stays out whatever is chosen', async (type) => {
    const { learner, waiting } = await learnerOf();
    const cards: readonly CardId[] = ['point-1/recall-tea', 'food-point-2/why'].map(asCardId);
    await learner.does(type === 'suspended' ? { type, cards } : { type, cards, until: addDays(FIRST_DAY, 2) });
    for (const choice of [{}, { deck: FOOD }, { deck: DRINKS, weakestFirst: true }, { only: 'due' as const }]) {
      expect((await waiting(choice)).filter((card) => cards.includes(card))).toEqual([]);
    }
  });
});

describe('the address of a choice', () => {
  const arbChoice: fc.Arbitrary<Choice> = fc
    .record(
      {
        deck: fc.constantFrom(DRINKS, FOOD),
        topic: fc.constant('taste'),
        only: fc.constantFrom('due' as const, 'new' as const),
        weakestFirst: fc.constant(true),
      },
      { requiredKeys: [] },
    )
    .map((choice) => ({ ...choice }));

  test('leads back to the choice', () => {
    fc.assert(
      fc.property(arbChoice, (choice) => {
        expect(parseChoice(formatChoice(choice), catalog)).toEqual({ ok: true, value: choice });
      }),
    );
  });

  test.each<[Choice, string]>([
    [{}, ''],
    [{ deck: DRINKS }, 'drinks'],
    [{ only: 'new' }, 'all/all/new'],
    [{ topic: 'price', weakestFirst: true }, 'all/price/all/weakest'],
  ])('of %j is %j', (choice, address) => {
    expect(formatChoice(choice)).toBe(address);
  });

  test.each([
    ['soup', 'soup'],
    ['drinks/none', 'none'],
    ['food/price', 'price'],
    ['all/all/old', 'old'],
    ['all/all/due/strongest', 'strongest'],
    ['all/all/due/usual/', ''],
    ['all/all/due/usual/more', 'more'],
    ['/taste', ''],
    ['__proto__', '__proto__'],
  ])('%j is refused by the part that names nothing', (address, part) => {
    expect(parseChoice(address, catalog)).toEqual({ ok: false, error: { type: 'no-such-choice', part } });
  });
});
