import { Link } from 'wouter';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import styles from './today.module.css';

/** Each deck and how far it has been started; the way to its own page. */
export function DeckList() {
  const t = useMessages().today;
  const language = useLanguage();
  const { deckSizes } = useActions();
  const started = useApp((state) => state.started);
  const { daily, plan } = useApp((state) => state.settings);
  const planned = plan === 'none' ? [] : plan.decks;
  return (
    <section aria-labelledby="decks" className={styles.decks}>
      <h2 id="decks">{t.decks}</h2>
      <ul>
        {deckSizes.map(({ deck, cards }) => (
          <li key={deck.id} className={styles.deck}>
            <h3>
              <Link href={`/deck/${deck.id}`}>{deck.name[language]}</Link>
            </h3>
            <p className={styles.soft}>{deck.about[language]}</p>
            <progress max={cards} value={started.get(deck.id) ?? 0} aria-label={deck.name[language]} />
            <p className={styles.soft}>
              {t.deckProgress(started.get(deck.id) ?? 0, cards)}
              {!(daily[deck.id] ?? deck.daily) && !planned.includes(deck.id) && ` · ${t.deckOff}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
