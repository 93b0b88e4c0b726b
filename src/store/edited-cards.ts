import type { DeckId } from '../core/base/ids';
import { type Deck, type Language, LANGUAGES } from '../core/deck/deck';
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
  const kinds = { texts: texts.load, questions: texts.loadQuestions };
  for (const kind of ['texts', 'questions'] as const) {
    for (const key of Object.keys(store.getState()[kind])) {
      const [deck, chunk, language] = key.split('.') as [DeckId, string, Language];
      const loaded = await kinds[kind](deck, Number(chunk), language);
      if (loaded.ok) {
        const byId = new Map(loaded.value.map((text) => [text.id, text]));
        store.setState((state) => ({ [kind]: { ...state[kind], [key]: byId } }));
      }
    }
  }
  for (const language of LANGUAGES.filter((each) => store.getState().glossary[each] !== undefined)) {
    const loaded = await texts.loadGlossary(language);
    if (loaded.ok) store.setState(({ glossary }) => ({ glossary: { ...glossary, [language]: loaded.value } }));
  }
  return true;
};
