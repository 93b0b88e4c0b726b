import type { CardId } from '../core/base/ids';
import type { ResetEvent } from '../core/log/event';
import type { CardState } from '../core/scheduler/card-state';
import type { SliceContext } from './app-store';
import { lazily } from './lazily';

/** All card states, for the screens that show whole decks. */
export interface Library {
  readonly states: ReadonlyMap<CardId, CardState>;
  /** The resets that stand, the newest first. */
  readonly resets: readonly ResetEvent[];
}

export interface LibrarySlice {
  /** None until a screen wanted it; kept up to date from then on. */
  readonly library: Library | undefined;
  openLibrary(): Promise<void>;
  /** How many answers of these cards the log holds that stand. None where the storage did not tell. */
  countReviews(cards: readonly CardId[]): Promise<number | undefined>;
}

export const createLibrarySlice = (context: SliceContext): LibrarySlice => {
  const work = lazily(async () => (await import('./library-work')).createLibraryWork(context));
  return {
    library: undefined,
    openLibrary: async () => (await work()).openLibrary(),
    countReviews: async (cards) => (await work()).countReviews(cards),
  };
};
