import { useEffect } from 'react';
import { useStoreApi } from '../app-context';

/** What the keys of the list do. Each tells nothing of where it was pressed. */
export interface ListKeys {
  readonly search: () => void;
  /** Moves by so many rows; with `range` what lies between is selected. */
  readonly move: (rows: number, range: boolean) => void;
  readonly toggle: (range: boolean) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
  /** Tells why the card comes when it comes. */
  readonly why: () => void;
  readonly act: (action: 'suspend' | 'bury' | 'mark') => void;
}

const PAGE_ROWS = 10;
const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE_ROWS,
  PageUp: -PAGE_ROWS,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
/** As in a study session. */
const SIGNS: Readonly<Record<string, 'suspend' | 'bury' | 'mark'>> = { '@': 'suspend', '-': 'bury', '*': 'mark' };

/** Letters go by their place on the keyboard and signs by character, as in a study session; whoever has switched keys off has none here either. */
export const useListKeys = (keys: ListKeys): void => {
  const store = useStoreApi();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { preferences, undo, redo } = store.getState();
      if (!preferences.answerKeys || !isForList(event)) return;
      const action = actionOf(event, keys, { undo, redo });
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
};

interface Undoing {
  undo(): Promise<void>;
  redo(): Promise<void>;
}

const actionOf = (event: KeyboardEvent, keys: ListKeys, { undo, redo }: Undoing): (() => void) | undefined => {
  const { key, code, shiftKey } = event;
  if ((event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph')) {
    if (event.altKey || event.repeat) return undefined;
    if (code === 'KeyZ') return () => void (shiftKey ? redo() : undo());
    return code === 'KeyA' ? keys.selectAll : undefined;
  }
  const rows = MOVES[key];
  if (rows !== undefined) return isAtList(event.target) ? () => keys.move(rows, shiftKey) : undefined;
  if (event.repeat) return undefined;
  const sign = SIGNS[key];
  if (sign !== undefined) return () => keys.act(sign);
  if (key === '/') return keys.search;
  if (key === 'Escape') return keys.clear;
  if (code === 'KeyI') return keys.why;
  if (code === 'KeyX') return () => keys.toggle(shiftKey);
  return code === 'KeyU' ? () => void undo() : undefined;
};

/** Elsewhere these keys scroll, or belong to the control that has the focus. */
const isAtList = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof Element && target.closest('[role="table"]') !== null);

const COMPOSING = 229;

/** Held keys count here, because they move; so do those pressed on a box to tick. */
const isForList = ({ isComposing, keyCode, target }: KeyboardEvent): boolean =>
  !isComposing &&
  keyCode !== COMPOSING &&
  !(target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null) &&
  document.querySelector('dialog[open], details[data-menu][open]') === null;
