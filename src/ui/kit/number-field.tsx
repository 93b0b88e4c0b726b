import { useId, useState } from 'react';
import { useMessages } from '../app-context';
import styles from './field.module.css';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least?: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number. What is being typed counts when the field is left; what does not fit is said and not taken. */
export function NumberField({ label, value, least = 0, most, onChange }: NumberFieldProps) {
  const t = useMessages().settings;
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const digits = typed?.normalize('NFKC').trim();
  const number = digits === undefined ? value : Number(digits);
  const fits = digits === undefined || (/^\d+$/.test(digits) && number >= least && number <= most);
  const take = (): void => {
    if (!fits) return;
    setTyped(undefined);
    if (number !== value) onChange(number);
  };
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? String(value)}
        aria-invalid={!fits}
        aria-describedby={fits ? undefined : `${id}-error`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && take()}
      />
      {!fits && (
        <span id={`${id}-error`} role="alert" className={styles.error}>
          {t.outOfRange(least, most)}
        </span>
      )}
    </div>
  );
}
