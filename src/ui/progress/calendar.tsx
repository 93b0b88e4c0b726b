import { quantile } from 'd3-array';
import { useCallback, useState } from 'react';
import { addDays, type StudyDay } from '../../core/base/day';
import { isoDateOf, weekdayOf } from '../../core/stats/calendar';
import type { DayFigures, LearningFigures } from '../../core/stats/learning-figures';
import { formatLongDay } from '../../i18n/chart-format';
import { formatStudyDay } from '../../i18n/format';
import { useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { CalendarChart, weeksIn } from './calendar-chart';
import chart from './chart.module.css';
import { ChartPanel } from './chart-panel';
import { cell, type Cell, type ChartTable } from './chart-table';
import styles from './progress.module.css';
import { useWidth } from './use-width';

interface CalendarProps {
  readonly figures: LearningFigures;
  readonly onSave: (table: ChartTable) => Promise<string>;
}

const LEVELS = [0, 1, 2, 3, 4];

/** Every study day since the first answer, as many weeks at a time as fit. */
export function Calendar({ figures: { days, today }, onSave }: CalendarProps) {
  const t = useMessages().progress;
  const language = useLanguage();
  const [frame, width] = useWidth<HTMLDivElement>();
  const [pagesBack, setPagesBack] = useState(0);
  const { weeks, pitch } = weeksIn(width);
  const begin = days[0]?.day ?? today;
  const dayOf = useCallback((day: StudyDay): DayFigures | undefined => days[day - begin], [days, begin]);

  const last = addDays(today, -pagesBack * weeks * 7 + (pagesBack === 0 ? 0 : 6 - weekdayOf(today)));
  const first = addDays(last, -weekdayOf(last) - (weeks - 1) * 7);
  const shown = days.filter(({ day }) => first <= day && day <= last);
  const busy = days.map(({ answers }) => answers).filter((answers) => answers > 0);

  const words = (day: StudyDay): string => {
    const [figures, date] = [dayOf(day), formatLongDay(day, language)];
    if (figures === undefined) return t.calendar.before(date);
    const { answers, answerMs, mark, practiced } = figures;
    const said = answers > 0 ? t.calendar.studied(date, answers, Math.ceil(answerMs / 60_000)) : t.calendar.marks[mark](date);
    return practiced > 0 ? t.calendar.practised(said, practiced) : said;
  };
  const rowOf = ({ day, answers, cards, answerMs, practiced, mark }: DayFigures): readonly Cell[] => [
    cell(formatLongDay(day, language), isoDateOf(day)),
    cell(String(answers)),
    cell(String(cards)),
    cell(String(Math.round(answerMs / 60_000))),
    cell(String(practiced)),
    cell(t.calendar.words[mark]),
  ];
  const { columns } = t.calendar;
  const table = (): ChartTable => ({
    file: 'days',
    headings: [t.date, columns.answers, t.cards, columns.minutes, columns.practised, columns.day],
    rows: shown.map(rowOf).reverse(),
    allRows: () => days.map(rowOf),
  });
  return (
    <ChartPanel
      id="days"
      heading={t.calendar.heading}
      lead={t.calendar.lead(shown.filter(({ mark }) => mark === 'studied').length, shown.length)}
      table={table}
      onSave={onSave}
    >
      <div ref={frame}>
        {width > 0 && (
          <CalendarChart
            label={t.calendar.values}
            first={first}
            last={last}
            today={today}
            dayOf={dayOf}
            strong={Math.max(1, quantile(busy, 0.9) ?? 1)}
            valueText={words}
            hint={t.calendar.span(formatStudyDay(first, language), formatStudyDay(last, language))}
            pitch={pitch}
          />
        )}
      </div>
      <div className={styles.tools}>
        <Legend />
        {(first > begin || pagesBack > 0) && (
          <div className={styles.buttons}>
            <Button disabled={first <= begin} onClick={() => setPagesBack(pagesBack + 1)}>
              {t.calendar.earlier}
            </Button>
            <Button disabled={pagesBack === 0} onClick={() => setPagesBack(pagesBack - 1)}>
              {t.calendar.later}
            </Button>
          </div>
        )}
      </div>
    </ChartPanel>
  );
}

function Legend() {
  const t = useMessages().progress.calendar;
  return (
    <ul className={styles.legend}>
      <li>
        {t.fewer}
        <svg width={LEVELS.length * 15} height={12} aria-hidden="true">
          {LEVELS.map((level) => (
            <rect key={level} className={chart[`level${level}`]} x={level * 15} width={12} height={12} rx={3} />
          ))}
        </svg>
        {t.more}
      </li>
      <li>
        <svg width={12} height={12} aria-hidden="true">
          <rect className={chart['level0']} width={12} height={12} rx={3} />
          <circle className={chart['free']} cx={6} cy={6} r={2.2} />
        </svg>
        {t.nothingDue}
      </li>
    </ul>
  );
}
