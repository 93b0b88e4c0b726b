import { useApp, useMessages } from '../app-context';
import styles from './study.module.css';

/** What the grades mean, until the first card has been graded. */
export function GradesHint() {
  const t = useMessages().study;
  const isFirstEver = useApp(({ started, session }) => started.size === 0 && session?.answered.length === 0);
  return isFirstEver ? <p className={styles.hint}>{t.gradesMean}</p> : null;
}
