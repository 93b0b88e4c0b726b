import type { SideId } from '../../core/base/ids';
import type { DifferenceText, Language } from '../../core/deck/deck';
import { cardWords } from '../../i18n/card-words';
import { CardText } from './card-text';
import { SideMark } from './side-mark';
import styles from './both-sides.module.css';

interface BothSidesProps {
  readonly text: DifferenceText;
  readonly language: Language;
  /** The side the card asked for, which is lit; none where both belong to the question. */
  readonly asked?: SideId | undefined;
  /** Whether words can be looked up. */
  readonly terms: boolean;
}

/** The two answers next to each other. */
export function BothSides({ text, language, asked, terms }: BothSidesProps) {
  return (
    <div className={styles.sides}>
      {text.sides.map((side, index) => (
        <section key={side.id} className={styles.side} data-index={index} data-lit={asked === undefined || side.id === asked}>
          <h2>
            <SideMark index={index} /> {side.name}
            {side.id === asked && <span className={styles.asked}>{cardWords[language].asked}</span>}
          </h2>
          <p>
            <CardText text={side.answer} language={language} terms={terms} />
          </p>
        </section>
      ))}
    </div>
  );
}
