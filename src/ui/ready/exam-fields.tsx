import { useState } from 'react';
import { useStore } from 'zustand';
import { addDays, dayOfDate, type StudyDay } from '../../core/base/day';
import type { ReadinessStore } from '../../store/readiness-store';
import { useActions, useLanguage, useMessages } from '../app-context';
import styles from './ready.module.css';

/** Further ahead nothing can be said. */
const LONGEST_DAYS_AHEAD = 730;

const isoDateOf = (day: StudyDay): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** For which day, and whose domains. Nothing of it is kept: it asks a question. */
export function ExamFields({ store }: { readonly store: ReadinessStore }) {
  const t = useMessages().ready;
  const language = useLanguage();
  const { catalog } = useActions();
  const { today, examDay, exam, chooseDay, chooseExam } = useStore(store);
  const [text, setText] = useState<string>();
  if (examDay === undefined) return null;
  const [soonest, latest] = [addDays(today, 1), addDays(today, LONGEST_DAYS_AHEAD)];
  const choose = (date: string): void => {
    setText(date);
    const day = date === '' ? undefined : dayOfDate(date);
    // While a year is typed it is an ancient one for a moment.
    if (day !== undefined && day >= soonest && day <= latest) chooseDay(day);
  };
  return (
    <div className={styles.fields}>
      <label className={styles.field}>
        {t.examDay}
        <input
          type="date"
          value={text ?? isoDateOf(examDay)}
          min={isoDateOf(soonest)}
          max={isoDateOf(latest)}
          onChange={(event) => choose(event.target.value)}
          onBlur={() => setText(undefined)}
        />
      </label>
      {catalog.exams.length > 0 && (
        <label className={styles.field}>
          {t.exam}
          <select value={exam ?? ''} onChange={(event) => chooseExam(catalog.exams.find(({ id }) => id === event.target.value)?.id)}>
            <option value="">{t.noExam}</option>
            {catalog.exams.map(({ id, name }) => (
              <option key={id} value={id}>
                {id} {name[language]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
