import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenAfter, inDrawnOrder } from '../../../src/core/exam/options';

describe('choosing', () => {
  test.each<[string, readonly string[], string, number, readonly string[]]>([
    ['takes an option', [], 'a', 1, ['a']],
    ['takes it back with the second press', ['a'], 'a', 1, []],
    ['changes to another where one is wanted', ['a'], 'b', 1, ['b']],
    ['takes two where two are wanted', ['a'], 'b', 2, ['a', 'b']],
    ['lets the first make way for a third', ['a', 'b'], 'c', 2, ['b', 'c']],
    ['takes back one of two', ['a', 'b'], 'a', 2, ['b']],
  ])('%s', (_, chosen, option, most, expected) => {
    expect(chosenAfter(chosen, option, most)).toEqual(expected);
  });
});

describe('the order of options', () => {
  const options = ['right', 'x', 'y', 'z'].map((id) => ({ id }));

  test('is the same for the same seed, however the author has written them', () => {
    fc.assert(
      fc.property(fc.nat(), fc.shuffledSubarray(options, { minLength: 4 }), (seed, written) => {
        expect(inDrawnOrder(written, seed)).toEqual(inDrawnOrder(options, seed));
      }),
    );
  });

  test('puts the right one in each place about equally often', () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed += 1) {
      const place = inDrawnOrder(options, seed).findIndex(({ id }) => id === 'right');
      places[place] = (places[place] ?? 0) + 1;
    }
    for (const times of places) expect(times).toBeGreaterThan(850);
  });
});
