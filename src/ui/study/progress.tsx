import { countsOf, type Session } from '../../core/queue/session';
import { useMessages } from '../app-context';
import styles from './study.module.css';

interface ProgressProps {
  readonly session: Session;
  readonly onLeave: () => void;
}

/** How much is done and left, and the way out. Everything is saved already. */
export function Progress({ session, onLeave }: ProgressProps) {
  const t = useMessages().study;
  const counts = countsOf(session);
  const left = counts.due + counts.fresh + counts.drill;
  const done = session.answered.length - counts.drill;
  return (
    <div className={styles.progress}>
      <button type="button" className={styles.leave} onClick={onLeave}>
        ← {t.leave}
      </button>
      <progress aria-label={t.progress} max={Math.max(1, done + left)} value={done} />
      <span className={styles.left}>{t.left(left)}</span>
    </div>
  );
}
