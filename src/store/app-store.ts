import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Catalog, catalogOf } from '../core/deck/cards';
import type { Deck } from '../core/deck/deck';
import type { Exam } from '../core/exam/exam';
import type {
  Clock,
  DeckTexts,
  Files,
  Ids,
  LogStatistics,
  PreferenceStore,
  ReadinessWork,
  ReviewLog,
  StorageHealth,
  TabLocks,
} from '../core/ports';
import { type ActionsSlice, createActionsSlice } from './actions-slice';
import { createDaySlice, type DaySlice } from './day-slice';
import { createPreferencesSlice, type PreferencesSlice } from './preferences-slice';
import { createDataSlice, type DataSlice } from './data-slice';
import { createLateSlice, type LateSlice } from './late-slice';
import { createLibrarySlice, type LibrarySlice } from './library-slice';
import { createNewsSlice, type NewsSlice } from './news-slice';
import { createPracticeSlice, type PracticeSlice } from './practice-slice';
import { createStudySlice, type StudySlice } from './study-slice';
import { createTextsSlice, type TextsSlice } from './texts-slice';
import { createUndoSlice, type UndoSlice } from './undo-slice';
import { createUpdatesSlice, type UpdatesSlice } from './updates-slice';

/** Everything from outside that the store needs. In tests these are fakes that keep the same contracts. */
export interface AppDeps {
  readonly decks: readonly Deck[];
  readonly exams: readonly Exam[];
  readonly log: ReviewLog;
  readonly texts: DeckTexts;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly preferences: PreferenceStore;
  readonly locks: TabLocks;
  readonly statistics: LogStatistics;
  // What the start does without is loaded when it is first wanted.
  readonly files: () => Promise<Files>;
  readonly health: () => Promise<StorageHealth>;
  readonly readiness: () => Promise<ReadinessWork>;
}

/** What the screens look up and never changes. */
export interface CatalogPart {
  readonly catalog: Catalog;
}

export type AppState = CatalogPart &
  PreferencesSlice &
  TextsSlice &
  DaySlice &
  StudySlice &
  PracticeSlice &
  NewsSlice &
  LibrarySlice &
  LateSlice &
  DataSlice &
  ActionsSlice &
  UndoSlice &
  UpdatesSlice;

export type AppStore = StoreApi<AppState>;

/** What a slice is made from. */
export interface SliceContext {
  readonly deps: AppDeps;
  readonly catalog: Catalog;
  readonly set: StoreApi<AppState>['setState'];
  readonly get: () => AppState;
}

const contexts = new WeakMap<AppStore, SliceContext>();

/** What a store of its own, loaded later than this one, is made from. */
export const contextOf = (store: AppStore): SliceContext => {
  const context = contexts.get(store);
  if (context === undefined) throw new Error('This store was not made by createAppStore');
  return context;
};

export const createAppStore = (deps: AppDeps): AppStore => {
  const catalog = catalogOf(deps.decks, deps.exams);
  const store = createStore<AppState>()((set, get) => {
    const context: SliceContext = { deps, catalog, set, get };
    return {
      catalog,
      ...createPreferencesSlice(context),
      ...createTextsSlice(context),
      ...createDaySlice(context),
      ...createStudySlice(context),
      ...createPracticeSlice(context),
      ...createNewsSlice(context),
      ...createLibrarySlice(context),
      ...createLateSlice(context),
      ...createDataSlice(context),
      ...createActionsSlice(context),
      ...createUndoSlice(context),
      ...createUpdatesSlice(context),
    };
  });
  contexts.set(store, { deps, catalog, set: store.setState, get: store.getState });
  return store;
};
