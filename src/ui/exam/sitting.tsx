import { useEffect, useRef, useState } from 'react';
import type { TestRun } from '../../core/exam/run';
import { useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Page } from '../kit/page';
import { AnswerTools } from './answer-tools';
import { ExamClock } from './exam-clock';
import styles from './exam.module.css';
import { QuestionGrid } from './question-grid';
import { QuestionOnScreen } from './question-on-screen';
import { SubmitDialog } from './submit-dialog';
import { useExamActions } from './use-exam';
import { useTestKeys } from './use-test-keys';

interface SittingProps {
  readonly run: TestRun;
  readonly onLeave: () => void;
}

/** A test while it runs: one question, the way to the others, and the time. */
export function Sitting({ run, onLeave }: SittingProps) {
  const t = useMessages().exam.sitting;
  const language = useLanguage();
  const { goTo } = useExamActions();
  const [asking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { position, questions } = run;
  const isLast = position === questions.length - 1;
  const next = (): void => (isLast ? setAsking(true) : goTo(position + 1));
  useTestKeys({ onNext: next, onLeave });
  const shown = useRef(position);
  useEffect(() => {
    if (shown.current !== position) heading.current?.focus();
    shown.current = position;
  }, [position]);
  const question = questions[position];
  if (question === undefined) return null;
  return (
    <Page title={t.title}>
      <header className={styles.bar}>
        <Button look="quiet" title={t.leaveHint} onClick={onLeave}>
          ← {t.leave}
        </Button>
        <ExamClock run={run} />
      </header>
      <article className={styles.question} aria-labelledby="place">
        <h1 id="place" ref={heading} tabIndex={-1} className={styles.place}>
          {t.place(position + 1, questions.length)}
        </h1>
        <QuestionOnScreen key={position} run={run} question={question} language={language} />
        <AnswerTools run={run} />
        <nav className={styles.moves} aria-label={t.all}>
          <Button disabled={position === 0} onClick={() => goTo(position - 1)}>
            <span aria-hidden="true">← </span>
            {t.previous}
          </Button>
          {!isLast && (
            <Button look="primary" onClick={next}>
              {t.next}
              <span aria-hidden="true"> →</span>
            </Button>
          )}
          <Button look={isLast ? 'primary' : 'plain'} onClick={() => setAsking(true)}>
            {t.submit}
          </Button>
        </nav>
      </article>
      <QuestionGrid run={run} />
      <p className={styles.keysHint}>{t.keys}</p>
      {asking && <SubmitDialog run={run} onClose={() => setAsking(false)} />}
    </Page>
  );
}
