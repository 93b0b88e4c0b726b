import { createStore, type StoreApi } from 'zustand/vanilla';
import { type CardId, type DifferenceId, differenceOf } from '../core/base/ids';
import { ok, type Result } from '../core/base/result';
import { cardHistory, type HistoryEntry } from '../core/cards/card-history';
import { type Searchable, SearchIndex } from '../core/cards/search-index';
import type { Catalog } from '../core/deck/cards';
import { type Language, LANGUAGES } from '../core/deck/deck';
import { EXAMS } from '../core/log/event';
import type { TextsError } from '../core/ports';
import { type Choice, formatChoice } from '../core/queue/choice';
import type { SliceContext } from './app-store';
import { nextTask } from './next-task';

export interface CardsState {
  /** Another one whenever it sees more. */
  readonly index: Searchable;
  /** How many pieces of text search can see, of how many. */
  readonly indexed: { readonly done: number; readonly all: number };
  /** Why the rest of the texts is not there. */
  readonly textsError: TextsError | undefined;
  /** Stays while the learner looks elsewhere. */
  readonly selected: ReadonlySet<CardId>;
  /** Where in which list the learner was, to find the place again on coming back. */
  readonly place: { readonly address: string; readonly card: CardId } | undefined;
  /** Reads the texts of all decks in both languages, the screen's own first. Goes on where it was, however often it is called. */
  indexTexts(): Promise<void>;
  select(cards: readonly CardId[], on: boolean): void;
  clearSelection(): void;
  remember(address: string, card: CardId): void;
  /** None where the storage did not tell. */
  historyOf(card: CardId): Promise<readonly HistoryEntry[] | undefined>;
  /** Puts this card on the study screen, before what else its topic brings today. Returns that screen's choice. */
  study(card: CardId): Promise<string>;
}

export type CardsStore = StoreApi<CardsState>;

/** A chunk of a deck's texts in one language. */
interface Piece {
  readonly differences: readonly DifferenceId[];
  readonly sample: CardId;
  /** Whether some of its cards put situations, whose texts stand apart. */
  readonly asks: boolean;
  readonly language: Language;
}

/** Files that are fetched at the same time. */
const AT_ONCE = 6;
/** The list is filled anew about so many times while the texts come in. */
const STEPS = 20;

export const createCardsStore = ({ deps, catalog, set: setApp, get: getApp }: SliceContext): CardsStore =>
  createStore<CardsState>()((set, get) => {
    const index = new SearchIndex();
    const chunks = chunksOf(catalog);
    let waiting: Piece[] | undefined;
    let working: Promise<void> | undefined;

    const load = (piece: Piece): Promise<Result<undefined, TextsError>> =>
      piece.asks ? getApp().loadQuestions(differenceOf(piece.sample), piece.language) : getApp().loadTexts(piece.sample, piece.language);

    const put = ({ differences, asks, language }: Piece): void => {
      const { differenceText, questionText } = getApp();
      index.addTexts(differences.flatMap((id) => differenceText(id, language) ?? []));
      if (asks) index.addQuestions(differences.flatMap((id) => questionText(id, language) ?? []));
    };

    const seen = (): Searchable => ({ says: (card, words, note) => index.says(card, words, note) });

    const tell = (left: number): void => set(({ indexed: { all } }) => ({ index: seen(), indexed: { done: all - left, all } }));

    const work = async (pieces: Piece[]): Promise<void> => {
      const step = Math.ceil(pieces.length / STEPS);
      let toldAt = pieces.length;
      while (pieces.length > 0) {
        const now = pieces.slice(0, AT_ONCE);
        const loaded = await Promise.all(now.map(load));
        for (const [at, piece] of now.entries()) {
          const result = loaded[at] ?? ok(undefined);
          if (!result.ok) return set({ textsError: result.error });
          put(piece);
          pieces.shift();
          // However many texts are there already, the screen answers in between.
          await nextTask();
        }
        if (pieces.length === 0 || toldAt - pieces.length >= step) tell((toldAt = pieces.length));
      }
    };

    return {
      index: seen(),
      indexed: { done: 0, all: chunks.length * LANGUAGES.length },
      textsError: undefined,
      selected: new Set(),
      place: undefined,
      indexTexts() {
        const { language } = getApp().preferences;
        waiting ??= [...LANGUAGES]
          .sort((a, b) => Number(b === language) - Number(a === language))
          .flatMap((each) => chunks.map((chunk): Piece => ({ ...chunk, language: each })));
        if (working === undefined) {
          set({ textsError: undefined });
          working = work(waiting).finally(() => {
            working = undefined;
          });
        }
        return working;
      },
      select(cards, on) {
        const selected = new Set(get().selected);
        for (const card of cards) {
          if (on) selected.add(card);
          else selected.delete(card);
        }
        set({ selected });
      },
      clearSelection: () => set({ selected: new Set() }),
      remember: (address, card) => set({ place: { address, card } }),
      async historyOf(card) {
        const events = await deps.log.eventsAbout([card, EXAMS]);
        if (!events.ok) setApp({ storage: events.error });
        return events.ok ? cardHistory(card, events.value) : undefined;
      },
      async study(id) {
        const card = catalog.byId.get(id);
        const choice: Choice = card === undefined ? {} : { deck: card.deck, topic: card.topic };
        await getApp().enterStudy(choice);
        await getApp().show(id, false);
        // The day may know nothing of this card: reading it anew brings the state of what is on the screen.
        await getApp().refresh();
        return formatChoice(choice);
      },
    };
  });

/** The files of texts that hold cards, with their differences. */
const chunksOf = ({ cards, placeOf }: Catalog): Omit<Piece, 'language'>[] => {
  const chunks = new Map<string, { differences: Set<DifferenceId>; sample: CardId; asks: boolean }>();
  for (const { id, difference, deck, scenario } of cards) {
    const key = `${deck}.${placeOf.get(difference)?.chunk}`;
    const chunk = chunks.get(key) ?? { differences: new Set(), sample: id, asks: false };
    chunk.differences.add(difference);
    chunk.asks ||= scenario !== undefined;
    chunks.set(key, chunk);
  }
  return [...chunks.values()].map((chunk) => ({ ...chunk, differences: [...chunk.differences] }));
};
