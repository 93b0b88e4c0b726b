import type { SliceContext } from './app-store';
import type { CardsStore } from './cards-store';
import { lazily } from './lazily';

/** The list of all cards has a store of its own, which is loaded when it is first wanted. */
export interface CardsSlice {
  /** The same promise every time. */
  openCards(): Promise<CardsStore>;
}

export const createCardsSlice = (context: SliceContext): CardsSlice => ({
  openCards: lazily(async () => (await import('./cards-store')).createCardsStore(context)),
});
