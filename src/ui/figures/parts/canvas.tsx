import type { ReactNode } from 'react';
import styles from './figure.module.css';
import { Words } from './words';

/** Widths of the two layouts in the drawing's own units; about a pixel each on a phone and on a desk. */
export const NARROW = 300;
export const WIDE = 700;

/** Between two panels. */
const GAP = 16;

export interface CanvasProps {
  readonly wide: boolean;
  readonly height: number;
  readonly children: ReactNode;
}

/** One drawing. It says nothing itself; the frame around both layouts has the name and the description. */
export function Canvas({ wide, height, children }: CanvasProps) {
  return (
    <svg
      viewBox={`0 0 ${wide ? WIDE : NARROW} ${height}`}
      className={wide ? styles.wide : styles.narrow}
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export interface PanelSpec {
  readonly side: 0 | 1;
  readonly title: string;
  /** Whether the title is a name in code. */
  readonly code?: boolean;
  readonly height: number;
  /** Draws into a panel so wide, from its upper left corner. Two besides each other have the width of a narrow one, so both layouts share a drawing. */
  readonly draw: (width: number) => ReactNode;
}

interface PanelsProps {
  readonly wide: boolean;
  readonly panels: readonly PanelSpec[];
  /** Whether they stand next to each other where there is room; else they always follow one another. */
  readonly besides: boolean;
  readonly foot?: { readonly height: number; readonly draw: (width: number) => ReactNode };
}

/** A whole drawing of panels, each with the mark and the colour of its side. */
export function Panels({ wide, panels, besides, foot }: PanelsProps) {
  const full = wide ? WIDE : NARROW;
  const inRow = wide && besides;
  const width = inRow ? (full - GAP * (panels.length - 1)) / panels.length : full;
  const tallest = Math.max(...panels.map(({ height }) => height));
  const places = panels.map((_, index) => ({
    x: inRow ? index * (width + GAP) : 0,
    y: inRow ? 0 : panels.slice(0, index).reduce((sum, { height }) => sum + height + GAP, 0),
  }));
  const bottom = inRow ? tallest : panels.reduce((sum, { height }) => sum + height + GAP, -GAP);
  return (
    <Canvas wide={wide} height={bottom + (foot === undefined ? 0 : foot.height)}>
      {panels.map(({ side, title, code = false, height, draw }, index) => (
        <g key={title} transform={`translate(${places[index]?.x ?? 0} ${places[index]?.y ?? 0})`}>
          <rect width={width} height={inRow ? tallest : height} rx={10} className={side === 0 ? styles.firstPanel : styles.secondPanel} />
          <SideMark side={side} x={20} y={20} />
          <Words
            x={34}
            y={20}
            width={width - 44}
            text={title}
            anchor="start"
            kind="strong"
            tone={side === 0 ? 'first' : 'second'}
            code={code}
          />
          {besides && panels.length === 2 ? <g transform={`translate(${(width - NARROW) / 2} 0)`}>{draw(NARROW)}</g> : draw(width)}
        </g>
      ))}
      {foot && <g transform={`translate(0 ${bottom})`}>{foot.draw(full)}</g>}
    </Canvas>
  );
}

interface SideMarkProps {
  readonly side: 0 | 1;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
}

/** The shape of a side, as everywhere in the app: a square for the first, a circle for the second. */
export function SideMark({ side, x, y }: SideMarkProps) {
  return side === 0 ? (
    <rect x={x - 6} y={y - 6} width={12} height={12} rx={2} className={styles.first} />
  ) : (
    <circle cx={x} cy={y} r={6} className={styles.second} />
  );
}
