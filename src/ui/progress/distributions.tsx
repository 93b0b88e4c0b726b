import type { Bin, Distribution } from '../../core/stats/distribution';
import type { LearningFigures } from '../../core/stats/learning-figures';
import { formatCount } from '../../i18n/chart-format';
import { useLanguage, useMessages } from '../app-context';
import { BarChart } from './bar-chart';
import { ChartPanel } from './chart-panel';
import { cell, type ChartTable } from './chart-table';
import styles from './progress.module.css';

interface DistributionProps {
  readonly figures: LearningFigures;
  readonly onSave: (table: ChartTable) => Promise<string>;
}

/** How long the cards wait for their next repetition. */
export function Intervals({ figures: { intervals }, onSave }: DistributionProps) {
  const t = useMessages().progress.intervals;
  const range = ({ from, to }: Bin): string => {
    if (to === undefined) return t.above(String(from));
    return from === 1 ? t.oneDay : t.range(String(from), String(to));
  };
  const words = { ...t, lead: t.lead(intervals.median ?? 0), short: ({ from, to }: Bin) => (to === undefined ? `${from}+` : String(from)) };
  return <Histogram file="intervals" words={words} range={range} distribution={intervals} onSave={onSave} />;
}

/** How fast the intervals grow. */
export function Eases({ figures: { eases }, onSave }: DistributionProps) {
  const messages = useMessages().progress;
  const t = messages.eases;
  const ease = (hundredths: number): string => (hundredths / 100).toFixed(2);
  const range = ({ from, to }: Bin): string => (to === undefined ? t.above(ease(from)) : t.range(ease(from), ease(to)));
  const short = ({ from, to }: Bin): string => `${(from / 100).toFixed(1)}${to === undefined ? '+' : ''}`;
  const words = { ...t, lead: t.lead(ease(eases.median ?? 0)), value: messages.intervals.value, short };
  return <Histogram file="ease" words={words} range={range} distribution={eases} onSave={onSave} />;
}

interface HistogramProps {
  readonly file: string;
  readonly words: {
    readonly heading: string;
    readonly lead: string;
    readonly values: string;
    readonly axis: string;
    readonly column: string;
    readonly value: (range: string, count: string) => string;
    /** Where a bin begins, under its bar. */
    readonly short: (bin: Bin) => string;
  };
  readonly range: (bin: Bin) => string;
  readonly distribution: Distribution;
  readonly onSave: (table: ChartTable) => Promise<string>;
}

function Histogram({ file, words, range, distribution: { bins }, onSave }: HistogramProps) {
  const t = useMessages().progress;
  const language = useLanguage();
  const count = (value: number): string => formatCount(value, language);
  const table = (): ChartTable => ({
    file,
    headings: [words.column, t.cards],
    rows: bins.map((bin) => [cell(range(bin)), cell(String(bin.cards))]),
  });
  return (
    <ChartPanel id={file} heading={words.heading} lead={words.lead} table={table} onSave={onSave}>
      <BarChart
        label={words.values}
        bars={bins.map((bin) => ({ value: bin.cards, text: words.value(range(bin), count(bin.cards)) }))}
        labels={bins.map((bin, index) => ({ index, text: words.short(bin) }))}
        hint={t.cards}
        number={count}
      />
      <p className={styles.axisTitle}>{words.axis}</p>
    </ChartPanel>
  );
}
