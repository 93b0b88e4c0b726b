import { memo } from 'react';
import { addDays, type StudyDay, studyDay } from '../../core/base/day';
import { dateOfDay, weekdayOf } from '../../core/stats/calendar';
import type { DayFigures } from '../../core/stats/learning-figures';
import { formatMonth, formatWeekday } from '../../i18n/chart-format';
import { useLanguage } from '../app-context';
import styles from './chart.module.css';
import { ChartFrame } from './chart-frame';

interface CalendarChartProps {
  readonly label: string;
  /** The Monday of the first week. */
  readonly first: StudyDay;
  readonly last: StudyDay;
  readonly today: StudyDay;
  readonly dayOf: (day: StudyDay) => DayFigures | undefined;
  /** So many answers have the strongest colour. */
  readonly strong: number;
  readonly valueText: (day: StudyDay) => string;
  readonly hint: string;
  readonly pitch: number;
}

const [LEFT, TOP, GAP] = [44, 24, 3];

const STEPS = { ArrowLeft: -7, ArrowRight: 7, ArrowUp: -1, ArrowDown: 1, PageUp: -28, PageDown: 28 };

/** One column a week, Monday on top; the stronger the colour the more was answered, and a dot where nothing was due. */
export function CalendarChart({ label, first, last, today, dayOf, strong, valueText, hint, pitch }: CalendarChartProps) {
  const count = last - first + 1;
  const xOf = (day: StudyDay): number => LEFT + Math.floor((day - first) / 7) * pitch;
  const yOf = (day: StudyDay): number => TOP + weekdayOf(day) * pitch;
  return (
    <ChartFrame
      label={label}
      height={TOP + 7 * pitch}
      count={count}
      start={count - 1}
      steps={STEPS}
      hint={hint}
      valueText={(index) => valueText(addDays(first, index))}
      indexAt={(x, y) => {
        const [week, weekday] = [Math.floor((x - LEFT) / pitch), Math.floor((y - TOP) / pitch)];
        const index = week * 7 + weekday;
        return week >= 0 && weekday >= 0 && weekday < 7 && index < count ? index : undefined;
      }}
    >
      {(_, chosen) => (
        <>
          <Names first={first} last={last} pitch={pitch} />
          <Days first={first} last={last} dayOf={dayOf} strong={strong} pitch={pitch} />
          {first <= today && today <= last && (
            <rect className={styles.today} x={xOf(today)} y={yOf(today)} width={pitch - GAP} height={pitch - GAP} rx={3} />
          )}
          {chosen !== undefined && (
            <rect
              className={styles.chosen}
              x={xOf(addDays(first, chosen)) - 1}
              y={yOf(addDays(first, chosen)) - 1}
              width={pitch - GAP + 2}
              height={pitch - GAP + 2}
              rx={4}
            />
          )}
        </>
      )}
    </ChartFrame>
  );
}

type DaysProps = Pick<CalendarChartProps, 'first' | 'last' | 'dayOf' | 'strong' | 'pitch'>;

/** Apart, so that pointing at a day draws no other one anew. */
const Days = memo(function Days({ first, last, dayOf, strong, pitch }: DaysProps) {
  const days = Array.from({ length: last - first + 1 }, (_, index) => addDays(first, index));
  return days.map((day) => {
    const { answers, mark } = dayOf(day) ?? {};
    const [x, y] = [LEFT + Math.floor((day - first) / 7) * pitch, TOP + weekdayOf(day) * pitch];
    const look = answers === undefined ? 'before' : `level${Math.min(4, Math.ceil((4 * answers) / strong))}`;
    return (
      <g key={day}>
        <rect className={styles[look]} x={x} y={y} width={pitch - GAP} height={pitch - GAP} rx={3} />
        {mark === 'free' && <circle className={styles.free} cx={x + (pitch - GAP) / 2} cy={y + (pitch - GAP) / 2} r={2.2} />}
      </g>
    );
  });
});

/** The months above, every other weekday on the left. */
const Names = memo(function Names({ first, last, pitch }: Pick<CalendarChartProps, 'first' | 'last' | 'pitch'>) {
  const language = useLanguage();
  const mondays = Array.from({ length: Math.ceil((last - first + 1) / 7) }, (_, week) => addDays(first, week * 7));
  const months = mondays.filter((monday, week) => week < mondays.length - 1 && dateOfDay(monday).date <= 7);
  return (
    <>
      {[0, 2, 4].map((weekday) => (
        <text
          key={weekday}
          className={styles.axis}
          x={LEFT - 8}
          y={TOP + weekday * pitch + (pitch - GAP) / 2}
          dominantBaseline="central"
          textAnchor="end"
        >
          {formatWeekday(addDays(studyDay(4), weekday), language)}
        </text>
      ))}
      {months.map((monday) => (
        <text key={monday} className={styles.axis} x={LEFT + ((monday - first) / 7) * pitch} y={TOP - 8}>
          {formatMonth(monday, language)}
        </text>
      ))}
    </>
  );
});

/** How many whole weeks there is room for, a year at most, and how far apart they are: on a narrow screen fewer and bigger. */
export const weeksIn = (width: number): { readonly weeks: number; readonly pitch: number } => {
  const pitch = width < 600 ? 18 : 15;
  return { weeks: Math.max(4, Math.min(53, Math.floor((width - LEFT) / pitch))), pitch };
};
