import { useEffect } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import type { ReadinessStore } from '../../store/readiness-store';
import { useActions, useApp, useMessages } from '../app-context';
import { StorageProblem } from '../kit/storage-problem';
import { DrillButton, LeechItem, PairItem, TroubleList } from '../kit/trouble-list';
import { useLoaded } from '../kit/use-loaded';
import styles from './finished.module.css';

/** What went wrong today and can be put right at once: pairs that were swapped, and cards that have just become leeches. */
export function TellApart() {
  const { openReadiness } = useActions();
  const store = useLoaded(openReadiness);
  return store === undefined ? null : <Offers store={store} />;
}

function Offers({ store }: { readonly store: ReadinessStore }) {
  const t = useMessages().ready.trouble;
  const { trouble, troubleError, lookAtToday, forgetToday } = useStore(store);
  const notice = useApp((state) => state.notice);
  useEffect(() => {
    void lookAtToday(notice);
  }, [lookAtToday, notice]);
  useEffect(() => forgetToday, [forgetToday]);
  const { swapped = [], leeches = [] } = trouble ?? {};
  if (troubleError !== undefined) return <StorageProblem error={troubleError} onRetry={() => void lookAtToday(undefined)} />;
  if (swapped.length + leeches.length === 0) return null;
  return (
    <section aria-labelledby="tell-apart" className={styles.apart}>
      <h2 id="tell-apart" className={styles.subheading}>
        {t.headingToday}
      </h2>
      {swapped.length > 0 && <p>{t.swappedToday(swapped.length)}</p>}
      {leeches.length > 0 && <p>{t.newLeech(leeches.length)}</p>}
      <TroubleList>
        {swapped.map((difference) => (
          <PairItem key={difference} difference={difference} />
        ))}
        {leeches.map((state) => (
          <LeechItem key={state.card} state={state} />
        ))}
      </TroubleList>
      <div className={styles.buttons}>
        {swapped.length > 1 && <DrillButton differences={swapped} />}
        <Link href="/ready" className={styles.all}>
          {t.all}
        </Link>
      </div>
    </section>
  );
}
