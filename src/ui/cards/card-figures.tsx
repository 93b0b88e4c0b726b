import type { StudyDay } from '../../core/base/day';
import type { CardId } from '../../core/base/ids';
import type { CardState } from '../../core/scheduler/card-state';
import { formatStudyDay } from '../../i18n/format';
import { useLanguage, useMessages } from '../app-context';
import styles from './card-page.module.css';
import { ScheduleWords } from './schedule-words';

interface CardFiguresProps {
  readonly card: CardId;
  readonly state: CardState | undefined;
  readonly day: StudyDay;
}

/** Why this card comes when it comes, in words and in figures. */
export function CardFigures({ card, state, day }: CardFiguresProps) {
  const t = useMessages().cards;
  const language = useLanguage();
  const { schedule } = state ?? {};
  const { page } = t;
  const figures: readonly (readonly [label: string, value: string])[] =
    schedule === undefined
      ? []
      : [
          [page.due, formatStudyDay(schedule.due, language)],
          [page.interval, t.days(schedule.memory.intervalDays)],
          [page.ease, schedule.memory.easeFactor.toFixed(2)],
          [page.repetitions, String(schedule.memory.repetitions)],
          [page.lapses, String(schedule.lapses)],
          [page.introduced, formatStudyDay(schedule.introducedDay, language)],
          [page.answered, formatStudyDay(schedule.answeredDay, language)],
        ];
  return (
    <section aria-labelledby="schedule" className={styles.part}>
      <h2 id="schedule">{page.schedule}</h2>
      <ScheduleWords card={card} state={state} day={day} />
      {figures.length > 0 && (
        <>
          <dl className={styles.figures}>
            {figures.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.soft}>{page.easeMeans}</p>
        </>
      )}
    </section>
  );
}
