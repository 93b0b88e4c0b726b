import { max } from 'd3-array';
import { type AxisLabel, BandAxis, countTicks, MARGIN, plotOf, ValueAxis } from './axes';
import styles from './chart.module.css';
import { ChartFrame } from './chart-frame';

export interface Bar {
  readonly value: number;
  /** In words, for hover, keyboard and screen reader. */
  readonly text: string;
  /** warn: it waits already. */
  readonly look?: 'plain' | 'warn';
}

interface BarChartProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly labels: readonly AxisLabel[];
  readonly hint: string;
  readonly start?: number;
  /** Above this a bar is cut and says its number. */
  readonly cutAt?: number;
  /** A line through a bar, with a word. */
  readonly mark?: AxisLabel | undefined;
  readonly number: (value: number) => string;
}

const HEIGHT = 220;

/** Upright bars over a row of days or steps. */
export function BarChart({ label, bars, labels, hint, start = 0, cutAt = Number.POSITIVE_INFINITY, mark, number }: BarChartProps) {
  const at = countTicks(max(bars, ({ value }) => Math.min(value, cutAt)) ?? 0);
  const top = at.at(-1) ?? 1;
  const bandOf = (width: number): number => (width - MARGIN.left - MARGIN.right) / bars.length;
  return (
    <ChartFrame
      label={label}
      height={HEIGHT}
      count={bars.length}
      start={start}
      hint={hint}
      valueText={(index) => bars[index]?.text ?? ''}
      indexAt={(x, _, width) => Math.max(0, Math.min(bars.length - 1, Math.floor((x - MARGIN.left) / bandOf(width))))}
    >
      {(width, chosen) => {
        const plot = plotOf(width, HEIGHT);
        const band = bandOf(width);
        const y = (value: number): number => plot.bottom - (Math.min(value, top) / top) * (plot.bottom - plot.top);
        const x = (index: number): number => plot.left + band * index;
        const gap = band > 12 ? 3 : band > 5 ? 2 : 1;
        return (
          <>
            <ValueAxis plot={plot} at={at} y={y} text={number} />
            {chosen !== undefined && (
              <rect className={styles.lit} x={x(chosen)} y={plot.top} width={band} height={plot.bottom - plot.top} />
            )}
            {bars.map(({ value, look = 'plain' }, index) => (
              <rect
                // The bars have no other name than their place.
                key={labelOf(index)}
                className={styles[look]}
                x={x(index) + gap / 2}
                y={y(value)}
                width={band - gap}
                height={plot.bottom - y(value)}
                rx={Math.min(2, (band - gap) / 3)}
              />
            ))}
            {bars.map(
              ({ value }, index) => value > top && <Cut key={labelOf(index)} x={x(index)} band={band} y={plot.top} text={number(value)} />,
            )}
            {mark !== undefined && <Mark x={x(mark.index) + band / 2} text={mark.text} plot={plot} />}
            <BandAxis plot={plot} labels={labels} x={(index) => x(index) + band / 2} />
          </>
        );
      }}
    </ChartFrame>
  );
}

const labelOf = (index: number): string => `bar ${index}`;

interface CutProps {
  readonly x: number;
  readonly band: number;
  readonly y: number;
  readonly text: string;
}

/** A bar that would dwarf all others is broken, and its number stands beside it. */
function Cut({ x, band, y, text }: CutProps) {
  return (
    <>
      <path className={styles.break} d={`M${x - 2} ${y + 16}l${band + 4} -8`} />
      <text className={styles.number} x={x + band + 6} y={y + 14}>
        {text}
      </text>
    </>
  );
}

interface MarkProps {
  readonly x: number;
  readonly text: string;
  readonly plot: ReturnType<typeof plotOf>;
}

function Mark({ x, text, plot }: MarkProps) {
  return (
    <>
      <line className={styles.mark} x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
      <text className={styles.number} x={x - 6} y={plot.top + 4} textAnchor={x > plot.left + 60 ? 'end' : 'start'}>
        {text}
      </text>
    </>
  );
}
