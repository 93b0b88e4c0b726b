import type { CardId } from '../core/base/ids';
import type { Localized } from '../core/deck/deck';
import type { SliceContext } from './app-store';
import { lazily } from './lazily';

/** A change in something the learner has learned. */
export interface News {
  /** A card of the difference, to name it by its question. */
  readonly card: CardId;
  /** ISO date. */
  readonly on: string;
  readonly what: Localized;
}

export interface NewsSlice {
  /** Changes in learned cards since they were learned and last read about. */
  readonly news: readonly News[];
  lookAtNews(): Promise<void>;
  newsRead(): Promise<void>;
}

/** Looked at after Today is there, so the code comes then. */
export const createNewsSlice = (context: SliceContext): NewsSlice => {
  const work = lazily(async () => (await import('./news-work')).createNewsWork(context));
  return {
    news: [],
    lookAtNews: async () => (await work()).lookAtNews(),
    newsRead: async () => (await work()).newsRead(),
  };
};
