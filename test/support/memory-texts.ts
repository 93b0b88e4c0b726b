import type { DeckId } from '../../src/core/base/ids';
import { err, ok, type Result } from '../../src/core/base/result';
import { chunkAt, type Deck, type Language } from '../../src/core/deck/deck';
import type { GlossaryTerm } from '../../src/core/deck/terms';
import type { DeckTexts, TextsError } from '../../src/core/ports';
import { questionsOf, textsOf } from './decks';

export interface MemoryTexts extends DeckTexts {
  /** The next loads fail until it is told otherwise. */
  offline: boolean;
  /** Empty until told otherwise. */
  glossary: Partial<Record<Language, readonly GlossaryTerm[]>>;
}

/** The texts of made-up decks as an in-memory port. */
export const memoryTexts = (decks: readonly Deck[]): MemoryTexts => {
  const chunkOf = <T>(id: DeckId, chunk: number, all: (deck: Deck) => readonly T[]): Result<readonly T[], TextsError> => {
    const deck = decks.find((each) => each.id === id);
    if (deck === undefined || texts.offline) return err({ type: 'texts', deck: id, detail: 'on purpose' });
    return ok(all({ ...deck, differences: deck.differences.filter((_, position) => chunkAt(position) === chunk) }));
  };
  const texts: MemoryTexts = {
    offline: false,
    glossary: {},
    load: async (id, chunk, language) => chunkOf(id, chunk, (deck) => textsOf(deck, language)),
    loadGlossary: async (language) => (texts.offline ? err({ type: 'texts', detail: 'on purpose' }) : ok(texts.glossary[language] ?? [])),
    loadQuestions: async (id, chunk, language) => chunkOf(id, chunk, (deck) => questionsOf(deck, language)),
  };
  return texts;
};
