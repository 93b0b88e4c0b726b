import type { SideId } from '../../core/base/ids';
import type { DifferenceText, Language } from '../../core/deck/deck';
import { cardWords } from '../../i18n/card-words';
import { RichText } from '../kit/rich-text';
import { SideMark } from '../kit/side-mark';
import styles from './contrast.module.css';

interface SidesProps {
  readonly text: DifferenceText;
  readonly language: Language;
  /** The side the question was about, which is lit; none while both are looked at. */
  readonly asked: SideId | undefined;
}

/** The two sides one above the other, so that what differs stands in one column. */
export function Sides({ text, language, asked }: SidesProps) {
  return (
    <div className={styles.sides}>
      {text.sides.map((side, index) => (
        <section key={side.id} className={styles.side} data-index={index} data-lit={asked === undefined || side.id === asked}>
          <h2>
            <SideMark index={index} /> <span>{side.name}</span>
            {side.id === asked && <span className={styles.asked}>{cardWords[language].asked}</span>}
          </h2>
          <p>
            <RichText text={side.answer} />
          </p>
        </section>
      ))}
    </div>
  );
}
