import type { KeyboardEvent } from 'react';
import type { Language } from '../../core/deck/deck';
import { optionWords } from '../../i18n/option-words';
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
  /** Where options can be struck out: which are, how the button is called, and what it does. */
  readonly struck?: readonly string[];
  readonly strikeName?: (option: string) => string;
  readonly onStrike?: (option: string) => void;
}

/** Up and down go through the options, as in any group of them. */
const moveFocus = (event: KeyboardEvent<HTMLButtonElement>): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const options = [...(event.currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('[role="radio"], [role="checkbox"]') ?? [])];
  const at = options.indexOf(event.currentTarget);
  options[(at + step + options.length) % options.length]?.focus();
  event.preventDefault();
};

/** The options of a question, each with its key; one to choose, or several. */
export function OptionList({ options, chosen, most, language, describedBy, onChoose, struck = [], strikeName, onStrike }: OptionListProps) {
  const words = optionWords[language];
  return (
    <div className={styles.choice}>
      <p className={styles.hint} lang={language}>
        {words.choose(most)}
      </p>
      <ul role={most === 1 ? 'radiogroup' : 'group'} aria-label={words.options} aria-describedby={describedBy} className={styles.options}>
        {options.map(({ id, text }, index) => (
          <li key={id} role="presentation" className={styles.row}>
            <button
              type="button"
              role={most === 1 ? 'radio' : 'checkbox'}
              aria-checked={chosen.includes(id)}
              className={styles.option}
              onKeyDown={moveFocus}
              data-struck={struck.includes(id)}
              onClick={() => onChoose(id)}
            >
              <kbd aria-hidden="true">{index + 1}</kbd>
              <span lang={language}>
                <RichText text={text} />
              </span>
            </button>
            {onStrike !== undefined && (
              <button
                type="button"
                className={styles.strike}
                aria-pressed={struck.includes(id)}
                aria-label={strikeName?.(text)}
                title={strikeName?.(text)}
                onClick={() => onStrike(id)}
              >
                <span aria-hidden="true">⊘</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
