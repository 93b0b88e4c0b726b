import { useId } from 'react';
import { commonQuestion } from '../../core/compare/row';
import type { Deck, DifferenceText } from '../../core/deck/deck';
import { useLanguage, useMessages } from '../app-context';
import { RichText } from '../kit/rich-text';
import { SideMark } from '../kit/side-mark';
import styles from './compare.module.css';
import { RedSheet, type SheetState } from './red-sheet';

interface ComparisonTableProps {
  readonly deck: Deck;
  readonly texts: readonly DifferenceText[];
  /** The id of the heading that names the table. */
  readonly labelledBy: string;
  readonly sheet?: SheetState | undefined;
}

/** The two sides in two columns, at every width: the question above, where both share it, and the reason below. */
export function ComparisonTable({ deck, texts, labelledBy, sheet }: ComparisonTableProps) {
  const language = useLanguage();
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {deck.sides.map(({ id, name }, index) => (
            <th key={id} scope="col" data-index={index}>
              <SideMark index={index} /> {name[language]}
            </th>
          ))}
        </tr>
      </thead>
      {texts.map((text) => (
        <Row key={text.id} deck={deck} text={text} sheet={sheet} />
      ))}
    </table>
  );
}

interface RowProps {
  readonly deck: Deck;
  readonly text: DifferenceText;
  readonly sheet: SheetState | undefined;
}

function Row({ deck, text, sheet }: RowProps) {
  const t = useMessages().compare;
  const language = useLanguage();
  const id = useId();
  const question = commonQuestion(text);
  const reasonFor = question ?? text.sides.map((side) => side.question).join(' / ');
  return (
    <tbody className={styles.row}>
      {question !== undefined && (
        <tr>
          <th id={id} scope="rowgroup" colSpan={text.sides.length} className={styles.question}>
            <RichText text={question} />
          </th>
        </tr>
      )}
      <tr>
        {text.sides.map((side, index) => (
          <td key={side.id} data-index={index} className={styles.side}>
            {side.name !== deck.sides[index]?.name[language] && <p className={styles.name}>{side.name}</p>}
            {question === undefined && (
              <p className={styles.asked}>
                <RichText text={side.question} />
              </p>
            )}
            <RedSheet sheet={sheet} column={side.id} difference={text.id} name={`${side.name}: ${side.question}`}>
              <RichText text={side.answer} />
            </RedSheet>
          </td>
        ))}
      </tr>
      <tr>
        <td colSpan={text.sides.length} className={styles.why} headers={question === undefined ? undefined : id}>
          <div className={styles.reason}>
            {t.why}
            <RedSheet sheet={sheet} column="why" difference={text.id} name={`${t.why}: ${reasonFor}`}>
              <RichText text={text.why} />
            </RedSheet>
          </div>
        </td>
      </tr>
    </tbody>
  );
}
