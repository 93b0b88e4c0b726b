import { useEffect, useState } from 'react';
import type { CardId } from '../../core/base/ids';
import type { HistoryEntry } from '../../core/cards/card-history';
import { formatDateTime } from '../../i18n/format';
import { useApp, useLanguage, useMessages } from '../app-context';
import styles from './card-page.module.css';
import { entryDetails, entryName } from './entry-words';
import { useCardsStore } from './with-cards';

/** Everything that happened to the card, the newest first; what was taken back is struck out and says so. */
export function CardHistoryList({ card }: { readonly card: CardId }) {
  const t = useMessages();
  const language = useLanguage();
  const { historyOf } = useCardsStore().getState();
  const [entries, setEntries] = useState<readonly HistoryEntry[]>();
  // Read anew after everything that was written, here or in another tab.
  const library = useApp((state) => state.library);
  useEffect(() => {
    if (library === undefined) return undefined;
    let wanted = true;
    void historyOf(card).then((read) => wanted && setEntries(read));
    return () => {
      wanted = false;
    };
  }, [historyOf, card, library]);
  if (entries === undefined) return null;
  return (
    <section aria-labelledby="history" className={styles.part}>
      <h2 id="history">{t.cards.page.history}</h2>
      {entries.length === 0 && <p>{t.cards.page.noHistory}</p>}
      <ol className={styles.history}>
        {entries.map((entry) => (
          <li key={entry.event.id} data-standing={entry.standing}>
            <time>{formatDateTime(entry.event.at, language)}</time>
            <span>
              {entry.standing === 'counts' ? <strong>{entryName(entry, t, language)}</strong> : <s>{entryName(entry, t, language)}</s>}
              <small>{entryDetails(entry, t, language).join(' · ')}</small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
