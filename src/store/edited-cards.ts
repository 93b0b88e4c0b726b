import type { DeckId } from '../core/base/ids';
import type { Deck, Language } from '../core/deck/deck';
import type { DeckTexts } from '../core/ports';
import type { AppStore } from './app-store';

/**
 * For authors, under `npm run dev` only: takes over an edited card text without a reload. Where the decks themselves changed (a new file,
 * another order) the page starts again.
 */
export const showEditedCards = async (
  store: AppStore,
  shown: readonly Deck[],
  edited: readonly Deck[],
  texts: DeckTexts,
): Promise<boolean> => {
  if (JSON.stringify(shown) !== JSON.stringify(edited)) return false;
  for (const key of Object.keys(store.getState().texts)) {
    const [deck, language] = key.split('.') as [DeckId, Language];
    const loaded = await texts.load(deck, language);
    if (loaded.ok) {
      const byId = new Map(loaded.value.map((text) => [text.id, text]));
      store.setState((state) => ({ texts: { ...state.texts, [key]: byId } }));
    }
  }
  return true;
};
