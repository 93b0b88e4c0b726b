import type { Exam } from '../../core/exam/exam';
import type { TestEnd, TestRun } from '../../core/exam/run';
import { confidenceInterval, isNarrowedToTwo, isSureButWrong, type Marked, scoreOfResults } from '../../core/exam/score';
import { formatDuration, formatNumber, formatShare } from '../../i18n/format';
import { useLanguage, useMessages } from '../app-context';
import { Figure, Figures } from '../kit/figure';
import styles from './exam.module.css';

interface ResultFiguresProps {
  readonly run: TestRun;
  readonly end: TestEnd;
  readonly marked: readonly Marked[];
  readonly exam: Exam | undefined;
}

/** The share right with what so few questions can say, the time, and how sureness and truth went together. */
export function ResultFigures({ run, end, marked, exam }: ResultFiguresProps) {
  const t = useMessages().exam;
  const language = useLanguage();
  const score = scoreOfResults(end.results);
  const { low, high } = confidenceInterval(score);
  const narrowed = marked.filter(isNarrowedToTwo);
  const count = (isSo: (each: Marked) => boolean): string => formatNumber(marked.filter(isSo).length, language);
  const usedMs = Math.max(0, end.at - run.startedAt);
  const used = formatDuration(usedMs);
  return (
    <>
      <p className={styles.score}>
        <strong>{formatShare(score.right / Math.max(1, score.total), language)}</strong> {t.result.score(score.right, score.total)}
      </p>
      <p className={styles.soft}>{t.result.interval(formatShare(low, language), formatShare(high, language))}</p>
      {exam !== undefined && (
        <p className={styles.soft}>
          {t.result.passMark(exam.id, formatNumber(exam.passMark, language))}{' '}
          {exam.responseCredit === 'stated' ? t.setup.responseStated : t.setup.responseAssumed}
        </p>
      )}
      <Figures>
        <Figure label={t.result.figures.sureWrong} value={count(isSureButWrong)} />
        <Figure label={t.result.figures.sureRight} value={count(({ result }) => result.right && result.sure === 'sure')} />
        {narrowed.length > 0 && (
          <Figure
            label={t.result.figures.narrowed}
            value={t.result.outOf(narrowed.filter(({ result }) => result.right).length, narrowed.length)}
          />
        )}
        <Figure
          label={t.result.figures.time}
          value={run.deadline === undefined ? used : t.result.time(used, formatDuration(run.deadline - run.startedAt))}
        />
        <Figure
          label={t.result.figures.each}
          value={formatDuration(marked.reduce((sum, { spentMs }) => sum + spentMs, 0) / Math.max(1, marked.length))}
        />
      </Figures>
    </>
  );
}
