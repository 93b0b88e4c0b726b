import type { RefObject } from 'react';
import type { StudyDay } from '../../core/base/day';
import type { CardId } from '../../core/base/ids';
import { concerned } from '../../core/cards/concerned';
import type { Card } from '../../core/deck/deck';
import type { Library } from '../../store/library-slice';
import type { ListHandle } from './card-list';
import { useBulkActions } from './use-bulk-actions';
import { useListKeys } from './use-list-keys';

interface BrowserKeys {
  readonly found: readonly Card[];
  readonly library: Library;
  readonly day: StudyDay;
  readonly selected: ReadonlySet<CardId>;
  readonly active: CardId | undefined;
  readonly select: (index: number, on: boolean, range: boolean) => void;
  readonly selectAll: (on: boolean) => void;
  readonly clear: () => void;
  readonly onWhy: (card: CardId) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly list: RefObject<ListHandle | null>;
}

/** The keys of the list of cards. What they do concerns the selected cards, or the one that the list is at. */
export const useBrowserKeys = ({
  found,
  library,
  day,
  selected,
  active,
  select,
  selectAll,
  clear,
  onWhy,
  search,
  list,
}: BrowserKeys): void => {
  const act = useBulkActions();
  const at = found.findIndex(({ id }) => id === active);

  const meant = (): readonly CardId[] => {
    if (selected.size > 0) return [...selected];
    return at === -1 || active === undefined ? [] : [active];
  };

  useListKeys({
    search: () => {
      search.current?.focus();
      search.current?.select();
    },
    move(rows, range) {
      // Without a place yet the list is entered at its top, or by End at its end.
      const from = at === -1 && Number.isFinite(rows) ? -rows : at;
      const to = Math.min(found.length - 1, Math.max(0, from + rows));
      if (range && at !== -1) {
        select(at, true, false);
        select(to, true, true);
      }
      list.current?.goTo(to);
    },
    toggle(range) {
      if (at !== -1 && active !== undefined) select(at, range || !selected.has(active), range);
    },
    selectAll: () => selectAll(true),
    clear,
    why: () => active !== undefined && onWhy(active),
    act(action) {
      const cards = meant();
      const first = concerned(action, cards, library.states, day);
      // Pressed once more it takes back what it did.
      const back = action === 'suspend' ? 'resume' : action === 'mark' ? 'unmark' : 'bury';
      void (first.length > 0 ? act(action, first) : act(back, concerned(back, cards, library.states, day)));
    },
  });
};
