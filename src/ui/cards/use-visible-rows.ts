import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows from `first` up to, not including, `end` are near the screen. */
export interface VisibleRows {
  readonly first: number;
  readonly end: number;
  /** As the styles and the learner's font size make it; 0 before it was measured. */
  readonly rowPx: number;
}

/** So many rows more on either side, so that scrolling finds them there. */
const BEYOND = 10;
/** The window moves in steps, so that most scrolling draws nothing anew. */
const STEP = 5;

/** Which of many rows of one height are to be drawn, while the page itself scrolls. `probe` is as high as a row. */
export const useVisibleRows = (list: RefObject<HTMLElement | null>, probe: RefObject<HTMLElement | null>, count: number): VisibleRows => {
  const [rows, setRows] = useState<VisibleRows>({ first: 0, end: 0, rowPx: 0 });
  useLayoutEffect(() => {
    const measure = (): void => {
      const rowPx = probe.current?.getBoundingClientRect().height ?? 0;
      if (list.current === null || rowPx === 0) return;
      const above = -list.current.getBoundingClientRect().top / rowPx;
      const first = stepDown(above) - BEYOND;
      const end = stepDown(above + window.innerHeight / rowPx) + STEP + BEYOND;
      const next = { first: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(end, count)), rowPx };
      setRows((old) => (old.first === next.first && old.end === next.end && old.rowPx === rowPx ? old : next));
    };
    measure();
    const watch = new ResizeObserver(measure);
    for (const { current } of [list, probe]) if (current !== null) watch.observe(current);
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      watch.disconnect();
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [list, probe, count]);
  return rows;
};

const stepDown = (rows: number): number => Math.floor(rows / STEP) * STEP;
