import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ALL_CARDS,
  CARD_ORDERS,
  type CardFilter,
  formatCardFilter,
  parseCardFilter,
  STAGES,
  TRAITS,
} from '../../../src/core/cards/card-filter';
import { catalogOf } from '../../../src/core/deck/cards';
import { sharingDecks } from '../../support/shared-topic';

const catalog = catalogOf(sharingDecks);

const arbFilter: fc.Arbitrary<CardFilter> = fc.record({
  text: fc.string({ unit: 'grapheme' }),
  deck: fc.constantFrom(undefined, ...sharingDecks.map(({ id }) => id)),
  topic: fc.constantFrom(undefined, 'taste', 'place'),
  stage: fc.constantFrom(undefined, ...STAGES),
  traits: fc.subarray([...TRAITS]),
  order: fc.constantFrom(...CARD_ORDERS),
});

/** What the browser and the router do with an address between writing and reading it. */
const throughTheAddressBar = (address: string): string =>
  decodeURI(new URL(`https://example.org/#/cards/${address}`).hash.slice('#/cards/'.length));

test('every filter comes back from its address, with whatever was typed', () => {
  fc.assert(
    fc.property(arbFilter, (filter) => {
      expect(parseCardFilter(throughTheAddressBar(formatCardFilter(filter)), catalog)).toEqual({ ok: true, value: filter });
    }),
    { examples: [[{ ...ALL_CARDS, text: '100% & a=b, 「c」?#/%41' }]] },
  );
});

test('all cards need no address', () => {
  expect(formatCardFilter(ALL_CARDS)).toBe('');
  expect(parseCardFilter('', catalog)).toEqual({ ok: true, value: ALL_CARDS });
});

test.each([
  ['text=%E0', { ...ALL_CARDS, text: '%E0' }],
  ['with=marked,leech', { ...ALL_CARDS, traits: ['marked', 'leech'] }],
  ['with=', ALL_CARDS],
] as const)('%s is read as %o', (address, filter) => {
  expect(parseCardFilter(address, catalog)).toEqual({ ok: true, value: filter });
});

test.each([
  ['deck=nowhere', 'nowhere'],
  ['topic=smell', 'smell'],
  ['stage=old', 'old'],
  ['with=marked,lost', 'lost'],
  ['order=chance', 'chance'],
  ['mood=good', 'mood'],
])('%s names %s, which is nothing', (address, part) => {
  expect(parseCardFilter(address, catalog)).toEqual({ ok: false, error: { type: 'no-such-choice', part } });
});
