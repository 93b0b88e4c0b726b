import { describe, expect, test } from 'vitest';
import { type DeckId, deckId } from '../../../src/core/base/ids';
import { type Comparison, formatComparison, parseComparison, usualDeck } from '../../../src/core/compare/comparison';
import { catalogOf } from '../../../src/core/deck/cards';
import { aDeck } from '../../support/decks';

const DRINKS = deckId('drinks');
const FOOD = deckId('food');
const catalog = catalogOf([aDeck({ differences: 2 }), aDeck({ id: 'food', differences: 2, cards: ['recall', 'why'] })]);

describe('an address of Compare', () => {
  test.each<readonly [string, Comparison]>([
    ['food', { kind: 'table', deck: FOOD }],
    ['drinks/taste', { kind: 'table', deck: DRINKS, topic: 'taste' }],
    ['drinks/evening', { kind: 'evening', deck: DRINKS }],
    ['all/evening', { kind: 'evening' }],
  ])('%s is read and written', (address, comparison) => {
    expect(parseComparison(address, catalog, FOOD)).toEqual({ ok: true, value: comparison });
    expect(formatComparison(comparison)).toBe(address);
  });

  test('without a part is the whole of the usual deck', () => {
    expect(parseComparison('', catalog, FOOD)).toEqual({ ok: true, value: { kind: 'table', deck: FOOD } });
  });

  test.each([
    ['nowhere', 'nowhere'],
    ['all', 'all'],
    ['all/taste', 'all'],
    ['drinks/colour', 'colour'],
    ['drinks/taste/more', 'more'],
    ['all/evening/more', 'more'],
    ['drinks/', ''],
  ])('%s names nothing, and tells which part', (address, part) => {
    expect(parseComparison(address, catalog, FOOD)).toEqual({ ok: false, error: { type: 'no-such-choice', part } });
  });
});

test.each<readonly [string, readonly (readonly [DeckId, number])[], DeckId]>([
  [
    'the one most begun',
    [
      [DRINKS, 3],
      [FOOD, 2],
    ],
    DRINKS,
  ],
  ['the first that asks for reasons, before the first card', [], FOOD],
])('without a deck in the address it is %s', (_, started, deck) => {
  expect(usualDeck(catalog, new Map(started))?.id).toBe(deck);
});

test('without a deck that asks for reasons it is the first', () => {
  expect(usualDeck(catalogOf([aDeck({ differences: 1 })]), new Map())?.id).toBe(DRINKS);
  expect(usualDeck(catalogOf([]), new Map())).toBeUndefined();
});
