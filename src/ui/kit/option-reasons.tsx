import type { Language, OptionText } from '../../core/deck/deck';
import { optionWords } from '../../i18n/option-words';
import styles from './option-list.module.css';
import { CardText } from './card-text';

interface OptionReasonsProps {
  /** In the order in which they were asked. */
  readonly options: readonly OptionText[];
  readonly right: readonly string[];
  readonly chosen: readonly string[];
  readonly language: Language;
}

/** Every option with what is right or wrong about it. The sign and the word say it too, not the colour alone. */
export function OptionReasons({ options, right, chosen, language }: OptionReasonsProps) {
  const words = optionWords[language];
  return (
    <ul className={styles.options} aria-label={words.options} lang={language}>
      {options.map(({ id, text, because }) => {
        const isRight = right.includes(id);
        return (
          <li key={id} className={styles.reason} data-right={isRight} data-chosen={chosen.includes(id)}>
            <span aria-hidden="true" className={styles.sign}>
              {isRight ? '○' : '×'}
            </span>
            <div>
              <p className={styles.verdict}>
                {isRight ? words.right : words.wrong}
                {chosen.includes(id) && <span className={styles.chosen}>{words.chosen}</span>}
              </p>
              <p>
                <CardText text={text} language={language} terms />
              </p>
              <p className={styles.because}>
                <CardText text={because} language={language} terms />
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
