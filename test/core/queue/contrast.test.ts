import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CardId, differenceId } from '../../../src/core/base/ids';
import { catalogOf } from '../../../src/core/deck/cards';
import { type ContrastAnswer, type ContrastPair, contrastTurn, formatContrast, parseContrast } from '../../../src/core/queue/contrast';
import { aDeck } from '../../support/decks';

const deck = aDeck({ differences: 3, cards: ['recall', 'why'] });
const retired = { ...deck, differences: deck.differences.map((each, index) => ({ ...each, retired: index === 2 })) };
const catalog = catalogOf([retired, { ...aDeck({ id: 'reasons', differences: 0 }) }]);

const pairsOf = (address: string): readonly ContrastPair[] => {
  const parsed = parseContrast(address, catalog);
  if (!parsed.ok) throw new Error(parsed.error.part);
  return parsed.value;
};

/** Goes through a drill; `isRight` answers the question asked at each step. */
const drilled = (pairs: readonly ContrastPair[], isRight: (asked: CardId, step: number) => boolean, atMost = 1000): ContrastAnswer[] => {
  const answers: ContrastAnswer[] = [];
  for (let turn = contrastTurn(pairs, answers); turn !== undefined && answers.length < atMost; turn = contrastTurn(pairs, answers))
    answers.push({ card: turn.card, grade: isRight(turn.card, answers.length) ? 4 : 2 });
  return answers;
};

const sides = (answers: readonly ContrastAnswer[]): string => answers.map(({ card }) => card.slice(card.lastIndexOf('-') + 1)).join(' ');

describe('a drill', () => {
  test.each([
    ['asks both sides in turn, twice each, where all is right', [true], 'tea coffee tea coffee'],
    ['begins a side anew after a wrong answer', [true, true, false], 'tea coffee tea coffee tea coffee tea'],
    ['goes on asking the known side while the other is not', [true, false, true, true, true, true], 'tea coffee tea coffee tea coffee'],
  ] as const)('%s', (_, rights, expected) => {
    const answers = drilled(pairsOf('point-1'), (__, step) => rights[step] ?? true);
    expect(sides(answers)).toBe(expected);
  });

  test('shows both sides before the first question of each pair, and only then', () => {
    const pairs = pairsOf('point-1,point-2');
    const answers = drilled(pairs, () => true);
    const looked = answers.map((_, index) => contrastTurn(pairs, answers.slice(0, index))?.isNew);
    expect(looked).toEqual([true, false, false, false, true, false, false, false]);
  });

  test('ends, for any answers, only when the last two of every side were right; and asks the sides of one pair strictly in turn', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (rights) => {
        const pairs = pairsOf('point-1,point-2');
        const answers = drilled(pairs, (_, step) => rights[step] ?? true);
        expect(contrastTurn(pairs, answers)).toBeUndefined();
        for (const { cards } of pairs) {
          const mine = answers.filter(({ card }) => cards.includes(card));
          expect(mine.map(({ card }) => card)).toEqual(mine.map((_, index) => cards[index % 2]));
          for (const card of cards)
            expect(
              mine
                .filter((answer) => answer.card === card)
                .slice(-2)
                .map(({ grade }) => grade),
            ).toEqual([4, 4]);
          // Not a question more than needed: one fewer, and it was not over.
          const isOver = contrastTurn([{ difference: differenceId('x'), cards }], mine.slice(0, -1)) === undefined;
          expect(isOver).toBe(false);
        }
      }),
    );
  });

  test('an answer taken back brings its question again', () => {
    const pairs = pairsOf('point-1');
    const answers = drilled(pairs, () => true, 2);
    expect(contrastTurn(pairs, answers.slice(0, -1))?.card).toBe(answers.at(-1)?.card);
  });
});

describe('the address of a drill', () => {
  test('names the differences, and is read back as their sides in the deck’s order', () => {
    const address = formatContrast([differenceId('point-2'), differenceId('point-1')]);
    expect(address).toBe('point-2,point-1');
    expect(pairsOf(address)).toEqual([
      { difference: 'point-2', cards: ['point-2/recall-tea', 'point-2/recall-coffee'] },
      { difference: 'point-1', cards: ['point-1/recall-tea', 'point-1/recall-coffee'] },
    ]);
  });

  test('passes over a retired difference, and takes one that is named twice once', () => {
    expect(pairsOf('point-3,point-1,point-1').map(({ difference }) => difference)).toEqual(['point-1']);
  });

  test.each([
    ['', ''],
    ['point-9', 'point-9'],
    ['point-1,nowhere', 'nowhere'],
    ['point-3', 'point-3'],
  ])('%j names nothing to drill', (address, part) => {
    expect(parseContrast(address, catalog)).toEqual({ ok: false, error: { type: 'no-such-choice', part } });
  });
});
