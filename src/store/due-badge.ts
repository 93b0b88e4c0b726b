import type { AppBadge } from '../core/ports';
import { EVERYTHING, formatChoice } from '../core/queue/choice';
import { countsOf } from '../core/queue/session';
import type { AppState, AppStore } from './app-store';

/** Keeps the badge at what Today's title says: the cards due and those to repeat. New ones ask for nothing. */
export const showDueOn = (badge: AppBadge, store: AppStore): void => {
  let shown: number | undefined;
  const show = (state: AppState): void => {
    const count = dueIn(state);
    if (count === undefined || count === shown) return;
    shown = count;
    badge.show(count);
  };
  show(store.getState());
  store.subscribe(show);
};

/** Unknown while a part of the day is studied, which is all that the session then holds. */
const dueIn = ({ session, choice }: AppState): number | undefined => {
  if (session === undefined || formatChoice(choice) !== formatChoice(EVERYTHING)) return undefined;
  const { due, drill } = countsOf(session);
  return due + drill;
};
