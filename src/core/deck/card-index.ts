import type { DeckId } from '../base/ids';
import type { Exam } from '../exam/exam';
import type { Deck, Language, Localized } from './deck';

/** All that the app knows of the cards before any text is loaded. Made by the build, one JSON file. */
export interface CardIndex {
  /** By their order. */
  readonly decks: readonly Deck[];
  readonly exams: readonly Exam[];
  readonly files: readonly IndexedFile[];
  /** The names of the files with the meanings of words, one for each language. */
  readonly glossary: Localized;
}

/** What a file of texts holds: a chunk of a deck's differences in one language. */
export interface TextFile {
  readonly deck: DeckId;
  readonly chunk: number;
  readonly language: Language;
  readonly kind: 'texts' | 'questions';
}

export interface IndexedFile extends TextFile {
  /** Its address, seen from the index. */
  readonly name: string;
}
