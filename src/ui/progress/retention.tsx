import { useState } from 'react';
import { addDays } from '../../core/base/day';
import { isoDateOf, type Period, type PeriodKind, periodsUpTo } from '../../core/stats/calendar';
import type { LearningFigures } from '../../core/stats/learning-figures';
import { plus, type Recall, retentionIn, shareOf } from '../../core/stats/retention';
import { formatMonth, formatMonthOfYear, formatShortDay, formatYear } from '../../i18n/chart-format';
import { formatShare } from '../../i18n/format';
import { useLanguage, useMessages } from '../app-context';
import chart from './chart.module.css';
import { ChartPanel } from './chart-panel';
import { cell, type ChartTable } from './chart-table';
import { Choice } from './choice';
import { LineChart } from './line-chart';
import styles from './progress.module.css';

interface RetentionProps {
  readonly figures: LearningFigures;
  readonly onSave: (table: ChartTable) => Promise<string>;
}

/** A quarter, a year, and as far back as most memories reach. */
const PERIODS: Readonly<Record<PeriodKind, number>> = { week: 13, month: 12, year: 6 };
const LEAD_DAYS = 30;

/** How much was remembered, young and mature cards apart, period by period. */
export function Retention({ figures: { retention, today }, onSave }: RetentionProps) {
  const t = useMessages().progress.retention;
  const language = useLanguage();
  const [kind, setKind] = useState<PeriodKind>('week');
  const periods = retentionIn(retention, periodsUpTo(today, kind, PERIODS[kind]));
  const [lately] = retentionIn(retention, [{ first: addDays(today, 1 - LEAD_DAYS), last: today }]);
  const all = lately === undefined ? { asked: 0, passed: 0 } : plus(lately.young, lately.mature);
  const share = shareOf(all);
  const percent = (value: number): string => formatShare(value, language);
  const part = (recall: Recall): string => {
    const remembered = shareOf(recall);
    return remembered === undefined ? t.none : t.part(percent(remembered), recall.asked);
  };
  const nameOf = ({ first, last }: Period): string => {
    if (kind === 'week') return t.week(formatShortDay(first, language), formatShortDay(last, language));
    return kind === 'month' ? formatMonthOfYear(first, language) : formatYear(first, language);
  };
  const shortNameOf = ({ first }: Period): string => {
    if (kind === 'week') return formatShortDay(first, language);
    return kind === 'month' ? formatMonth(first, language) : formatYear(first, language);
  };
  const { columns } = t;
  const table = (): ChartTable => ({
    file: `retention-by-${kind}`,
    headings: [columns.period, columns.young, columns.youngAsked, columns.mature, columns.matureAsked],
    rows: periods.map((period) => [
      cell(nameOf(period), isoDateOf(period.first)),
      ...[period.young, period.mature].flatMap(({ passed, asked }) => [cell(String(passed)), cell(String(asked))]),
    ]),
  });
  const isEmpty = retention.length === 0;
  return (
    <ChartPanel
      id="retention"
      heading={t.heading}
      lead={isEmpty ? t.nothing : share === undefined ? t.leadNone : t.lead(percent(share), all.asked)}
      table={table}
      onSave={onSave}
    >
      {!isEmpty && (
        <>
          <Choice
            label={t.period}
            options={(['week', 'month', 'year'] as const).map((each) => [each, t.periods[each]] as const)}
            chosen={kind}
            onChoose={setKind}
          />
          <LineChart
            label={t.values}
            points={periods.map((period) => ({
              young: shareOf(period.young),
              mature: shareOf(period.mature),
              text: t.value(nameOf(period), part(period.young), part(period.mature)),
            }))}
            labels={periods.map((period, index) => ({ index, text: shortNameOf(period) }))}
            hint={t.axis}
            percent={percent}
          />
          <Legend />
          <p className={styles.small}>{t.note}</p>
        </>
      )}
    </ChartPanel>
  );
}

function Legend() {
  const t = useMessages().progress.retention;
  return (
    <ul className={styles.legend}>
      <li>
        <svg width={28} height={12} aria-hidden="true">
          <path className={chart['young']} d="M0 6h28" />
          <circle className={chart['youngPoint']} cx={14} cy={6} r={4.5} />
        </svg>
        {t.young}
      </li>
      <li>
        <svg width={28} height={12} aria-hidden="true">
          <path className={chart['mature']} d="M0 6h28" />
          <rect className={chart['maturePoint']} x={10} y={2} width={8} height={8} />
        </svg>
        {t.mature}
      </li>
    </ul>
  );
}
