import type { Deck } from '../../core/deck/deck';
import { useActions, useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Panel } from '../kit/panel';
import styles from './today.module.css';

/** Offers the deck that comes next, once. Either answer is a setting, which the deck's page can change. */
export function SuggestedDeck({ deck }: { readonly deck: Deck }) {
  const t = useMessages().today;
  const language = useLanguage();
  const { changeSettings } = useActions();
  const answer = (daily: boolean): void => void changeSettings({ daily: { [deck.id]: daily } });
  return (
    <Panel aria-labelledby="suggested">
      <h2 id="suggested">{t.suggested(deck.name[language])}</h2>
      <p className={styles.soft}>{deck.about[language]}</p>
      <div className={styles.start}>
        <Button look="primary" onClick={() => answer(true)}>
          {t.suggestedYes}
        </Button>
        <Button onClick={() => answer(false)}>{t.suggestedNo}</Button>
      </div>
    </Panel>
  );
}
