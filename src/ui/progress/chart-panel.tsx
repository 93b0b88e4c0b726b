import { type ReactNode, useState } from 'react';
import { useMessages } from '../app-context';
import { Button } from '../kit/button';
import { type ChartTable, plainRows } from './chart-table';
import styles from './progress.module.css';

interface ChartPanelProps {
  readonly id: string;
  readonly heading: string;
  /** What the picture says, in a sentence. */
  readonly lead: string;
  /** Made when it is opened. */
  readonly table: () => ChartTable;
  readonly onSave: (table: ChartTable) => Promise<string>;
  readonly children: ReactNode;
}

/** One picture with its heading, what it says in words, and the table behind it. */
export function ChartPanel({ id, heading, lead, table, onSave, children }: ChartPanelProps) {
  const t = useMessages().progress;
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <header>
        <h2 id={id}>{heading}</h2>
        <p className={styles.soft}>{lead}</p>
      </header>
      {children}
      <details className={styles.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary aria-label={`${t.table}: ${heading}`}>{t.table}</summary>
        {isOpen && <TableBehind heading={heading} table={table()} onSave={onSave} />}
      </details>
    </section>
  );
}

interface TableBehindProps {
  readonly heading: string;
  readonly table: ChartTable;
  readonly onSave: (table: ChartTable) => Promise<string>;
}

function TableBehind({ heading, table, onSave }: TableBehindProps) {
  const t = useMessages().progress;
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const text = plainRows(table)
      .map((row) => row.join('\t'))
      .join('\n');
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t.copied);
    } catch {
      // The browser does not allow it; the table itself can be selected.
      setSaid(t.notCopied);
    }
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={() => void copy()}>{t.copy}</Button>
        <Button onClick={() => void onSave(table).then((file) => setSaid(t.saved(file)))}>{t.csv}</Button>
      </div>
      <p role="status">{said}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard too. */}
      <div className={styles.scroll} role="group" aria-label={heading} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {table.headings.map((each) => (
                <th key={each} scope="col">
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <Row key={row.map(({ raw }) => raw).join()} headings={table.headings} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface RowProps {
  readonly headings: ChartTable['headings'];
  readonly row: ChartTable['rows'][number];
}

function Row({ headings: [, ...headings], row: [first, ...others] }: RowProps) {
  return (
    <tr>
      <th scope="row">{first?.text}</th>
      {others.map(({ text }, index) => (
        <td key={headings[index]}>{text}</td>
      ))}
    </tr>
  );
}
