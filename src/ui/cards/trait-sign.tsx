import type { Trait } from '../../core/cards/card-filter';
import { useMessages } from '../app-context';
import spoken from '../kit/spoken.module.css';
import styles from './trait-sign.module.css';

const SIGNS: Readonly<Record<Trait, string>> = { suspended: '‖', buried: '→', marked: '★', leech: '!', noted: '✎' };

interface TraitSignProps {
  readonly trait: Trait;
  /** Where there is no room for its name it is told to the ear, and to whoever points at it. */
  readonly isShort?: boolean;
}

/** What can be said of a card besides where it is in its life: a sign and its name. */
export function TraitSign({ trait, isShort = false }: TraitSignProps) {
  const name = useMessages().cards.traits[trait];
  return (
    <span className={styles.trait} data-trait={trait} title={isShort ? name : undefined}>
      <span aria-hidden="true" className={styles.sign}>
        {SIGNS[trait]}
      </span>
      <span className={isShort ? spoken.spoken : undefined}>{name}</span>
    </span>
  );
}
