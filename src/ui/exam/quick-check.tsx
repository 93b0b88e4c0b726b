import { useState } from 'react';
import { useLocation } from 'wouter';
import { QUICK_CHECK } from '../../core/exam/setup';
import { useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Page } from '../kit/page';
import { Panel } from '../kit/panel';
import styles from './exam.module.css';
import { Trouble } from './trouble';
import { useExam } from './use-exam';
import { useStartTest } from './use-start-test';

/** Ten questions, at once. */
export function QuickCheck() {
  const t = useMessages().exam.quick;
  const hasWaiting = useExam((state) => state.waiting !== undefined);
  const { start, isStarting } = useStartTest();
  return (
    <Panel aria-labelledby="quick">
      <h2 id="quick">{t.heading}</h2>
      <p className={styles.soft}>{t.what}</p>
      <Button look={hasWaiting ? 'plain' : 'primary'} disabled={isStarting} onClick={() => void start(QUICK_CHECK)}>
        {t.start}
      </Button>
    </Panel>
  );
}

/** The same on a page of its own, for a shortcut: one tap leads here, the second begins. */
export function QuickCheckPage() {
  const t = useMessages();
  const [, goTo] = useLocation();
  const [tries, setTries] = useState(0);
  return (
    <Page title={`${t.exam.quick.heading} · Chigai`}>
      <h1>{t.exam.quick.heading}</h1>
      <QuickCheck key={tries} />
      <Trouble onRetry={() => setTries(tries + 1)} />
      <div>
        <Button look="quiet" onClick={() => goTo('/')}>
          {t.shell.toToday}
        </Button>
      </div>
    </Page>
  );
}
