import { useId } from 'react';
import { addDays, type StudyDay } from '../../core/base/day';
import { LONGEST_PLAN_DAYS } from '../../core/plan/exam-plan';
import { dayIn, isoOf } from './plan-dates';
import styles from './plan.module.css';

interface DateFieldProps {
  readonly label: string;
  /** Said where the date is none of those that can be planned for. */
  readonly error: string;
  /** As the browser's field has it; empty until one is chosen. */
  readonly date: string;
  readonly today: StudyDay;
  readonly onChange: (date: string) => void;
}

/** A day from tomorrow on. */
export function DateField({ label, error, date, today, onChange }: DateFieldProps) {
  const id = useId();
  const fits = date === '' || dayIn(date, today) !== undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={date}
        min={isoOf(addDays(today, 1))}
        max={isoOf(addDays(today, LONGEST_PLAN_DAYS))}
        aria-invalid={!fits}
        aria-describedby={fits ? undefined : `${id}-error`}
        onChange={({ target }) => onChange(target.value)}
      />
      {!fits && (
        <span id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </span>
      )}
    </div>
  );
}
