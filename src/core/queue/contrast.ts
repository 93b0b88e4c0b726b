import { type CardId, cardId, type DifferenceId, differenceId } from '../base/ids';
import { err, ok, type Result } from '../base/result';
import type { Catalog } from '../deck/cards';
import { SATISFIED } from '../scheduler/schedule';
import type { Grade } from '../scheduler/sm2';
import type { NoSuchChoice } from './choice';

/** A difference to be drilled: the cards that ask for its sides, in the deck's order. */
export interface ContrastPair {
  readonly difference: DifferenceId;
  readonly cards: readonly CardId[];
}

/** What comes next in a contrast drill. */
export interface ContrastTurn {
  readonly pair: ContrastPair;
  readonly card: CardId;
  /** How often each side was right in a row. */
  readonly rights: readonly number[];
  /** Nothing of the pair was asked yet, so its two sides are looked at first. */
  readonly isNew: boolean;
}

export interface ContrastAnswer {
  readonly card: CardId;
  readonly grade: Grade;
}

/** Each side is known once it was right so often in a row. */
export const RIGHTS_WANTED = 2;

/**
 * Where a drill stands after these answers: one pair after the other, its sides asked in turn until each was right twice in a row; none where all
 * are through. A side that is known goes on being asked while the other is not: they are to be told apart, not learned by heart one by one.
 */
export const contrastTurn = (pairs: readonly ContrastPair[], answers: readonly ContrastAnswer[]): ContrastTurn | undefined => {
  let at = 0;
  for (const pair of pairs) {
    const rights = pair.cards.map(() => 0);
    let turn = 0;
    while (!isThrough(rights)) {
      const [card, answer] = [pair.cards[turn % pair.cards.length], answers[at]];
      if (card === undefined) break;
      if (answer === undefined) return { pair, card, rights, isNew: turn === 0 };
      const side = turn % pair.cards.length;
      rights[side] = answer.grade >= SATISFIED ? (rights[side] ?? 0) + 1 : 0;
      turn += 1;
      at += 1;
    }
  }
  return undefined;
};

const isThrough = (rights: readonly number[]): boolean => rights.every((count) => count >= RIGHTS_WANTED);

/** Whether a difference has sides to drill: not if it is retired, or its deck asks for the reason alone. */
export const canContrast = (difference: DifferenceId, catalog: Catalog): boolean => pairOf(difference, catalog) !== undefined;

const pairOf = (difference: DifferenceId, { placeOf, byId }: Catalog): ContrastPair | undefined => {
  const sides = placeOf.get(difference)?.deck.sides ?? [];
  const cards = sides.map(({ id }) => cardId(difference, `recall-${id}`)).filter((card) => byId.has(card));
  return cards.length > 1 ? { difference, cards } : undefined;
};

/** The address of a drill: the differences with commas between them. */
export const formatContrast = (differences: readonly DifferenceId[]): string => differences.join(',');

/** A difference that can no longer be drilled is passed over, as long as another one is left. */
export const parseContrast = (address: string, catalog: Catalog): Result<readonly ContrastPair[], NoSuchChoice> => {
  const named = [...new Set(address.split(','))];
  const unknown = named.find((part) => !catalog.placeOf.has(differenceId(part)));
  const pairs = named.flatMap((part) => pairOf(differenceId(part), catalog) ?? []);
  return unknown === undefined && pairs.length > 0 ? ok(pairs) : err({ type: 'no-such-choice', part: unknown ?? address });
};
