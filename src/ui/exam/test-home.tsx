import { useEffect } from 'react';
import { useMessages } from '../app-context';
import { Page } from '../kit/page';
import { StatusLine } from '../kit/status-line';
import styles from './exam.module.css';
import { PastTests } from './past-tests';
import { QuickCheck } from './quick-check';
import { SetupForm } from './setup-form';
import { Trouble } from './trouble';
import { useExam, useExamActions } from './use-exam';
import { WaitingTest } from './waiting-test';

/** Where tests begin and where past ones are looked back on. */
export function TestHome() {
  const t = useMessages().exam;
  const { openHall } = useExamActions();
  const isReady = useExam(({ pool, finished }) => pool !== undefined && finished !== undefined);
  useEffect(() => {
    void openHall();
  }, [openHall]);
  return (
    <Page title={`${t.heading} · Chigai`}>
      <header className={styles.head}>
        <h1>{t.heading}</h1>
        <p className={styles.soft}>{t.intro}</p>
      </header>
      <Trouble onRetry={() => void openHall()} />
      {isReady ? (
        <>
          <WaitingTest />
          <QuickCheck />
          <SetupForm />
          <PastTests />
        </>
      ) : (
        <p role="status">{t.loading}</p>
      )}
      <StatusLine />
    </Page>
  );
}
