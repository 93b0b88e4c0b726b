import { Link } from 'wouter';
import { topicHistories } from '../../core/exam/history';
import type { TestRun } from '../../core/exam/run';
import { scoreOfResults } from '../../core/exam/score';
import { formatDateTime, formatShare } from '../../i18n/format';
import { useActions, useLanguage, useMessages } from '../app-context';
import { Panel } from '../kit/panel';
import spoken from '../kit/spoken.module.css';
import styles from './exam.module.css';
import { topicName } from './topic-name';
import { useExam } from './use-exam';

/** So many tests still fit beside each other. */
const COMPARED = 5;

/** Finished tests, each a link to its result, and how the topics went from one to the next. */
export function PastTests() {
  const t = useMessages().exam;
  const language = useLanguage();
  const finished = useExam((state) => state.finished) ?? [];
  return (
    <Panel aria-labelledby="past">
      <h2 id="past">{t.past.heading}</h2>
      {finished.length === 0 ? (
        <p className={styles.soft}>{t.past.none}</p>
      ) : (
        <ul className={styles.tests}>
          {finished.map((test) => (
            <li key={test.id}>
              <Link href={`/test/${test.id}`}>{formatDateTime(test.startedAt, language)}</Link>
              <span className={styles.soft}>{test.setup.exam === 'none' ? t.past.own : test.setup.exam}</span>
              <span>{scoreWords(test, t)}</span>
            </li>
          ))}
        </ul>
      )}
      {finished.length > 1 && <TopicTable tests={finished.slice(0, COMPARED).reverse()} />}
    </Panel>
  );
}

const scoreWords = ({ end }: TestRun, t: ReturnType<typeof useMessages>['exam']): string => {
  const { right, total } = scoreOfResults(end?.results ?? []);
  return t.result.score(right, total);
};

/** The share right of every topic, a column for each test, the newest last. */
function TopicTable({ tests }: { readonly tests: readonly TestRun[] }) {
  const t = useMessages().exam.past;
  const language = useLanguage();
  const { catalog } = useActions();
  return (
    <details className={styles.wide}>
      <summary>{t.compare}</summary>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.topic}</th>
              {tests.map(({ id, startedAt }) => (
                <th key={id} scope="col">
                  {formatDateTime(startedAt, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {topicHistories(tests, catalog).map(({ topic, scores }) => (
              <tr key={topic}>
                <th scope="row">{topicName(topic, catalog, language)}</th>
                {scores.map((score, index) => (
                  <td key={tests[index]?.id}>
                    {score === undefined ? (
                      <span className={styles.soft}>
                        <span aria-hidden="true">–</span>
                        <span className={spoken.spoken}>{t.notAsked}</span>
                      </span>
                    ) : (
                      formatShare(score.right / score.total, language)
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
