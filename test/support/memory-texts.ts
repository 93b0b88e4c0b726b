import { err, ok } from '../../src/core/base/result';
import type { Deck } from '../../src/core/deck/deck';
import type { DeckTexts } from '../../src/core/ports';
import { textsOf } from './decks';

export interface MemoryTexts extends DeckTexts {
  /** The next loads fail until it is told otherwise. */
  offline: boolean;
}

/** The texts of made-up decks as an in-memory port. */
export const memoryTexts = (decks: readonly Deck[]): MemoryTexts => ({
  offline: false,
  async load(id, language) {
    const deck = decks.find((each) => each.id === id);
    if (deck === undefined || this.offline) return err({ type: 'texts', deck: id, detail: 'on purpose' });
    return ok(textsOf(deck, language));
  },
});
