import type { ReactNode } from 'react';
import type { DifferenceId, SideId } from '../../core/base/ids';
import styles from './compare.module.css';
import { moveBetweenCells } from './move-between-cells';

/** What the red sheet can lie on: the answers of one side, or the reasons. */
export type Column = SideId | 'why';

/** The red sheet that learners in Japan lay over a page: it hides one column, cell by cell until each is looked at. */
export interface SheetState {
  readonly column: Column | undefined;
  /** The cells that have been looked at. */
  readonly shown: ReadonlySet<DifferenceId>;
  /** The one cell that Tab goes to. */
  readonly current: DifferenceId | undefined;
  readonly onToggle: (difference: DifferenceId) => void;
  readonly onFocus: (difference: DifferenceId) => void;
}

interface RedSheetProps {
  readonly sheet: SheetState | undefined;
  readonly column: Column;
  readonly difference: DifferenceId;
  /** What the cell is about, for the ear. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A cell's text, under the sheet where that lies on its column. It takes the same room hidden and shown, so that nothing jumps. */
export function RedSheet({ sheet, column, difference, name, children }: RedSheetProps) {
  if (sheet === undefined || sheet.column !== column) return <div>{children}</div>;
  const isShown = sheet.shown.has(difference);
  return (
    <div className={styles.under}>
      <button
        type="button"
        data-red-cell
        className={styles.sheet}
        aria-expanded={isShown}
        aria-label={name}
        tabIndex={sheet.current === difference ? 0 : -1}
        onFocus={() => sheet.onFocus(difference)}
        onKeyDown={moveBetweenCells}
        onClick={() => sheet.onToggle(difference)}
      />
      <div aria-live="polite">{isShown && children}</div>
      {!isShown && (
        <div aria-hidden="true" className={styles.hidden}>
          {children}
        </div>
      )}
    </div>
  );
}
