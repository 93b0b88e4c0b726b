import { useEffect, useState } from 'react';
import type { TestRun } from '../../core/exam/run';
import { formatDuration } from '../../i18n/format';
import { useMessages } from '../app-context';
import { Button } from '../kit/button';
import spoken from '../kit/spoken.module.css';
import styles from './exam.module.css';
import { useExamActions } from './use-exam';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
/** A hidden clock returns for these. */
const LAST_MS = 5 * MINUTE_MS;
/** Minutes at which a screen reader hears the time. */
const SPOKEN = [30, 15, 10, 5, 2, 1];

/** The time left. It can be hidden; it ends the test when it is up. */
export function ExamClock({ run }: { readonly run: TestRun }) {
  const t = useMessages().exam.sitting;
  const { testTime, tick } = useExamActions();
  const [now, setNow] = useState(testTime);
  const [hidden, setHidden] = useState(false);
  const { deadline } = run;
  useEffect(() => {
    if (deadline === undefined) return undefined;
    const timer = setInterval(() => {
      tick();
      setNow(testTime());
    }, SECOND_MS);
    return () => clearInterval(timer);
  }, [deadline, testTime, tick]);
  if (deadline === undefined) return null;
  const left = Math.max(0, deadline - now);
  const isLast = left <= LAST_MS;
  const minutes = Math.ceil(left / MINUTE_MS);
  return (
    <div className={styles.clock} data-last={isLast}>
      {(!hidden || isLast) && (
        <span role="timer" aria-label={t.left}>
          {formatDuration(left)}
        </span>
      )}
      {!isLast && (
        <Button look="quiet" onClick={() => setHidden(!hidden)}>
          {hidden ? t.showClock : t.hideClock}
        </Button>
      )}
      <span aria-live="polite" className={spoken.spoken}>
        {SPOKEN.includes(minutes) && t.leftSpoken(minutes)}
      </span>
    </div>
  );
}
