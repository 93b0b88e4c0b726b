import type { TestRun } from '../../core/exam/run';
import { unansweredIn } from '../../core/exam/run';
import type { Messages } from '../../i18n/messages';
import { formatList } from '../../i18n/format';
import { useLanguage, useMessages } from '../app-context';
import styles from './exam.module.css';
import { useExamActions } from './use-exam';

/** Every question with what is said of it: by shape and sign, and by name. */
export function QuestionGrid({ run }: { readonly run: TestRun }) {
  const t = useMessages().exam.sitting;
  const language = useLanguage();
  const { goTo } = useExamActions();
  const open = unansweredIn(run);
  return (
    <details className={styles.grid}>
      <summary>
        {t.all} ({run.questions.length - open.length}/{run.questions.length})
      </summary>
      <ol>
        {run.questions.map((_, index) => (
          <li key={index}>
            <button
              type="button"
              className={styles.cell}
              data-answered={!open.includes(index)}
              data-flagged={run.answers[index]?.flagged}
              aria-current={run.position === index ? 'step' : undefined}
              aria-label={t.goTo(index + 1, formatList(statesOf(run, index, open, t), language))}
              onClick={() => goTo(index)}
            >
              <span aria-hidden="true">
                {index + 1}
                {run.answers[index]?.flagged && <span className={styles.flagSign}>⚑</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

const statesOf = (run: TestRun, index: number, open: readonly number[], { states, certainty }: Messages['exam']['sitting']): string[] => {
  const answer = run.answers[index];
  const answered = open.includes(index) ? (answer?.chosen.length ? states.partly : states.unanswered) : states.answered;
  return [
    ...(run.position === index ? [states.here] : run.seen[index] === true ? [] : [states.unseen]),
    answered,
    ...(answer?.flagged === true ? [states.flagged] : []),
    ...(answer === undefined || answer.sure === 'unsaid' ? [] : [certainty[answer.sure]]),
  ];
};
