import { CERTAINTIES } from '../../core/exam/question';
import type { TestRun } from '../../core/exam/run';
import { UNANSWERED } from '../../core/exam/test-result';
import { useMessages } from '../app-context';
import { Button } from '../kit/button';
import styles from './exam.module.css';
import { useExamActions } from './use-exam';

/** How sure one is, and whether to come back. */
export function AnswerTools({ run }: { readonly run: TestRun }) {
  const t = useMessages().exam.sitting;
  const { say, flag } = useExamActions();
  const { sure, flagged } = run.answers[run.position] ?? UNANSWERED;
  return (
    <div className={styles.tools}>
      <div role="group" aria-label={t.sure} className={styles.certainty}>
        <span aria-hidden="true">{t.sure}</span>
        {CERTAINTIES.map((certainty) => (
          <Button key={certainty} aria-pressed={sure === certainty} className={styles.toggle} onClick={() => say(certainty)}>
            {t.certainty[certainty]}
          </Button>
        ))}
      </div>
      <Button aria-pressed={flagged} className={styles.toggle} onClick={flag}>
        <span aria-hidden="true">⚑ </span>
        {t.flag}
      </Button>
    </div>
  );
}
