import type { TestRun } from '../../core/exam/run';
import type { Marked } from '../../core/exam/score';
import { CAUSES } from '../../core/exam/test-result';
import { formatDuration } from '../../i18n/format';
import { optionWords } from '../../i18n/option-words';
import { useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { OptionReasons } from '../kit/option-reasons';
import { RichText } from '../kit/rich-text';
import styles from './exam.module.css';
import { useExamActions } from './use-exam';
import { useQuestionView } from './use-question-view';

interface ReviewQuestionProps {
  readonly run: TestRun;
  readonly marked: Marked;
}

/** One question after the test: what was chosen, what is right and why, the source, and what went wrong. */
export function ReviewQuestion({ run, marked: { index, question, answer, result, spentMs } }: ReviewQuestionProps) {
  const t = useMessages().exam;
  const language = useLanguage();
  const { explain } = useExamActions();
  const view = useQuestionView(question, language);
  const place = t.sitting.place(index + 1, run.questions.length);
  if (view === undefined) return null;
  return (
    <article className={styles.question} aria-label={place}>
      <p className={styles.soft}>
        {place} · {t.result.took(formatDuration(spentMs))}
        {result.sure !== 'unsaid' && ` · ${t.sitting.certainty[result.sure]}`}
      </p>
      {view === 'gone' ? (
        <p>{t.result.noWords}</p>
      ) : (
        <>
          {question.kind === 'which-side' && <p className={styles.soft}>{t.sitting.which}</p>}
          <h3 lang={language} className={styles.prompt}>
            <RichText text={view.prompt} />
          </h3>
          {answer.chosen.length === 0 && <p>{t.result.noAnswer}</p>}
          <OptionReasons
            options={view.options.map(({ because, ...option }) => ({ ...option, because: because ?? optionWords[language].otherSide }))}
            right={question.right}
            chosen={answer.chosen}
            language={language}
          />
          <p className={styles.soft}>
            {t.result.source}:{' '}
            {view.sources.slice(0, 1).map(({ title, url }) => (
              <a key={url} href={url} target="_blank" rel="noreferrer" lang="en">
                {title}
              </a>
            ))}
          </p>
        </>
      )}
      {!result.right && (
        <div role="group" aria-label={t.result.cause} className={styles.certainty}>
          <span aria-hidden="true">{t.result.cause}</span>
          {CAUSES.map((cause) => (
            <Button
              key={cause}
              aria-pressed={run.causes[index] === cause}
              className={styles.toggle}
              onClick={() => void explain(index, cause)}
            >
              {t.result.causes[cause]}
            </Button>
          ))}
        </div>
      )}
    </article>
  );
}
