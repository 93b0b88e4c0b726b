import { isReset, RESETS } from '../core/log/event';
import { effective } from '../core/log/replay';
import type { SliceContext } from './app-store';
import type { LibrarySlice } from './library-slice';

export const createLibraryWork = ({ deps, set }: SliceContext): Omit<LibrarySlice, 'library'> => ({
  async openLibrary() {
    const states = await deps.log.states();
    const events = await deps.log.eventsAbout([RESETS]);
    if (!states.ok) return set({ storage: states.error });
    if (!events.ok) return set({ storage: events.error });
    const resets = effective(events.value).filter(isReset);
    set({ library: { states: new Map(states.value.map((state) => [state.card, state])), resets: resets.reverse() } });
  },
  async countReviews(cards) {
    const events = await deps.log.eventsAbout(cards);
    return events.ok ? effective(events.value).filter(({ type }) => type === 'reviewed').length : undefined;
  },
});
