import { ticks } from 'd3-array';
import styles from './chart.module.css';

/** Pixels around the plot: room for the numbers on the left and the words below. */
export const MARGIN = { left: 48, right: 12, top: 12, bottom: 28 };

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const plotOf = (width: number, height: number): Plot => ({
  left: MARGIN.left,
  right: width - MARGIN.right,
  top: MARGIN.top,
  bottom: height - MARGIN.bottom,
});

/** Whole numbers, at most about four of them. The last one is the top of the axis. */
export const countTicks = (most: number): readonly number[] => {
  const top = Math.max(1, most);
  const inside = ticks(0, top, Math.min(4, top)).filter(Number.isInteger);
  const step = (inside[1] ?? 1) - (inside[0] ?? 0);
  return (inside.at(-1) ?? 0) < top ? [...inside, (inside.at(-1) ?? 0) + step] : inside;
};

interface ValueAxisProps {
  readonly plot: Plot;
  readonly at: readonly number[];
  readonly y: (value: number) => number;
  readonly text: (value: number) => string;
}

/** Thin lines across, and what they stand for. */
export function ValueAxis({ plot, at, y, text }: ValueAxisProps) {
  return at.map((value) => (
    <g key={value}>
      <line className={value === at[0] ? styles.base : styles.grid} x1={plot.left} x2={plot.right} y1={y(value)} y2={y(value)} />
      <text className={styles.axis} x={plot.left - 8} y={y(value)} dominantBaseline="middle" textAnchor="end">
        {text(value)}
      </text>
    </g>
  ));
}

export interface AxisLabel {
  readonly index: number;
  readonly text: string;
}

interface BandAxisProps {
  readonly plot: Plot;
  readonly labels: readonly AxisLabel[];
  readonly x: (index: number) => number;
}

/** About as wide as these letters are. Japanese ones are square. */
const widthOf = (text: string): number => 8 * text.length + 6 * (text.match(/[\u3000-\u9fff]/g)?.length ?? 0);

const APART = 12;

/** The words below the plot: all of them, or every second, every third … where there is no room for more. */
export function BandAxis({ plot, labels, x }: BandAxisProps) {
  const boxes = labels.map(({ index, text }) => {
    const half = widthOf(text) / 2;
    return { index, text, half, centre: centreOf(x(index), half, plot) };
  });
  const every = (stride: number): typeof boxes => boxes.filter((_, place) => place % stride === 0);
  const fits = (shown: typeof boxes): boolean =>
    shown.every((box, place) => {
      const before = shown[place - 1];
      return before === undefined || before.centre + before.half + APART <= box.centre - box.half;
    });
  let stride = 1;
  while (stride < boxes.length && !fits(every(stride))) stride += 1;
  return every(stride).map(({ index, text, centre }) => (
    <text key={index} className={styles.axis} x={centre} y={plot.bottom + 20} textAnchor="middle">
      {text}
    </text>
  ));
}

/** Words at the edge move inwards rather than being cut. */
const centreOf = (x: number, half: number, plot: Plot): number => Math.max(half, Math.min(plot.right + MARGIN.right - half, x));
