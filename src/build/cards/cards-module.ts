import type { DeckId } from '../../core/base/ids';
import type { Deck, Language } from '../../core/deck/deck';
import { deckOf } from './produce';
import type { DeckSource } from './read-cards';

/** What `virtual:decks` exports, and what the dev server sends after an edit. */
export interface CardsModule {
  /** By their order. */
  readonly decks: readonly Deck[];
  /** Where to fetch the texts of a deck in one language: JSON, an array of `DifferenceText`. */
  readonly textUrls: Readonly<Record<DeckId, Readonly<Record<Language, string>>>>;
}

export const cardsModuleOf = (decks: readonly DeckSource[], urlOf: (deck: DeckSource, language: Language) => string): CardsModule => ({
  decks: decks.map(deckOf),
  textUrls: Object.fromEntries(decks.map((source) => [source.deck.id, { en: urlOf(source, 'en'), ja: urlOf(source, 'ja') }])),
});

/** The file that holds the texts of a deck in one language. */
export const textsName = ({ deck }: DeckSource, language: Language): string => `${deck.id}.${language}.json`;
