import { useState } from 'react';
import type { StudyDay } from '../../core/base/day';
import { isPaused } from '../../core/plan/catch-up';
import { formatNearDay } from '../../i18n/format';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { useKeptFocus } from '../kit/use-kept-focus';
import { dayIn } from './plan-dates';
import { DateField } from './date-field';
import styles from './plan.module.css';

/** Nothing comes until a day one chooses. */
export function PauseForm({ today }: { readonly today: StudyDay }) {
  const t = useMessages().plan.pause;
  const language = useLanguage();
  const { changeSettings } = useActions();
  const settings = useApp((state) => state.settings);
  const [date, setDate] = useState('');
  const keptFocus = useKeptFocus<HTMLElement>();
  const until = dayIn(date, today);
  if (isPaused(settings, today) && settings.pausedUntil !== 'none') {
    return (
      <section {...keptFocus} aria-labelledby="pause" className={styles.section}>
        <h2 id="pause">{t.heading}</h2>
        <p>{t.running(formatNearDay(settings.pausedUntil, language))}</p>
        <div className={styles.buttons}>
          <Button onClick={() => void changeSettings({ pausedUntil: 'none' })}>{t.end}</Button>
        </div>
      </section>
    );
  }
  return (
    <section {...keptFocus} aria-labelledby="pause" className={styles.section}>
      <h2 id="pause">{t.heading}</h2>
      <p className={styles.soft}>{t.what}</p>
      <DateField label={t.until} error={t.tooEarly} date={date} today={today} onChange={setDate} />
      <div className={styles.buttons}>
        <Button disabled={until === undefined} onClick={() => until !== undefined && void changeSettings({ pausedUntil: until })}>
          {t.save}
        </Button>
      </div>
    </section>
  );
}
