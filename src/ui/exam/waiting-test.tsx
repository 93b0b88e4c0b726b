import { useLocation } from 'wouter';
import { useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Panel } from '../kit/panel';
import styles from './exam.module.css';
import { useExam, useExamActions } from './use-exam';

/** A test that was left: nothing of it is lost. */
export function WaitingTest() {
  const t = useMessages().exam;
  const [, goTo] = useLocation();
  const { discard } = useExamActions();
  const waiting = useExam((state) => state.waiting);
  if (waiting === undefined) return null;
  return (
    <Panel aria-labelledby="waiting">
      <h2 id="waiting">{t.waiting.heading}</h2>
      <p className={styles.soft}>{t.setup.what(waiting.questions.length, waiting.setup.minutes)}</p>
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => goTo(`/test/${waiting.id}`)}>
          {t.waiting.goOn}
        </Button>
        <Button look="quiet" onClick={() => void discard(waiting.id)}>
          {t.waiting.discard}
        </Button>
      </div>
    </Panel>
  );
}
