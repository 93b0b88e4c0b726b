import { addDays } from '../core/base/day';
import type { CardId } from '../core/base/ids';
import type { Action } from '../core/log/event';
import { withoutCard } from '../core/queue/session';
import type { ActionsSlice } from './actions-slice';
import type { SliceContext } from './app-store';
import { commit } from './commit';
import { todayUnder } from './press';

export const createActionsWork = (context: SliceContext): ActionsSlice => {
  const { deps, set, get } = context;

  const act = (action: Action, after: () => Promise<void> = async () => undefined): Promise<void> =>
    commit(context, action, async ({ state }) => {
      if (state !== undefined) get().dayStates.set(state.card, state);
      await get().refresh();
      set({ notice: { type: 'done', action } });
      await after();
    });

  /** The card on the screen makes way where it was set aside. */
  const leaveCard = (cards: readonly CardId[]) => async (): Promise<void> => {
    const { current, practice } = get();
    if (current === undefined || !cards.includes(current.card.id)) return;
    if (practice !== undefined) set({ practice: { ...practice, session: withoutCard(practice.session, current.card.id) } });
    await get().showNext();
  };

  return {
    suspend: (cards) => act({ type: 'suspended', cards }, leaveCard(cards)),
    resume: (cards) => act({ type: 'resumed', cards }),
    bury: (cards) => act({ type: 'buried', cards, until: addDays(todayUnder(deps, get().settings), 1) }, leaveCard(cards)),
    mark: (card, on) => act({ type: 'marked', card, on }),
    markMany: (cards, on) => act({ type: 'marked-many', cards, on }),
    note: (card, text) => act({ type: 'noted', card, text: text.trim() }),
    reset: (scope, cards, lift) =>
      act(scope.kind === 'selection' ? { type: 'reset-many', cards, lift } : { type: 'reset', scope, cards, lift }, leaveCard(cards)),
    changeSettings: (change) => act({ type: 'settings-changed', change }),
    raiseLimits: (fresh, due) =>
      act({ type: 'limit-raised', fresh, due }, async () => {
        if (get().finished !== undefined) await get().showNext();
      }),
  };
};
