import { max, sum } from 'd3-array';
import { useState } from 'react';
import { addDays } from '../../core/base/day';
import { isoDateOf } from '../../core/stats/calendar';
import type { LearningFigures } from '../../core/stats/learning-figures';
import { formatCount, formatLongDay, formatShortDay } from '../../i18n/chart-format';
import { formatStudyDay } from '../../i18n/format';
import { useLanguage, useMessages } from '../app-context';
import { type Bar, BarChart } from './bar-chart';
import { ChartPanel } from './chart-panel';
import { cell, type ChartTable } from './chart-table';
import { Choice } from './choice';
import styles from './progress.module.css';

interface ForecastProps {
  readonly figures: LearningFigures;
  readonly onSave: (table: ChartTable) => Promise<string>;
}

type Span = '30' | '90';

/** What the coming days bring, what waits already, and the exam. */
export function Forecast({ figures: { forecast, today }, onSave }: ForecastProps) {
  const messages = useMessages().progress;
  const t = messages.forecast;
  const language = useLanguage();
  const [span, setSpan] = useState<Span>('30');
  const { backlog, perDay, later, exam } = forecast;
  const shown = perDay.slice(0, Number(span));
  const count = (value: number): string => formatCount(value, language);

  // Where nothing waits from before there is no place for it.
  const overdue: Bar[] = backlog === 0 ? [] : [{ value: backlog, text: t.overdueValue(count(backlog)), look: 'warn' }];
  const examIn = exam === undefined ? undefined : exam.day - today;
  const bars = shown.map((value, ahead): Bar => {
    const words = t.value(ahead === 0 ? t.today : formatLongDay(addDays(today, ahead), language), count(value));
    return { value, text: ahead === examIn ? t.examValue(words) : words };
  });
  const labels = shown.map((_, ahead) => ({
    index: ahead + overdue.length,
    text: ahead === 0 ? t.today : formatShortDay(addDays(today, ahead), language),
  }));
  const beyond = later + sum(perDay.slice(shown.length));
  const rest = [
    backlog > 0 && t.backlog(backlog),
    exam !== undefined && t.untilExam(exam.before, formatStudyDay(exam.day, language)),
    beyond > 0 && t.later(beyond),
    t.stands,
  ].filter((words) => words !== false);
  const table = (): ChartTable => ({
    file: 'forecast',
    headings: [messages.date, messages.cards],
    rows: [
      ...(backlog === 0 ? [] : [[cell(t.overdue), cell(String(backlog))]]),
      ...perDay.map((value, ahead) => [
        cell(formatLongDay(addDays(today, ahead), language), isoDateOf(addDays(today, ahead))),
        cell(String(value)),
      ]),
    ],
  });
  const isEmpty = backlog + later + sum(perDay) === 0;
  return (
    <ChartPanel
      id="forecast"
      heading={t.heading}
      lead={isEmpty ? t.nothing : t.lead(perDay[0] ?? 0, sum(perDay.slice(0, 7)))}
      table={table}
      onSave={onSave}
    >
      {!isEmpty && (
        <>
          <Choice
            label={t.span}
            options={[
              ['30', t.spans[30]],
              ['90', t.spans[90]],
            ]}
            chosen={span}
            onChoose={setSpan}
          />
          <BarChart
            label={t.values}
            bars={[...overdue, ...bars]}
            labels={[...overdue.map(() => ({ index: 0, text: t.overdue })), ...labels]}
            start={overdue.length}
            hint={messages.cards}
            // A big backlog must not flatten the days.
            cutAt={Math.max(10, Math.ceil(1.5 * (max(shown) ?? 0)))}
            mark={examIn === undefined || examIn >= shown.length ? undefined : { index: examIn + overdue.length, text: t.exam }}
            number={count}
          />
          <p className={styles.small}>{rest.join(language === 'ja' ? '' : ' ')}</p>
        </>
      )}
    </ChartPanel>
  );
}
