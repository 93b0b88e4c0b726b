import { min, ticks } from 'd3-array';
import { line } from 'd3-shape';
import { type AxisLabel, BandAxis, MARGIN, plotOf, ValueAxis } from './axes';
import styles from './chart.module.css';
import { ChartFrame } from './chart-frame';

export interface Point {
  /** Shares from 0 to 1; none where there was nothing to measure. */
  readonly young: number | undefined;
  readonly mature: number | undefined;
  readonly text: string;
}

interface LineChartProps {
  readonly label: string;
  readonly points: readonly Point[];
  readonly labels: readonly AxisLabel[];
  readonly hint: string;
  readonly percent: (share: number) => string;
}

const HEIGHT = 240;
const SERIES = ['young', 'mature'] as const;

/** Two shares over time: a dashed line with rings, and a whole one with squares. Where nothing was measured the line has a gap. */
export function LineChart({ label, points, labels, hint, percent }: LineChartProps) {
  const lowest = min(points.flatMap(({ young, mature }) => [young ?? 1, mature ?? 1])) ?? 1;
  const bottom = Math.min(0.8, Math.floor(lowest * 10) / 10);
  const at = ticks(bottom, 1, 4);
  const bandOf = (width: number): number => (width - MARGIN.left - MARGIN.right) / points.length;
  return (
    <ChartFrame
      label={label}
      height={HEIGHT}
      count={points.length}
      start={points.length - 1}
      hint={hint}
      valueText={(index) => points[index]?.text ?? ''}
      indexAt={(x, _, width) => Math.max(0, Math.min(points.length - 1, Math.floor((x - MARGIN.left) / bandOf(width))))}
    >
      {(width, chosen) => {
        const plot = plotOf(width, HEIGHT);
        const band = bandOf(width);
        const x = (index: number): number => plot.left + band * (index + 0.5);
        const y = (share: number): number => plot.bottom - ((share - bottom) / (1 - bottom)) * (plot.bottom - plot.top);
        return (
          <>
            <ValueAxis plot={plot} at={at} y={y} text={percent} />
            {chosen !== undefined && (
              <rect className={styles.lit} x={x(chosen) - band / 2} y={plot.top} width={band} height={plot.bottom - plot.top} />
            )}
            {SERIES.map((series) => (
              <path
                key={series}
                className={styles[series]}
                d={
                  line<Point>()
                    .defined((point) => point[series] !== undefined)
                    .x((_, index) => x(index))
                    .y((point) => y(point[series] ?? 0))(points) ?? ''
                }
              />
            ))}
            {points.map(({ young, mature, text }, index) => (
              <g key={text}>
                {young !== undefined && <circle className={styles.youngPoint} cx={x(index)} cy={y(young)} r={4.5} />}
                {mature !== undefined && <rect className={styles.maturePoint} x={x(index) - 4} y={y(mature) - 4} width={8} height={8} />}
              </g>
            ))}
            <BandAxis plot={plot} labels={labels} x={x} />
          </>
        );
      }}
    </ChartFrame>
  );
}
