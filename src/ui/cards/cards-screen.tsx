import { useEffect, useMemo } from 'react';
import { type CardFilter, parseCardFilter } from '../../core/cards/card-filter';
import { useActions, useApp, useMessages } from '../app-context';
import { Page } from '../kit/page';
import { NotFound } from '../not-found';
import { CardBrowser } from './card-browser';
import styles from './cards.module.css';
import { useCardsStore, WithCards } from './with-cards';

interface CardsScreenProps {
  /** What follows the screen's own name: the filter. */
  readonly address: string;
}

/** Every card there is: to find some, to see how they stand, and to do something with several at once. */
export function CardsScreen({ address }: CardsScreenProps) {
  const { catalog } = useActions();
  const kept = useMemo(() => parseCardFilter(address, catalog), [address, catalog]);
  if (!kept.ok) return <NotFound part={kept.error.part} />;
  return (
    <WithCards>
      <AllCards kept={kept.value} />
    </WithCards>
  );
}

function AllCards({ kept }: { readonly kept: CardFilter }) {
  const t = useMessages();
  const { openLibrary, dismissNotice } = useActions();
  const { indexTexts } = useCardsStore().getState();
  const library = useApp((state) => state.library);
  const day = useApp(({ session }) => session?.day);
  useEffect(() => {
    dismissNotice();
    void openLibrary();
    void indexTexts();
  }, [dismissNotice, openLibrary, indexTexts]);
  return (
    <Page title={t.shell.titles.cards}>
      <div className={styles.screen}>
        <h1>{t.cards.heading}</h1>
        {library === undefined || day === undefined ? (
          <p role="status">{t.shell.loading}</p>
        ) : (
          <CardBrowser kept={kept} library={library} day={day} />
        )}
      </div>
    </Page>
  );
}
