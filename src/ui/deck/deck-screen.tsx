import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Deck } from '../../core/deck/deck';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Page } from '../kit/page';
import { ResetDialog, type ScopeOption } from '../kit/reset-dialog';
import { StatusLine } from '../kit/status-line';
import styles from './deck.module.css';
import { DeckSwitches } from './deck-switches';
import { NarrowedByExam } from './narrowed-by-exam';
import { PastResets } from './past-resets';
import { deckScope, statesOfDeck, topicScopes } from './scopes';
import { TopicRow } from './topic-row';

interface DeckScreenProps {
  readonly deck: Deck;
}

/** One deck: how far each topic is, its switches, and starting anew. */
export function DeckScreen({ deck }: DeckScreenProps) {
  const t = useMessages();
  const language = useLanguage();
  const { openLibrary, resume, catalog, dismissNotice } = useActions();
  const library = useApp((state) => state.library);
  const [resetting, setResetting] = useState<readonly [ScopeOption, ...ScopeOption[]]>();
  useEffect(() => {
    dismissNotice();
    void openLibrary();
  }, [openLibrary, dismissNotice]);
  if (library === undefined) return <Page title={t.shell.appName}>{t.shell.loading}</Page>;
  const states = statesOfDeck(catalog, library, deck.id);
  const suspended = states.filter((state) => state.suspended !== undefined).map(({ card }) => card);
  const name = deck.name[language];
  return (
    <Page title={t.shell.titles.deck(name)}>
      <p>
        <Link href="/" className={styles.back}>
          ← {t.shell.today}
        </Link>
      </p>
      <header className={styles.head}>
        <h1>{name}</h1>
        <p className={styles.soft}>{deck.about[language]}</p>
        <DeckSwitches deck={deck} />
        <NarrowedByExam deck={deck} />
      </header>
      <p>
        <Link href={`/cards/deck=${deck.id}`} className={styles.back}>
          {t.cards.cardsOfDeck} →
        </Link>
      </p>
      <section aria-labelledby="topics" className={styles.topics}>
        <h2 id="topics">{t.deck.topics}</h2>
        <ul>
          {deck.topics.map((topic) => (
            <TopicRow
              key={topic.id}
              deck={deck}
              topic={topic}
              library={library}
              onReset={() => setResetting(topicScopes(catalog, library, deck, topic, language))}
            />
          ))}
        </ul>
      </section>
      <section className={styles.rare}>
        {suspended.length > 0 && <Button onClick={() => void resume(suspended)}>{t.deck.bringBackSuspended(suspended.length)}</Button>}
        <Button look="quiet" onClick={() => setResetting([deckScope(catalog, library, deck, language)])}>
          {t.deck.resetDeck}
        </Button>
      </section>
      <PastResets resets={library.resets} />
      <StatusLine />
      {resetting !== undefined && <ResetDialog scopes={resetting} onClose={() => setResetting(undefined)} />}
    </Page>
  );
}
