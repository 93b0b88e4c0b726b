import { type CardId, type DeckId, type DifferenceId, differenceOf } from '../core/base/ids';
import { ok, type Result } from '../core/base/result';
import type { DifferenceText, Language, QuestionText, ScenarioText } from '../core/deck/deck';
import type { GlossaryTerm } from '../core/deck/terms';
import type { TextsError } from '../core/ports';
import type { SliceContext } from './app-store';

/** A chunk of a deck's texts in one language. */
export type ChunkKey = `${DeckId}.${number}.${Language}`;

type Chunks<T> = Readonly<Partial<Record<ChunkKey, ReadonlyMap<DifferenceId, T>>>>;

export interface TextsSlice {
  /** The texts that have been loaded so far. */
  readonly texts: Chunks<DifferenceText>;
  /** The same of what self-tests and scenarios ask. */
  readonly questions: Chunks<QuestionText>;
  /** What the words inside the cards mean, in the languages loaded so far. */
  readonly glossary: Readonly<Partial<Record<Language, readonly GlossaryTerm[]>>>;
  /** Loads what a card needs, in the learner's language unless told otherwise. No card, and one that no deck holds, needs nothing. */
  loadTexts(card: CardId | undefined, language?: Language): Promise<Result<undefined, TextsError>>;
  /** Loads what can be asked of a difference, and its texts. */
  loadQuestions(difference: DifferenceId, language: Language): Promise<Result<undefined, TextsError>>;
  /** Loads everything that can be asked of any difference, and all texts. */
  loadAllQuestions(language: Language): Promise<Result<undefined, TextsError>>;
  /** All that can be asked, as far as it has been loaded. */
  allQuestions(language: Language): ReadonlyMap<DifferenceId, QuestionText>;
  /** Nothing on the way to a card asks for it. */
  loadGlossary(language: Language): Promise<Result<undefined, TextsError>>;
  textOf(card: CardId, language: Language): DifferenceText | undefined;
  differenceText(difference: DifferenceId, language: Language): DifferenceText | undefined;
  questionText(difference: DifferenceId, language: Language): QuestionText | undefined;
  /** The situation a card puts; none where it is no scenario, or not loaded. */
  scenarioOf(card: CardId, language: Language): ScenarioText | undefined;
  /** What a card asks, as far as its texts are loaded. */
  questionOf(card: CardId, language: Language): string | undefined;
}

export const createTextsSlice = ({ deps, catalog, set, get }: SliceContext): TextsSlice => {
  const keyOf = (difference: DifferenceId, language: Language): ChunkKey | undefined => {
    const place = catalog.placeOf.get(difference);
    return place && `${place.deck.id}.${place.chunk}.${language}`;
  };

  const loadChunk = async (
    kind: 'texts' | 'questions',
    difference: DifferenceId,
    language: Language,
  ): Promise<Result<undefined, TextsError>> => {
    const [place, key] = [catalog.placeOf.get(difference), keyOf(difference, language)];
    if (place === undefined || key === undefined || get()[kind][key] !== undefined) return ok(undefined);
    const load = kind === 'texts' ? deps.texts.load : deps.texts.loadQuestions;
    const loaded = await load(place.deck.id, place.chunk, language);
    if (!loaded.ok) return loaded;
    const byId = new Map(loaded.value.map((text) => [text.id, text]));
    set((state) => ({ [kind]: { ...state[kind], [key]: byId } }));
    return ok(undefined);
  };

  const found = <T>(chunks: Chunks<T>, difference: DifferenceId, language: Language): T | undefined => {
    const key = keyOf(difference, language);
    return key && chunks[key]?.get(difference);
  };

  return {
    texts: {},
    questions: {},
    glossary: {},
    loadTexts: async (id, language = get().preferences.language) => {
      const card = id && catalog.byId.get(id);
      if (!card) return ok(undefined);
      return card.scenario === undefined ? loadChunk('texts', card.difference, language) : get().loadQuestions(card.difference, language);
    },
    async loadQuestions(difference, language) {
      const loaded = await Promise.all([loadChunk('texts', difference, language), loadChunk('questions', difference, language)]);
      return loaded.find(({ ok: isThere }) => !isThere) ?? ok(undefined);
    },
    async loadAllQuestions(language) {
      const firstOfChunk = new Map([...catalog.placeOf].map(([id, { deck, chunk }]) => [`${deck.id}.${chunk}`, id]));
      const loaded = await Promise.all([...firstOfChunk.values()].map((difference) => get().loadQuestions(difference, language)));
      return loaded.find(({ ok: isThere }) => !isThere) ?? ok(undefined);
    },
    allQuestions(language) {
      const chunks = Object.entries(get().questions).filter(([key]) => key.endsWith(`.${language}`));
      return new Map(chunks.flatMap(([, chunk]) => (chunk === undefined ? [] : [...chunk])));
    },
    async loadGlossary(language) {
      const loaded = await deps.texts.loadGlossary(language);
      if (!loaded.ok) return loaded;
      set(({ glossary }) => ({ glossary: { ...glossary, [language]: loaded.value } }));
      return ok(undefined);
    },
    textOf: (id, language) => found(get().texts, differenceOf(id), language),
    differenceText: (difference, language) => found(get().texts, difference, language),
    questionText: (difference, language) => found(get().questions, difference, language),
    scenarioOf(id, language) {
      const scenario = catalog.byId.get(id)?.scenario;
      return (
        scenario &&
        get()
          .questionText(differenceOf(id), language)
          ?.scenarios.find((each) => each.id === scenario)
      );
    },
    questionOf(id, language) {
      const card = catalog.byId.get(id);
      if (card?.scenario !== undefined) return get().scenarioOf(id, language)?.situation;
      const text = get().textOf(id, language);
      return text && (text.sides.find((each) => each.id === card?.side) ?? text.sides[0])?.question;
    },
  };
};
