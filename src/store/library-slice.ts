import type { CardId } from '../core/base/ids';
import { RESETS, type ResetEvent } from '../core/log/event';
import { effective } from '../core/log/replay';
import type { CardState } from '../core/scheduler/card-state';
import type { SliceContext } from './app-store';

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

export const createLibrarySlice = ({ deps, set }: SliceContext): LibrarySlice => ({
  library: undefined,
  async openLibrary() {
    const states = await deps.log.states();
    const events = await deps.log.eventsAbout([RESETS]);
    if (!states.ok) return set({ storage: states.error });
    if (!events.ok) return set({ storage: events.error });
    const resets = effective(events.value).filter((event): event is ResetEvent => event.type === 'reset');
    set({ library: { states: new Map(states.value.map((state) => [state.card, state])), resets: resets.reverse() } });
  },
  async countReviews(cards) {
    const events = await deps.log.eventsAbout(cards);
    return events.ok ? effective(events.value).filter(({ type }) => type === 'reviewed').length : undefined;
  },
});
