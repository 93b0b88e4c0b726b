import { type Expectation, type ReadinessPart, saysSomething } from '../../core/stats/readiness';
import { formatShare } from '../../i18n/format';
import { useLanguage, useMessages } from '../app-context';
import styles from './ready.module.css';

export interface PartRow {
  readonly key: string;
  readonly name: string;
  readonly part: ReadinessPart;
}

interface PartsTableProps {
  readonly name: string;
  readonly rows: readonly PartRow[];
  /** Without forecasts there are counts. */
  readonly isForetold: boolean;
}

export function PartsTable({ name, rows, isForetold }: PartsTableProps) {
  const t = useMessages().ready;
  return (
    <table className={styles.table} aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{t.part}</th>
          <th scope="col">{isForetold ? t.stop : t.plain.met}</th>
          <th scope="col">{isForetold ? t.keep : t.plain.lastRight}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name: partName, part }) => (
          <tr key={key}>
            <th scope="row">
              {partName}
              {isForetold && part.cards > part.met && <small>{t.partUnmet(part.cards - part.met)}</small>}
            </th>
            <td>{isForetold ? <Share expectation={part.stop} /> : t.plain.of(part.met, part.cards)}</td>
            <td>{isForetold ? <Share expectation={part.keep} /> : t.plain.of(part.lastRight, part.met)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Share({ expectation }: { readonly expectation: Expectation }) {
  const t = useMessages().ready;
  const language = useLanguage();
  const { met, recalled, low, high } = expectation;
  if (met < 0.5) return '–';
  if (!saysSomething(expectation)) return <small>{t.tooEarly}</small>;
  const share = (count: number): string => formatShare(count / met, language);
  return (
    <>
      {share(recalled)}
      <small>{t.band(share(low), share(high))}</small>
    </>
  );
}
