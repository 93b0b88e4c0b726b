import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deckId } from '../../../src/core/base/ids';
import { onOnePage, type PrintedRow } from '../../../src/core/compare/one-page';
import { aDeck, textsOf } from '../../support/decks';

const [text] = textsOf(aDeck({ differences: 1 }), 'en');
if (text === undefined) throw new Error('the deck has a text');

const aRow = (why: string, deck = 'drinks'): PrintedRow => ({ deck: deckId(deck), text: { ...text, why } });
const times = (count: number, row: PrintedRow): PrintedRow[] => Array.from({ length: count }, () => row);

test('a short list stays as it is, and nothing is nothing', () => {
  const rows = times(3, aRow('Because.'));
  expect(onOnePage(rows)).toEqual(rows);
  expect(onOnePage([])).toEqual([]);
});

test('a longer list is cut where the page is full', () => {
  const count = onOnePage(times(60, aRow('Because.'))).length;
  expect(count).toBeGreaterThan(8);
  expect(count).toBeLessThan(20);
});

test.each([
  ['longer reasons', times(60, aRow('Because. '.repeat(40)))],
  ['Japanese signs, which are twice as wide', times(60, aRow('だから'.repeat(40)))],
  ['more decks, each with a heading', Array.from({ length: 60 }, (_, index) => aRow('Because.', `deck-${index}`))],
])('%s make fewer rows fit', (_, rows) => {
  expect(onOnePage(rows).length).toBeLessThan(onOnePage(times(60, aRow('Because.'))).length);
});

test('a wide sign counts as two narrow ones', () => {
  expect(onOnePage(times(60, aRow('あ'.repeat(150)))).length).toBe(onOnePage(times(60, aRow('a'.repeat(300)))).length);
});

test('the rows that fit are the first ones, and one more row never makes fewer fit', () => {
  const rows = fc.array(
    fc
      .record({ length: fc.integer({ min: 1, max: 400 }), deck: fc.constantFrom('a', 'b', 'c') })
      .map(({ length, deck }) => aRow('x'.repeat(length), deck)),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(rows, (all) => {
      const fitting = onOnePage(all);
      expect(fitting).toEqual(all.slice(0, fitting.length));
      expect(onOnePage([...all, aRow('x')]).length).toBeGreaterThanOrEqual(fitting.length);
    }),
  );
});
