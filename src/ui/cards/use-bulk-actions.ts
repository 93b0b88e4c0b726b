import type { CardId } from '../../core/base/ids';
import type { BulkAction } from '../../core/cards/concerned';
import { useActions } from '../app-context';

/** Each is one event, so that it is undone as one. Resetting asks first, in a dialog of its own. */
export const useBulkActions = (): ((action: Exclude<BulkAction, 'reset'>, cards: readonly CardId[]) => Promise<void>) => {
  const { suspend, resume, bury, mark, markMany } = useActions();
  return (action, cards) => {
    const [only, ...others] = cards;
    if (only === undefined) return Promise.resolve();
    switch (action) {
      case 'suspend':
        return suspend(cards);
      case 'resume':
        return resume(cards);
      case 'bury':
        return bury(cards);
      case 'mark':
      case 'unmark':
        return others.length === 0 ? mark(only, action === 'mark') : markMany(cards, action === 'mark');
    }
  };
};
