import { deckId } from '../../core/base/ids';
import type { CardIndex, TextFile } from '../../core/deck/card-index';
import { DIFFERENCES_PER_CHUNK, type DifferenceText, type Language, LANGUAGES, type QuestionText } from '../../core/deck/deck';
import type { GlossaryTerm } from '../../core/deck/terms';
import { glossaryOf } from './glossary';
import { deckOf, examOf, questionsOf, textsOf } from './produce';
import type { CardsSource, DeckSource } from './read-cards';

type Kind = TextFile['kind'];
const KINDS: readonly Kind[] = ['texts', 'questions'];

/** One file beside the index: what it is called, and how to make what it holds. */
export interface FileSource {
  /** Without the fingerprint that a build adds. */
  readonly name: string;
  readonly content: () => readonly (DifferenceText | QuestionText | GlossaryTerm)[];
}

/** A file of texts. */
interface TextSource extends FileSource {
  readonly file: TextFile;
}

/** Every file beside the index. */
export const fileSources = (cards: CardsSource): FileSource[] => [
  ...textSources(cards),
  ...LANGUAGES.map((language) => glossarySource(cards, language)),
];

/** The meanings of words; none of them where there is no glossary. */
const glossarySource = ({ glossary, decks }: CardsSource, language: Language): FileSource => ({
  name: `glossary.${language}.json`,
  content: () =>
    glossary === undefined
      ? []
      : glossaryOf(
          glossary,
          decks.flatMap((deck) => deck.differences),
          language,
        ),
});

/** Every file of texts, a chunk of neighbouring differences in each. */
const textSources = ({ decks }: CardsSource): TextSource[] =>
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
export const cardIndexOf = (source: CardsSource, nameOf: (file: FileSource) => string, version?: string): CardIndex => ({
  decks: source.decks.map((deck) => deckOf(deck, version)),
  exams: source.exams.map(examOf),
  files: textSources(source).map((text) => ({ ...text.file, name: nameOf(text) })),
  glossary: { en: nameOf(glossarySource(source, 'en')), ja: nameOf(glossarySource(source, 'ja')) },
});

const chunksOf = (deck: DeckSource): { readonly number: number; readonly deck: DeckSource }[] =>
  Array.from({ length: Math.ceil(deck.differences.length / DIFFERENCES_PER_CHUNK) }, (_, number) => ({
    number,
    deck: { ...deck, differences: deck.differences.slice(number * DIFFERENCES_PER_CHUNK, (number + 1) * DIFFERENCES_PER_CHUNK) },
  }));
