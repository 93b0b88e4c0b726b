import { describe, expect, test } from 'vitest';
import { asCardId, deckId, differenceId, differenceOf } from '../../../src/core/base/ids';
import { cardsOfDeck, catalogOf } from '../../../src/core/deck/cards';
import type { Deck } from '../../../src/core/deck/deck';
import { aDeck, COFFEE, TEA } from '../../support/decks';

const idsOf = (deck: Deck): string[] => cardsOfDeck(deck).map(({ id }) => id);

const retiring = (deck: Deck, id: string): Deck => ({
  ...deck,
  differences: deck.differences.map((difference) => (difference.id === id ? { ...difference, retired: true } : difference)),
});

describe('the cards of a deck', () => {
  test.each<[string, Deck, readonly string[]]>([
    [
      'are both sides and the reason of each difference, the side introduced first before the other',
      aDeck({ differences: 2, cards: ['recall', 'why'] }),
      ['point-1/recall-coffee', 'point-1/recall-tea', 'point-1/why', 'point-2/recall-coffee', 'point-2/recall-tea', 'point-2/why'],
    ],
    [
      'begin with the other side where the deck says so',
      { ...aDeck({ differences: 1 }), introduceFirst: TEA },
      ['point-1/recall-tea', 'point-1/recall-coffee'],
    ],
    ['are reasons alone where the deck has nothing else', aDeck({ differences: 2, cards: ['why'] }), ['point-1/why', 'point-2/why']],
    [
      'come in the same order however the deck lists its kinds of card',
      aDeck({ differences: 1, cards: ['why', 'recall'] }),
      ['point-1/recall-coffee', 'point-1/recall-tea', 'point-1/why'],
    ],
    ['leave out a retired difference', retiring(aDeck({ differences: 3, cards: ['why'] }), 'point-2'), ['point-1/why', 'point-3/why']],
    ['are none where the deck is empty', aDeck({ differences: 0 }), []],
  ])('%s', (_, deck, ids) => {
    expect(idsOf(deck)).toEqual(ids);
  });

  test('keep their ids when a text, a name or a place changes', () => {
    const deck = aDeck({ differences: 3, cards: ['recall', 'why'] });
    const renamed: Deck = {
      ...deck,
      name: { en: 'Beverages', ja: '飲料' },
      about: { en: '', ja: '' },
      sides: [...deck.sides].reverse(),
      differences: [...deck.differences].reverse().map((difference) => ({ ...difference, topic: 'price' })),
    };
    expect(new Set(idsOf(renamed))).toEqual(new Set(idsOf(deck)));
  });

  test('know the side they ask for; a reason asks for none', () => {
    const [coffee, tea, why] = cardsOfDeck(aDeck({ differences: 1, cards: ['recall', 'why'] }));
    expect([coffee?.side, tea?.side]).toEqual([COFFEE, TEA]);
    expect(why).toEqual({ id: 'point-1/why', difference: 'point-1', deck: 'drinks', topic: 'taste', template: 'why' });
  });
});

describe('the catalog', () => {
  const first = retiring(aDeck({ id: 'drinks', differences: 2, cards: ['why'] }), 'point-2');
  const second: Deck = {
    ...aDeck({ id: 'meals', differences: 1, cards: ['why'] }),
    differences: [{ id: differenceId('dish'), topic: 'taste', retired: false }],
  };
  const catalog = catalogOf([first, second]);

  test('holds the cards of all decks, deck by deck', () => {
    expect(catalog.cards.map(({ id, deck }) => `${deck}: ${id}`)).toEqual(['drinks: point-1/why', 'meals: dish/why']);
  });

  test.each([
    ['a card that is there', 'dish/why', true],
    ['a card of a retired difference', 'point-2/why', false],
    ['a card that no deck holds', 'gone/why', false],
  ])('for %s, says so', (_, id, known) => {
    expect(catalog.byId.has(asCardId(id))).toBe(known);
    expect(catalog.byId.get(asCardId(id))?.id).toBe(known ? id : undefined);
  });

  test('finds each deck', () => {
    expect(catalog.deckById.get(deckId('meals'))).toBe(second);
    expect(catalog.decks).toEqual([first, second]);
  });
});

test.each([
  ['point-1/recall-coffee', 'point-1'],
  ['point-1/why', 'point-1'],
  ['point-1/scenario-a/b', 'point-1'],
])('%s is a card of %s', (card, difference) => {
  expect(differenceOf(asCardId(card))).toBe(difference);
});
