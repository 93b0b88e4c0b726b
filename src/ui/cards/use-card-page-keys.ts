import { useEffect } from 'react';
import type { CardId } from '../../core/base/ids';
import type { CardState } from '../../core/scheduler/card-state';
import type { AppState } from '../../store/app-store';
import { useStoreApi } from '../app-context';
import { isForKeys } from '../kit/key-target';

/** The keys of a study session that make sense on a card's own page. */
export const useCardPageKeys = (card: CardId, state: CardState | undefined, onWhy: () => void): void => {
  const store = useStoreApi();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const app = store.getState();
      if (!app.preferences.answerKeys || !isForKeys(event)) return;
      const action = actionOf(event, app, card, state, onWhy);
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
};

const actionOf = (
  event: KeyboardEvent,
  app: AppState,
  card: CardId,
  state: CardState | undefined,
  onWhy: () => void,
): (() => void) | undefined => {
  if ((event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph')) {
    if (event.code !== 'KeyZ' || event.altKey) return undefined;
    return () => void (event.shiftKey ? app.redo() : app.undo());
  }
  if (event.code === 'KeyU') return () => void app.undo();
  if (event.code === 'KeyI') return onWhy;
  switch (event.key) {
    case '-':
      return () => void app.bury([card]);
    case '@':
      return () => void (state?.suspended === undefined ? app.suspend([card]) : app.resume([card]));
    case '*':
      return () => void app.mark(card, state?.marked === undefined);
    default:
      return undefined;
  }
};
