import { formatShare } from '../../i18n/format';
import { useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import styles from './cards.module.css';
import { useCards, useCardsStore } from './with-cards';

interface ReadingProps {
  readonly isSearching: boolean;
}

/** How far search can see, as long as that matters. */
export function Reading({ isSearching }: ReadingProps) {
  const t = useMessages();
  const language = useLanguage();
  const { indexTexts } = useCardsStore().getState();
  const { done, all } = useCards((state) => state.indexed);
  const error = useCards((state) => state.textsError);
  if (error !== undefined)
    return (
      <p className={styles.reading}>
        {t.cards.readingFailed} <Button onClick={() => void indexTexts()}>{t.problems.tryAgain}</Button>
      </p>
    );
  return isSearching && done < all ? <p className={styles.reading}>{t.cards.reading(formatShare(done / all, language))}</p> : null;
}
