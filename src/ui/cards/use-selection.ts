import { useRef } from 'react';
import type { Card } from '../../core/deck/deck';
import { useCardsStore } from './with-cards';

interface Selecting {
  /** With `range` everything from the card that was ticked before goes the same way. */
  select(index: number, on: boolean, range: boolean): void;
  selectAll(on: boolean): void;
}

export const useSelection = (found: readonly Card[]): Selecting => {
  const { select } = useCardsStore().getState();
  const anchor = useRef<string>(undefined);
  return {
    select(index, on, range) {
      const from = range ? found.findIndex(({ id }) => id === anchor.current) : -1;
      const [first, last] = from === -1 ? [index, index] : [Math.min(from, index), Math.max(from, index)];
      select(
        found.slice(first, last + 1).map(({ id }) => id),
        on,
      );
      anchor.current = found[index]?.id;
    },
    selectAll: (on) =>
      select(
        found.map(({ id }) => id),
        on,
      ),
  };
};
