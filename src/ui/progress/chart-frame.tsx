import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import styles from './chart.module.css';
import { useWidth } from './use-width';

interface ChartFrameProps {
  /** What a screen reader calls the row of values. */
  readonly label: string;
  readonly height: number;
  readonly count: number;
  /** Where the keyboard begins. */
  readonly start: number;
  /** One value in words. */
  readonly valueText: (index: number) => string;
  /** Which value is nearest to a place in the picture; none beside it. */
  readonly indexAt: (x: number, y: number, width: number) => number | undefined;
  /** How far an arrow key goes, where it is not to the neighbour. */
  readonly steps?: Readonly<Record<string, number>>;
  /** Said where no value is chosen. */
  readonly hint: string;
  readonly children: (width: number, chosen: number | undefined) => ReactNode;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 };

/** A picture whose values are read by pointing at them, or by going from one to the next with the arrow keys. */
export function ChartFrame({ label, height, count, start, valueText, indexAt, steps = STEPS, hint, children }: ChartFrameProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const [chosen, setChosen] = useState<number>();
  // What was chosen may be gone: the picture shows other values now.
  const current = chosen === undefined ? undefined : Math.min(chosen, count - 1);

  const point = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    setChosen(indexAt(event.clientX - box.left, event.clientY - box.top, width));
  };
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const from = current ?? start;
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? count - 1 : from + (steps[event.key] ?? Number.NaN);
    if (Number.isNaN(to) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setChosen(Math.max(0, Math.min(count - 1, to)));
  };
  return (
    <div className={styles.frame}>
      <p className={styles.value}>{current === undefined ? hint : valueText(current)}</p>
      <div
        ref={frame}
        className={styles.picture}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={count}
        aria-valuenow={(current ?? start) + 1}
        aria-valuetext={valueText(current ?? start)}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setChosen(undefined)}
        onFocus={({ target }) => target.matches(':focus-visible') && setChosen(start)}
        onBlur={() => setChosen(undefined)}
        onKeyDown={press}
      >
        <svg width={width} height={height} aria-hidden="true">
          {width > 0 && children(width, current)}
        </svg>
      </div>
    </div>
  );
}
