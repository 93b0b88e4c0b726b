import { describe, expect, test } from 'vitest';
import { ALL_CARDS, type CardFilter, STAGES, TRAITS } from '../../../src/core/cards/card-filter';
import { findCards } from '../../../src/core/cards/find-cards';
import { SearchIndex } from '../../../src/core/cards/search-index';
import { addDays, studyDay } from '../../../src/core/base/day';
import { asCardId } from '../../../src/core/base/ids';
import { catalogOf } from '../../../src/core/deck/cards';
import type { Language } from '../../../src/core/deck/deck';
import type { CardState, Schedule } from '../../../src/core/scheduler/card-state';
import { aDeck, questionsOf, textsOf } from '../../support/decks';
import { coffee, tea } from '../../support/history';
import { desserts, drinks, sharingDecks } from '../../support/shared-topic';

const TODAY = studyDay(20_000);
const deck = aDeck({ differences: 3, scenarios: true });

const scheduled = (days: number, more: Partial<Schedule> = {}): Schedule => ({
  memory: { repetitions: 2, easeFactor: 2.5, intervalDays: 6 },
  due: addDays(TODAY, days),
  countedDay: addDays(TODAY, days - 6),
  introducedDay: addDays(TODAY, -30),
  lapses: 0,
  answeredDay: addDays(TODAY, days - 6),
  answeredAt: days,
  lastGrade: 4,
  ...more,
});

const stateOf = (card: string, state: Omit<CardState, 'card'>): CardState => ({ card: asCardId(card), ...state });

const found = (
  filter: Partial<CardFilter>,
  states: readonly CardState[] = [],
  decks = [deck],
  languages: readonly Language[] = ['en', 'ja'],
) => {
  const index = new SearchIndex();
  for (const each of decks) {
    for (const language of languages) {
      index.addTexts(textsOf(each, language));
      index.addQuestions(questionsOf(each, language));
    }
  }
  const catalog = catalogOf(decks);
  const source = { catalog, states: new Map(states.map((state) => [state.card, state])), index, day: TODAY };
  return findCards({ ...ALL_CARDS, ...filter }, source).map(({ id }) => id);
};

const all = catalogOf([deck]).cards.map(({ id }) => id);
const guests = (number: number): string => `point-${number}/scenario-guests`;

describe('the text', () => {
  test.each([
    ['', all],
    ['nothing like it', []],
    // Its own question, in either language, however it is typed.
    ['"point 2 of coffee"', [coffee(2)]],
    ['ＰＯＩＮＴ ２ ＯＦ ＣＯＦＦＥＥ', [coffee(2), tea(2), guests(2)]],
    ['こーひーの点2は', [coffee(2)]],
    ['ｺｰﾋｰの点２', [coffee(2)]],
    // What the whole difference says.
    ['"reason for 3"', [coffee(3), tea(3), guests(3)]],
    ['2の注意', [coffee(2), tea(2), guests(2)]],
    ['"page 1"', [coffee(1), tea(1), guests(1)]],
    // What a situation says, and its options.
    ['客が来た 何を出す？ 1', [guests(1)]],
    ['"not x 2"', [guests(2)]],
    // The card's own name, as a report gives it.
    ['point-2/recall-tea', [tea(2)]],
    // Both languages may be mixed.
    ['tea 紅茶の点1は', [tea(1)]],
  ])('%j', (text, cards) => {
    expect(found({ text }).sort()).toEqual([...cards].sort());
  });

  test('what has not been loaded yet is not found', () => {
    expect(found({ text: '紅茶の点1' }, [], [deck], ['en'])).toEqual([]);
  });

  test('the learner’s own note is found', () => {
    const states = [stateOf(tea(3), { note: 'ＣＩＤＲ をもう一度' })];
    expect(found({ text: 'cidr もう' }, states)).toEqual([tea(3)]);
    expect(found({ text: 'cidr' }, [])).toEqual([]);
  });
});

describe('the deck and the topic', () => {
  test.each([
    [{ deck: drinks.id }, [1, 2, 3, 4]],
    [{ deck: desserts.id }, [5, 6]],
    [{ topic: 'taste' }, [1, 2, 5, 6]],
    [{ deck: drinks.id, topic: 'taste' }, [1, 2]],
    [{ deck: desserts.id, topic: 'place' }, []],
  ] satisfies [Partial<CardFilter>, number[]][])('%o', (filter, numbers) => {
    expect(found(filter, [], [...sharingDecks])).toEqual(numbers.flatMap((number) => [coffee(number), tea(number)]));
  });
});

const states: readonly CardState[] = [
  stateOf(coffee(1), { schedule: scheduled(0), marked: 1 }),
  stateOf(tea(1), { schedule: scheduled(-3, { lapses: 6 }), suspended: 1 }),
  stateOf(coffee(2), { schedule: scheduled(4, { lapses: 5 }), note: 'a' }),
  stateOf(tea(2), { schedule: scheduled(-1), buriedUntil: addDays(TODAY, 1) }),
  stateOf(coffee(3), { marked: 1, buriedUntil: TODAY }),
];

test.each([
  ['new', [guests(1), guests(2), coffee(3), tea(3), guests(3)]],
  ['due', [coffee(1), tea(1), tea(2)]],
  ['later', [coffee(2)]],
] as const)('the stage %s', (stage, cards) => {
  expect(found({ stage }, states)).toEqual(cards);
});

test('every card is in exactly one stage', () => {
  expect(STAGES.flatMap((stage) => found({ stage }, states)).sort()).toEqual([...all].sort());
});

test.each([
  [['suspended'], [tea(1)]],
  // Coffee 3 has come back today.
  [['buried'], [tea(2)]],
  [['marked'], [coffee(1), coffee(3)]],
  // Five lapses are not enough.
  [['leech'], [tea(1)]],
  [['noted'], [coffee(2)]],
  [['leech', 'suspended'], [tea(1)]],
  [['leech', 'marked'], []],
] as const)('with %j', (traits, cards) => {
  expect(found({ traits }, states)).toEqual(cards);
});

test('every trait is looked at', () => {
  expect(TRAITS.filter((trait) => found({ traits: [trait] }, states).length === 0)).toEqual([]);
});

const ordered: readonly CardState[] = [
  stateOf(coffee(1), {
    schedule: scheduled(3, { lapses: 1, answeredAt: 10, memory: { repetitions: 1, easeFactor: 2.1, intervalDays: 9 } }),
  }),
  stateOf(coffee(2), {
    schedule: scheduled(1, { lapses: 3, answeredAt: 30, memory: { repetitions: 1, easeFactor: 1.3, intervalDays: 6 } }),
  }),
  stateOf(coffee(3), {
    schedule: scheduled(2, { lapses: 3, answeredAt: 20, memory: { repetitions: 1, easeFactor: 2.5, intervalDays: 1 } }),
  }),
];

test.each([
  ['due', [2, 3, 1]],
  ['interval', [3, 2, 1]],
  ['ease', [2, 1, 3]],
  // Equals stay in the deck's order.
  ['lapses', [2, 3, 1]],
  ['answered', [2, 3, 1]],
] as const)('by %s, and what has nothing to compare comes last', (order, numbers) => {
  const rest = all.filter((id) => !ordered.some(({ card }) => card === id));
  expect(found({ order }, ordered)).toEqual([...numbers.map(coffee), ...rest]);
});
