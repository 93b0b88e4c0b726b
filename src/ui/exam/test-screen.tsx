import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { asEventId } from '../../core/base/ids';
import { useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Page } from '../kit/page';
import { Panel } from '../kit/panel';
import styles from './exam.module.css';
import { Result } from './result';
import { Sitting } from './sitting';
import { Trouble } from './trouble';
import { useExam, useExamActions } from './use-exam';

/** One test by its address: to go on with, or to look at. */
export function TestScreen({ id }: { readonly id: string }) {
  const t = useMessages();
  const [, goTo] = useLocation();
  const { openTest, closeTest } = useExamActions();
  const run = useExam((state) => state.run);
  const standing = useExam((state) => state.standing);
  const test = asEventId(id);
  useEffect(() => {
    void openTest(test);
    return closeTest;
  }, [openTest, closeTest, test]);
  if (run?.end !== undefined) return <Result run={run} end={run.end} />;
  if (run !== undefined && standing === 'here') return <Sitting run={run} onLeave={() => goTo('/test')} />;
  return (
    <Page title={t.exam.sitting.title}>
      <Trouble onRetry={() => void openTest(test)} />
      {standing === 'elsewhere' && (
        <Panel>
          <h1>{t.exam.heading}</h1>
          <p>{t.exam.sitting.elsewhere}</p>
          <div className={styles.buttons}>
            <Button look="primary" onClick={() => void openTest(test, true)}>
              {t.exam.sitting.takeOver}
            </Button>
            <Button onClick={() => goTo('/test')}>{t.exam.sitting.leave}</Button>
          </div>
        </Panel>
      )}
      {standing === 'none' && (
        <Panel>
          <h1>{t.exam.heading}</h1>
          <p>{t.exam.sitting.gone}</p>
          <Button onClick={() => goTo('/test')}>{t.exam.heading}</Button>
        </Panel>
      )}
      {(standing === 'opening' || (standing === 'here' && run === undefined)) && <p role="status">{t.shell.loading}</p>}
    </Page>
  );
}
