import { useId } from 'react';
import styles from './filter-bar.module.css';

interface ChooseProps<T extends string> {
  readonly label: string;
  /** What choosing none is called; without it one of the options is always chosen. */
  readonly any?: string;
  readonly value: T | undefined;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChoose: (value: T | undefined) => void;
}

/** One choice among a few. */
export function Choose<T extends string>({ label, any, value, options, onChoose }: ChooseProps<T>) {
  const id = useId();
  return (
    <div className={styles.choose}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => onChoose(options.find(([each]) => each === target.value)?.[0])}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
