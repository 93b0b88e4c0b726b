import { optionWords } from '../../i18n/option-words';
import type { Language } from '../../core/deck/deck';
import styles from './option-list.module.css';
import { RichText } from './rich-text';

interface OptionListProps {
  /** In the order of the screen and of the keys. */
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: readonly string[];
  /** How many are to be chosen. */
  readonly most: number;
  readonly language: Language;
  readonly describedBy: string;
  readonly onChoose: (option: string) => void;
}

/** The options of a question, each with its key; one to choose, or several. */
export function OptionList({ options, chosen, most, language, describedBy, onChoose }: OptionListProps) {
  const words = optionWords[language];
  return (
    <div className={styles.choice} lang={language}>
      <p className={styles.hint}>{words.choose(most)}</p>
      <ul role={most === 1 ? 'radiogroup' : 'group'} aria-label={words.options} aria-describedby={describedBy} className={styles.options}>
        {options.map(({ id, text }, index) => (
          <li key={id} role="presentation">
            <button
              type="button"
              role={most === 1 ? 'radio' : 'checkbox'}
              aria-checked={chosen.includes(id)}
              className={styles.option}
              onClick={() => onChoose(id)}
            >
              <kbd aria-hidden="true">{index + 1}</kbd>
              <span>
                <RichText text={text} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
