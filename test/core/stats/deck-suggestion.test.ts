import { expect, test } from 'vitest';
import { deckId, differenceId } from '../../../src/core/base/ids';
import { cardsOfDeck, catalogOf } from '../../../src/core/deck/cards';
import type { Deck } from '../../../src/core/deck/deck';
import { defaultSettings, type LearnerSettings } from '../../../src/core/settings/learner-settings';
import { suggestedDeck } from '../../../src/core/stats/deck-suggestion';
import { aDeck, TEA } from '../../support/decks';

const basics: Deck = { ...aDeck({ id: 'basics', differences: 10, scenarios: true }), known: TEA };
const depth: Deck = {
  ...aDeck({ id: 'depth', differences: 2 }),
  daily: false,
  suggestAfter: basics.id,
  differences: [{ id: differenceId('deep'), topic: 'taste', retired: false }],
};
const catalog = catalogOf([basics, depth]);
const recallCards = cardsOfDeck(basics).filter(({ scenario }) => scenario === undefined);

const suggested = (learned: number, settings: Partial<LearnerSettings> = {}): string | undefined =>
  suggestedDeck(catalog, new Set(recallCards.slice(0, learned).map(({ id }) => id)), { ...defaultSettings, ...settings })?.id;

test.each<[string, number, Partial<LearnerSettings>, string | undefined]>([
  ['not before most of the deck before it is learned', 14, {}, undefined],
  ['once it is, whatever its scenarios', 15, {}, 'depth'],
  ['not once it was switched on', 20, { daily: { [depth.id]: true } }, undefined],
  ['not once it was declined', 20, { daily: { [depth.id]: false } }, undefined],
  ['whatever else was switched', 20, { daily: { [deckId('other')]: false } }, 'depth'],
  ['not where nothing is learned', 0, {}, undefined],
])('a deck is suggested %s', (_, learned, settings, expected) => {
  expect(suggested(learned, settings)).toBe(expected);
});

test('cards of a side that the learner knows are not waited for', () => {
  const knows = { [basics.id]: true };
  const coffeeOnly = new Set(recallCards.filter(({ side }) => side !== TEA).map(({ id }) => id));
  expect(suggestedDeck(catalog, coffeeOnly, { ...defaultSettings, knows })?.id).toBe('depth');
  expect(suggestedDeck(catalog, coffeeOnly, defaultSettings)).toBeUndefined();
});
