import { median, quantile, spread } from './figures';

/** One line of the bench's table. */
export interface Row {
  readonly part: string;
  readonly what: string;
  readonly unit: string;
  /** What counts: the median, or the 95th percentile where the line says so. */
  readonly value: number;
  /** The middle half of the single measurements; none where there is only one. */
  readonly spread?: readonly [number, number];
  readonly ratio?: Ratio;
  readonly budget?: Budget;
}

export interface Ratio {
  readonly to: string;
  readonly value: number;
}

/** Holds for the ratio where there is one, else for the value. */
export interface Budget {
  readonly atMost: number;
  readonly met: boolean;
}

export interface Measured {
  readonly part: string;
  readonly what: string;
  readonly unit: string;
  readonly values: readonly number[];
  /** The 95th percentile counts instead of the median. */
  readonly p95?: boolean;
  /** Measured in the same run. */
  readonly floor?: Row;
  readonly atMost?: number;
}

export const rowOf = ({ part, what, unit, values, p95, floor, atMost }: Measured): Row => {
  const value = p95 === true ? quantile(values, 0.95) : median(values);
  const ratio = floor && { to: floor.what, value: value / floor.value };
  return {
    part,
    what,
    unit,
    value,
    ...(values.length > 1 && { spread: spread(values) }),
    ...(ratio !== undefined && { ratio }),
    ...(atMost !== undefined && { budget: { atMost, met: (ratio?.value ?? value) <= atMost } }),
  };
};

/** All lines as a Markdown table for each part. */
export const markdownOf = (rows: readonly Row[]): string =>
  [...new Set(rows.map(({ part }) => part))]
    .map((part) => [`## ${part}`, '', ...HEAD, ...rows.filter((row) => row.part === part).map(lineOf), ''].join('\n'))
    .join('\n');

const HEAD = ['| What | Value | Middle half | Ratio | Budget |', '|---|---:|---:|---:|---|'];

export const lineOf = ({ what, unit, value, spread: half, ratio, budget }: Row): string => {
  const between = half === undefined ? '' : `${shown(half[0])}–${shown(half[1])}`;
  const times = ratio === undefined ? '' : `${ratio.value.toFixed(2)} × ${ratio.to}`;
  const limit = budget === undefined ? '' : `≤ ${budget.atMost}${ratio === undefined ? '' : ' ×'}: ${budget.met ? 'met' : '**not met**'}`;
  return `| ${what} | ${shown(value)} ${unit} | ${between} | ${times} | ${limit} |`;
};

const shown = (value: number): string => (Math.abs(value) >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(3));
