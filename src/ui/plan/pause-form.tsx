import { useId, useState } from 'react';
import { addDays, type StudyDay } from '../../core/base/day';
import { isPaused } from '../../core/plan/catch-up';
import { LONGEST_PLAN_DAYS } from '../../core/plan/exam-plan';
import { formatNearDay } from '../../i18n/format';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { dayIn, isoOf } from '../kit/plan-dates';
import styles from './plan.module.css';

/** Nothing comes until a day one chooses. */
export function PauseForm({ today }: { readonly today: StudyDay }) {
  const t = useMessages().plan.pause;
  const language = useLanguage();
  const { changeSettings } = useActions();
  const settings = useApp((state) => state.settings);
  const [date, setDate] = useState('');
  const id = useId();
  const until = dayIn(date, today);
  const fits = date === '' || until !== undefined;
  if (isPaused(settings, today) && settings.pausedUntil !== 'none') {
    return (
      <section aria-labelledby="pause" className={styles.section}>
        <h2 id="pause">{t.heading}</h2>
        <p>{t.running(formatNearDay(settings.pausedUntil, language))}</p>
        <div className={styles.buttons}>
          <Button onClick={() => void changeSettings({ pausedUntil: 'none' })}>{t.end}</Button>
        </div>
      </section>
    );
  }
  return (
    <section aria-labelledby="pause" className={styles.section}>
      <h2 id="pause">{t.heading}</h2>
      <p className={styles.soft}>{t.what}</p>
      <div className={styles.field}>
        <label htmlFor={id}>{t.until}</label>
        <input
          id={id}
          type="date"
          value={date}
          min={isoOf(addDays(today, 1))}
          max={isoOf(addDays(today, LONGEST_PLAN_DAYS))}
          aria-invalid={!fits}
          aria-describedby={fits ? undefined : `${id}-error`}
          onChange={({ target }) => setDate(target.value)}
        />
        {!fits && (
          <span id={`${id}-error`} role="alert" className={styles.error}>
            {t.tooEarly}
          </span>
        )}
      </div>
      <div className={styles.buttons}>
        <Button disabled={until === undefined} onClick={() => until !== undefined && void changeSettings({ pausedUntil: until })}>
          {t.save}
        </Button>
      </div>
    </section>
  );
}
