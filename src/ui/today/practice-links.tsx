import { useLocation } from 'wouter';
import { useMessages } from '../app-context';
import { Button } from '../kit/button';
import styles from './choose-study.module.css';

/** Ways into practice, which moves no date. */
export function PracticeLinks() {
  const t = useMessages().today;
  const [, goTo] = useLocation();
  return (
    <details className={styles.choose}>
      <summary>{t.practice}</summary>
      <div className={styles.form}>
        <p>{t.practiceWhat}</p>
        <div className={styles.buttons}>
          <Button onClick={() => goTo('/practice/failed')}>{t.practiceFailed}</Button>
          <Button onClick={() => goTo('/practice/weakest')}>{t.practiceWeakest}</Button>
        </div>
      </div>
    </details>
  );
}
