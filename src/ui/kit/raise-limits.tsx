import type { Held } from '../../core/queue/session';
import { useActions, useMessages } from '../app-context';
import { Button } from './button';
import styles from './raise-limits.module.css';

interface RaiseLimitsProps {
  readonly held: Held;
}

const MORE_NEW = 5;
const MORE_DUE = 20;

/** More of what today's limits hold back, for today only. */
export function RaiseLimits({ held }: RaiseLimitsProps) {
  const t = useMessages().today;
  const { raiseLimits } = useActions();
  const [fresh, due] = [Math.min(MORE_NEW, held.fresh), Math.min(MORE_DUE, held.due)];
  if (fresh + due === 0) return null;
  return (
    <div role="group" aria-label={t.more} className={styles.more}>
      {due > 0 && <Button onClick={() => void raiseLimits(0, due)}>{t.moreDue(due)}</Button>}
      {fresh > 0 && <Button onClick={() => void raiseLimits(fresh, 0)}>{t.moreNew(fresh)}</Button>}
    </div>
  );
}
