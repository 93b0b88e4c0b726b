import { useLocation } from 'wouter';
import type { TestEnd, TestRun } from '../../core/exam/run';
import { formatPractice } from '../../core/queue/practice';
import { useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Panel } from '../kit/panel';
import styles from './exam.module.css';
import { useStartTest } from './use-start-test';

interface GoOnProps {
  readonly run: TestRun;
  readonly end: TestEnd;
}

/** What a result leads to. */
export function GoOn({ run, end }: GoOnProps) {
  const t = useMessages().exam.result;
  const [, goTo] = useLocation();
  const { start, isStarting } = useStartTest();
  const hasMissed = end.results.some(({ right }) => !right);
  return (
    <Panel aria-labelledby="go-on">
      <h2 id="go-on">{t.goOn}</h2>
      <div className={styles.buttons}>
        {hasMissed && (
          <Button look="primary" onClick={() => goTo(`/practice/${formatPractice({ kind: 'missed', test: run.id })}`)}>
            {t.studyMissed}
          </Button>
        )}
        <Button disabled={isStarting} onClick={() => void start(run.setup)}>
          {t.anew}
        </Button>
        <Button disabled={isStarting} onClick={() => void start(run.setup, run.seed)}>
          {t.again}
        </Button>
      </div>
    </Panel>
  );
}
