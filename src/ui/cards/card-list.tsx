import { type MouseEvent, type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { StudyDay } from '../../core/base/day';
import type { CardId } from '../../core/base/ids';
import type { Card } from '../../core/deck/deck';
import type { Library } from '../../store/library-slice';
import { useMessages } from '../app-context';
import styles from './card-list.module.css';
import { CardRow } from './card-row';
import { useVisibleRows } from './use-visible-rows';

/** What the keys do with the list. */
export interface ListHandle {
  /** Brings a row into view, below the head and above the bar, and gives it the focus. */
  goTo(index: number): void;
}

interface CardListProps {
  readonly ref: Ref<ListHandle>;
  readonly found: readonly Card[];
  readonly library: Library;
  readonly day: StudyDay;
  readonly selected: ReadonlySet<CardId>;
  readonly active: CardId | undefined;
  /** Where to begin: the learner was there before. */
  readonly startsAt: CardId | undefined;
  readonly onSelect: (index: number, on: boolean, range: boolean) => void;
  readonly onSelectAll: (on: boolean) => void;
  readonly onActivate: (card: CardId) => void;
  readonly onOpen: (event: MouseEvent, card: CardId, wasActive: boolean) => void;
}

/** All cards found. However many they are, only those near the screen are drawn, and the one that has the focus. */
export function CardList({ ref, found, library, day, selected, active, startsAt, onSelectAll, ...on }: CardListProps) {
  const t = useMessages().cards;
  const body = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const wanted = useRef<number>(undefined);
  const { first, end, rowPx } = useVisibleRows(body, probe, found.length);
  const chosen = selected.size === 0 ? 0 : found.filter(({ id }) => selected.has(id)).length;
  const activeIndex = Math.max(
    0,
    found.findIndex(({ id }) => id === active),
  );

  const focusWanted = (): void => {
    const row = body.current?.querySelector(`[data-index="${wanted.current}"]`);
    if (wanted.current === undefined || row === null || row === undefined) return;
    wanted.current = undefined;
    row.querySelector('a')?.focus({ preventScroll: true });
  };

  const goTo = (index: number): void => {
    const card = found[index];
    if (card === undefined || body.current === null || rowPx === 0) return;
    wanted.current = index;
    scrollTo({ top: scrollFor(body.current.getBoundingClientRect().top + index * rowPx, rowPx) });
    on.onActivate(card.id);
    focusWanted();
  };

  useImperativeHandle(ref, () => ({ goTo }));
  const isPlaced = useRef(startsAt === undefined);
  useLayoutEffect(() => {
    if (isPlaced.current || rowPx === 0) return;
    isPlaced.current = true;
    goTo(found.findIndex(({ id }) => id === startsAt));
  });
  // A row that was far away is there only after it was drawn.
  useLayoutEffect(focusWanted);

  const drawn = [...new Set([...range(first, end), activeIndex])].filter((index) => index < found.length).sort((a, b) => a - b);
  return (
    <div role="table" aria-label={t.table} aria-rowcount={found.length + 1} className={styles.list}>
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={styles.headRow}>
          <span role="columnheader" className={styles.select}>
            <label>
              <input
                type="checkbox"
                aria-label={t.selectAll}
                checked={chosen > 0 && chosen === found.length}
                ref={(box) => {
                  if (box !== null) box.indeterminate = chosen > 0 && chosen < found.length;
                }}
                onChange={({ target }) => onSelectAll(target.checked)}
              />
              <span aria-hidden="true" className={styles.all}>
                {t.selectAll}
              </span>
            </label>
          </span>
          {(['card', 'kind', 'due', 'interval', 'ease', 'lapses', 'traits'] as const).map((column) => (
            <span key={column} role="columnheader" className={styles.title} data-column={column}>
              {t.columns[column]}
            </span>
          ))}
        </div>
      </div>
      <div ref={probe} className={styles.probe} aria-hidden="true" />
      <div ref={body} role="rowgroup" className={styles.body} style={{ blockSize: `${found.length * rowPx}px` }}>
        {rowPx > 0 &&
          drawn.flatMap((index) => {
            const card = found[index];
            return card === undefined ? (
              []
            ) : (
              <CardRow
                key={card.id}
                card={card}
                state={library.states.get(card.id)}
                day={day}
                index={index}
                topPx={index * rowPx}
                isSelected={selected.has(card.id)}
                isActive={index === activeIndex}
                {...on}
              />
            );
          })}
      </div>
    </div>
  );
}

/** Where the page must be scrolled to, so that something at this place of the window is seen. */
const scrollFor = (topPx: number, heightPx: number): number => {
  const [highest, lowest] = [HEAD_ROWS * heightPx, window.innerHeight - BAR_ROWS * heightPx];
  const moved = topPx < highest ? topPx - highest : topPx + heightPx > lowest ? topPx + heightPx - lowest : 0;
  return window.scrollY + moved;
};

/** What lies over the list at its top and at its bottom, in rows. */
const HEAD_ROWS = 1.5;
const BAR_ROWS = 4;

const range = (from: number, end: number): number[] => Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
