import { useId } from 'react';
import type { Language } from '../../core/deck/deck';
import type { Question } from '../../core/exam/question';
import type { TestRun } from '../../core/exam/run';
import { UNANSWERED } from '../../core/exam/test-result';
import { useMessages } from '../app-context';
import { OptionList } from '../kit/option-list';
import { RichText } from '../kit/rich-text';
import styles from './exam.module.css';
import { useExamActions } from './use-exam';
import { useQuestionView } from './use-question-view';

interface QuestionOnScreenProps {
  readonly run: TestRun;
  readonly question: Question;
  readonly language: Language;
}

/** What is asked, and the options to choose from or to strike out. */
export function QuestionOnScreen({ run, question, language }: QuestionOnScreenProps) {
  const t = useMessages();
  const { choose, strike } = useExamActions();
  const promptId = useId();
  const view = useQuestionView(question, language);
  if (view === undefined) return <p role="status">{t.shell.loading}</p>;
  if (view === 'gone') return <p>{t.exam.result.noWords}</p>;
  const { chosen, struck } = run.answers[run.position] ?? UNANSWERED;
  return (
    <>
      <div id={promptId} className={styles.prompt}>
        {question.kind === 'which-side' && <p className={styles.soft}>{t.exam.sitting.which}</p>}
        <p lang={language}>
          <RichText text={view.prompt} />
        </p>
      </div>
      <OptionList
        options={view.options}
        chosen={chosen}
        struck={struck}
        most={question.right.length}
        language={language}
        describedBy={promptId}
        strikeName={t.exam.sitting.strike}
        onChoose={choose}
        onStrike={strike}
      />
    </>
  );
}
