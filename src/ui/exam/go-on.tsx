import { useLocation } from 'wouter';
import type { TestEnd, TestRun } from '../../core/exam/run';
import { confusedIn } from '../../core/exam/test-result';
import { canContrast, formatContrast } from '../../core/queue/contrast';
import { formatPractice } from '../../core/queue/practice';
import { useActions, useMessages } from '../app-context';
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
  const { catalog } = useActions();
  const [, goTo] = useLocation();
  const { start, isStarting } = useStartTest();
  const hasMissed = end.results.some(({ right }) => !right);
  const confused = confusedIn(end.results, run.causes).filter((difference) => canContrast(difference, catalog));
  return (
    <Panel aria-labelledby="go-on">
      <h2 id="go-on">{t.goOn}</h2>
      <div className={styles.buttons}>
        {hasMissed && (
          <Button look="primary" onClick={() => goTo(`/practice/${formatPractice({ kind: 'missed', test: run.id })}`)}>
            {t.studyMissed}
          </Button>
        )}
        {confused.length > 0 && (
          <Button onClick={() => goTo(`/contrast/${formatContrast(confused)}`)}>{t.untangle(confused.length)}</Button>
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
