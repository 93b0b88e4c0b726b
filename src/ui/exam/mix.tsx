import type { Blueprint } from '../../core/exam/blueprint';
import type { Exam } from '../../core/exam/exam';
import { formatList } from '../../i18n/format';
import { useLanguage, useMessages } from '../app-context';
import styles from './exam.module.css';

interface MixProps {
  readonly exam: Exam;
  readonly blueprint: Blueprint;
}

/** How many questions come from each domain, and what the decks cannot give. */
export function Mix({ exam, blueprint: { counts, uncovered, short } }: MixProps) {
  const t = useMessages().exam.setup;
  const language = useLanguage();
  const nameOf = (domain: number): string => exam.domains[domain - 1]?.name[language] ?? String(domain);
  const namesOf = (domains: readonly number[]): string => formatList(domains.map(nameOf), language);
  return (
    <>
      <details>
        <summary>{t.mix}</summary>
        <ul className={styles.plainList}>
          {[...counts]
            .sort(([a], [b]) => a - b)
            .map(([domain, count]) => (
              <li key={domain}>{t.inDomain(nameOf(domain), count)}</li>
            ))}
        </ul>
      </details>
      {uncovered.length > 0 && <p>{t.uncovered(namesOf(uncovered))}</p>}
      {short.length > 0 && <p>{t.short(namesOf(short))}</p>}
    </>
  );
}
