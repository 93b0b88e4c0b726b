import type { CardId, DeckId, DifferenceId } from '../core/base/ids';
import { ok, type Result } from '../core/base/result';
import type { DifferenceText, Language } from '../core/deck/deck';
import type { TextsError } from '../core/ports';
import type { SliceContext } from './app-store';

type TextsKey = `${DeckId}.${Language}`;

export interface TextsSlice {
  /** The texts that have been loaded so far. */
  readonly texts: Readonly<Partial<Record<TextsKey, ReadonlyMap<DifferenceId, DifferenceText>>>>;
  /** Loads what a card needs in a language. A card that no deck holds needs nothing. */
  loadTexts(card: CardId, language: Language): Promise<Result<undefined, TextsError>>;
  textOf(card: CardId, language: Language): DifferenceText | undefined;
  /** What a card asks, as far as its texts are loaded. */
  questionOf(card: CardId, language: Language): string | undefined;
}

export const createTextsSlice = ({ deps, catalog, set, get }: SliceContext): TextsSlice => ({
  texts: {},
  async loadTexts(id, language) {
    const card = catalog.byId.get(id);
    if (card === undefined || get().textOf(id, language) !== undefined) return ok(undefined);
    const loaded = await deps.texts.load(card.deck, language);
    if (!loaded.ok) return loaded;
    const byId = new Map(loaded.value.map((text) => [text.id, text]));
    set(({ texts }) => ({ texts: { ...texts, [`${card.deck}.${language}`]: byId } }));
    return ok(undefined);
  },
  textOf(id, language) {
    const card = catalog.byId.get(id);
    return card && get().texts[`${card.deck}.${language}`]?.get(card.difference);
  },
  questionOf(id, language) {
    const text = get().textOf(id, language);
    const side = catalog.byId.get(id)?.side;
    return text && (text.sides.find((each) => each.id === side) ?? text.sides[0])?.question;
  },
});
