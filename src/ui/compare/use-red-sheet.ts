import { useState } from 'react';
import type { DifferenceId } from '../../core/base/ids';
import type { Column, SheetState } from './red-sheet';

interface RedSheetHand {
  readonly sheet: SheetState;
  /** Lays it over a column, or takes it away; either way every cell is covered the next time. */
  readonly layOver: (column: Column | undefined) => void;
  readonly showAll: () => void;
  readonly coverAll: () => void;
}

/** Where the red sheet lies and which cells have been looked at, among the differences that are on the screen now. */
export const useRedSheet = (onScreen: readonly DifferenceId[]): RedSheetHand => {
  const [column, setColumn] = useState<Column>();
  const [shown, setShown] = useState<ReadonlySet<DifferenceId>>(new Set());
  const [focused, setFocused] = useState<DifferenceId>();
  const toggle = (difference: DifferenceId): void => {
    const next = new Set(shown);
    if (!next.delete(difference)) next.add(difference);
    setShown(next);
  };
  // A search may have taken the cell away that had the focus.
  const current = focused !== undefined && onScreen.includes(focused) ? focused : onScreen[0];
  return {
    sheet: { column, shown, current, onToggle: toggle, onFocus: setFocused },
    layOver: (next) => {
      setColumn(next);
      setShown(new Set());
      setFocused(undefined);
    },
    showAll: () => setShown(new Set(onScreen)),
    coverAll: () => setShown(new Set()),
  };
};
