import { useEffect } from 'react';
import type { Session } from '../../core/queue/session';
import { useActions, useApp, useMessages } from '../app-context';
import { RaiseLimits } from '../kit/raise-limits';
import styles from './today.module.css';

/** A good state: says so, and when the next cards come. Whoever wants more today can have it. */
export function NothingDue({ session }: { readonly session: Session }) {
  const t = useMessages().today;
  const { lookAtTomorrow } = useActions();
  const tomorrow = useApp((state) => state.tomorrow);
  useEffect(() => {
    void lookAtTomorrow();
  }, [lookAtTomorrow]);
  const count = tomorrow && tomorrow.due + tomorrow.fresh;
  return (
    <>
      <p className={styles.lead}>{t.nothing}</p>
      {count !== undefined && <p className={styles.soft}>{count === 0 ? t.nothingTomorrow : t.nothingNext(count)}</p>}
      <RaiseLimits held={session.held} />
    </>
  );
}
