import type { ExamId } from '../../core/base/ids';
import type { PartKey } from '../../core/stats/readiness-scope';
import type { Readiness } from '../../core/stats/readiness';
import { useActions, useLanguage, useMessages } from '../app-context';
import { type PartRow, PartsTable } from './parts-table';
import styles from './ready.module.css';

interface PartsProps {
  readonly readiness: Readiness;
  readonly exam: ExamId | undefined;
  readonly isForetold: boolean;
}

/** The same by domain of the exam, and by topic of each deck. */
export function Parts({ readiness, exam: examId, isForetold }: PartsProps) {
  const t = useMessages().ready;
  const language = useLanguage();
  const { catalog } = useActions();
  const exam = catalog.exams.find(({ id }) => id === examId);
  const rowOf = (key: PartKey, name: string): PartRow[] => {
    const part = readiness.parts.get(key);
    return part === undefined ? [] : [{ key, name, part }];
  };
  const domains = exam?.domains.flatMap(({ name }, index) => rowOf(`domain/${index + 1}`, name[language])) ?? [];
  const decks = catalog.decks
    .map((deck) => ({ deck, rows: deck.topics.flatMap(({ id, name }) => rowOf(`topic/${deck.id}/${id}`, name[language])) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <>
      {exam !== undefined && domains.length > 0 && (
        <section aria-labelledby="domains" className={styles.section}>
          <h2 id="domains">{t.byDomain(exam.id)}</h2>
          <PartsTable name={t.byDomain(exam.id)} rows={domains} isForetold={isForetold} />
        </section>
      )}
      <section aria-labelledby="topics" className={styles.section}>
        <h2 id="topics">{t.byTopic}</h2>
        {decks.map(({ deck, rows }) => (
          <div key={deck.id} className={styles.section}>
            <h3>{deck.name[language]}</h3>
            <PartsTable name={deck.name[language]} rows={rows} isForetold={isForetold} />
          </div>
        ))}
      </section>
    </>
  );
}
