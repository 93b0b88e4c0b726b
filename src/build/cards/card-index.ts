import { deckId } from '../../core/base/ids';
import type { CardIndex, TextFile } from '../../core/deck/card-index';
import { DIFFERENCES_PER_CHUNK, type DifferenceText, LANGUAGES, type QuestionText } from '../../core/deck/deck';
import { deckOf, examOf, questionsOf, textsOf } from './produce';
import type { CardsSource, DeckSource } from './read-cards';

type Kind = TextFile['kind'];
const KINDS: readonly Kind[] = ['texts', 'questions'];

/** One file of texts: what it is called, and how to make what it holds. */
export interface TextSource {
  readonly file: TextFile;
  /** Without the fingerprint that a build adds. */
  readonly name: string;
  readonly content: () => readonly (DifferenceText | QuestionText)[];
}

/** Every file of texts, a chunk of neighbouring differences in each. */
export const textSources = ({ decks }: CardsSource): TextSource[] =>
  decks.flatMap((deck) =>
    chunksOf(deck).flatMap((chunk) =>
      LANGUAGES.flatMap((language) =>
        KINDS.map((kind): TextSource => {
          const file: TextFile = { deck: deckId(deck.deck.id), chunk: chunk.number, language, kind };
          return {
            file,
            name: `${deck.deck.id}.${chunk.number}.${kind}.${language}.json`,
            content: () => (kind === 'texts' ? textsOf : questionsOf)(chunk.deck, language),
          };
        }),
      ),
    ),
  );

/** `nameOf` says under which name beside the index a file is found; `version` is what every deck's version is said to be, where it does not matter. */
export const cardIndexOf = (source: CardsSource, nameOf: (text: TextSource) => string, version?: string): CardIndex => ({
  decks: source.decks.map((deck) => deckOf(deck, version)),
  exams: source.exams.map(examOf),
  files: textSources(source).map((text) => ({ ...text.file, name: nameOf(text) })),
});

const chunksOf = (deck: DeckSource): { readonly number: number; readonly deck: DeckSource }[] =>
  Array.from({ length: Math.ceil(deck.differences.length / DIFFERENCES_PER_CHUNK) }, (_, number) => ({
    number,
    deck: { ...deck, differences: deck.differences.slice(number * DIFFERENCES_PER_CHUNK, (number + 1) * DIFFERENCES_PER_CHUNK) },
  }));
