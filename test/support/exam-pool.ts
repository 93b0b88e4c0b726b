import type { DifferenceId } from '../../src/core/base/ids';
import type { Catalog } from '../../src/core/deck/cards';
import type { Deck, QuestionText } from '../../src/core/deck/deck';
import { type Candidate, poolOf } from '../../src/core/exam/pool';
import { questionsOf } from './decks';

/** What made-up decks can ask. */
export const questionsById = (decks: readonly Deck[]): ReadonlyMap<DifferenceId, QuestionText> =>
  new Map(decks.flatMap((deck) => questionsOf(deck, 'en')).map((question) => [question.id, question]));

export const poolFrom = (catalog: Catalog): Candidate[] => poolOf(catalog, questionsById(catalog.decks));
