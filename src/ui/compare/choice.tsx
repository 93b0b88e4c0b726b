import styles from './compare.module.css';

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChoose: (id: Id) => void;
}

/** One of several, with its label above. */
export function Choice<Id extends string>({ label, value, options, onChoose }: ChoiceProps<Id>) {
  const choose = (chosen: string): void => {
    const option = options.find(({ id }) => id === chosen);
    if (option !== undefined) onChoose(option.id);
  };
  return (
    <label className={styles.field}>
      {label}
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
