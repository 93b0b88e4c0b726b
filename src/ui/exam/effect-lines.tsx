import type { TestEnd } from '../../core/exam/run';
import { formatStudyDay } from '../../i18n/format';
import { useLanguage, useMessages } from '../app-context';
import styles from './exam.module.css';
import { useExam } from './use-exam';

/** What the test did to the dates, in sentences. */
export function EffectLines({ end }: { readonly end: TestEnd }) {
  const t = useMessages().exam.result.effect;
  const language = useLanguage();
  const effect = useExam((state) => state.effect);
  if (!end.reschedules) return <p className={styles.soft}>{t.off}</p>;
  if (effect === undefined) return null;
  const { nextDay, withinWeek, week, first } = effect;
  const isNothing = nextDay.length + withinWeek.length + first.length === 0;
  return (
    <div className={styles.summary}>
      <h2>{t.heading}</h2>
      {isNothing && <p>{t.none}</p>}
      {nextDay.length > 0 && <p>{t.nextDay(nextDay.length)}</p>}
      {withinWeek.length > 0 && <p>{t.withinWeek(withinWeek.length, formatStudyDay(week, language))}</p>}
      {first.length > 0 && <p>{t.first(first.length)}</p>}
    </div>
  );
}
