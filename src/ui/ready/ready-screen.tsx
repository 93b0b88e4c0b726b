import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { ReadinessStore } from '../../store/readiness-store';
import { useActions, useApp, useMessages } from '../app-context';
import { useLoaded } from '../kit/use-loaded';
import { Page } from '../kit/page';
import { StatusLine } from '../kit/status-line';
import { StorageProblem } from '../kit/storage-problem';
import { ExamFields } from './exam-fields';
import { Figures } from './figures';
import styles from './ready.module.css';
import { Trouble } from './trouble';

/** What to expect of the exam day, how good such forecasts were so far, and what keeps going wrong. */
export function ReadyScreen() {
  const t = useMessages();
  const { openReadiness, dismissNotice } = useActions();
  const isOpen = useApp((state) => state.session !== undefined);
  const store = useLoaded(openReadiness);
  useEffect(() => dismissNotice(), [dismissNotice]);
  return (
    <Page title={t.shell.titles.ready}>
      <header className={styles.head}>
        <h1>{t.ready.heading}</h1>
        <p className={styles.soft}>{t.ready.lead}</p>
      </header>
      {store !== undefined && isOpen ? <Reckoned store={store} /> : <p role="status">{t.shell.loading}</p>}
      <StatusLine />
    </Page>
  );
}

function Reckoned({ store }: { readonly store: ReadinessStore }) {
  const t = useMessages().ready;
  const { reckon, reckonSince, callOff } = store.getState();
  const { report, share, error, leeches } = useStore(store);
  const notice = useApp((state) => state.notice);
  const session = useApp((state) => state.session);
  useEffect(() => {
    void reckonSince(notice, session);
  }, [reckonSince, notice, session]);
  useEffect(() => callOff, [callOff]);
  return (
    <>
      <ExamFields store={store} />
      {error !== undefined && <StorageProblem error={error} onRetry={() => void reckon()} />}
      <p role="status" className={styles.working} data-idle={share === undefined}>
        {share !== undefined && (
          <>
            {t.working} <progress max={1} value={share} aria-label={t.working} />
          </>
        )}
      </p>
      {report !== undefined && (
        <>
          <Figures readiness={report.readiness} exam={store.getState().exam} />
          <Trouble leeches={leeches} mixUps={report.mixUps} />
        </>
      )}
    </>
  );
}
