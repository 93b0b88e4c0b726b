import { useId } from 'react';
import type { Deck } from '../../core/deck/deck';
import { useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Check } from '../kit/check';
import styles from './compare.module.css';
import type { Column } from './red-sheet';

interface SheetControlsProps {
  readonly deck: Deck;
  readonly column: Column | undefined;
  readonly onLayOver: (column: Column | undefined) => void;
  readonly onShowAll: () => void;
  readonly onCoverAll: () => void;
}

/** What the red sheet lies on, and how its cells are opened. */
export function SheetControls({ deck, column, onLayOver, onShowAll, onCoverAll }: SheetControlsProps) {
  const t = useMessages().compare;
  const language = useLanguage();
  const group = useId();
  const choices: readonly (readonly [column: Column | undefined, name: string])[] = [
    [undefined, t.nothing],
    ...deck.sides.map(({ id, name }) => [id, name[language]] as const),
    ['why', t.reason],
  ];
  return (
    <div className={styles.controls}>
      <fieldset className={styles.choices}>
        <legend>{t.hide}</legend>
        {choices.map(([each, name]) => (
          <Check key={each ?? ''} type="radio" name={group} checked={column === each} onChange={() => onLayOver(each)}>
            {name}
          </Check>
        ))}
      </fieldset>
      {column !== undefined && (
        <>
          <div className={styles.buttons}>
            <Button onClick={onShowAll}>{t.showAll}</Button>
            <Button onClick={onCoverAll}>{t.coverAll}</Button>
          </div>
          <p className={styles.hint}>
            {t.keys} {t.printsEmpty}
          </p>
        </>
      )}
    </div>
  );
}
