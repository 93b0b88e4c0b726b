import { useState } from 'react';
import { useLocation } from 'wouter';
import type { DeckId } from '../../core/base/ids';
import { type Choice, formatChoice } from '../../core/queue/choice';
import { useActions, useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Check } from '../kit/check';
import styles from './choose-study.module.css';

type Kind = 'all' | 'due' | 'new';
const KINDS: readonly Kind[] = ['all', 'due', 'new'];

/** A part of the day's work: a deck, a topic, only due or only new cards, the weakest first. */
export function ChooseStudy() {
  const t = useMessages().today;
  const language = useLanguage();
  const [, goTo] = useLocation();
  const { catalog } = useActions();
  const [deck, setDeck] = useState<DeckId>();
  const [topic, setTopic] = useState<string>();
  const [kind, setKind] = useState<Kind>('all');
  const [weakestFirst, setWeakestFirst] = useState(false);
  const topics = catalog.decks.find(({ id }) => id === deck)?.topics ?? [];
  const choice: Choice = {
    ...(deck !== undefined && { deck }),
    ...(topic !== undefined && { topic }),
    ...(kind !== 'all' && { only: kind }),
    weakestFirst,
  };
  return (
    <details className={styles.choose}>
      <summary>{t.choose}</summary>
      <div className={styles.form}>
        <label className={styles.field}>
          {t.deck}
          <select
            value={deck ?? ''}
            onChange={(event) => {
              setDeck(catalog.decks.find(({ id }) => id === event.target.value)?.id);
              setTopic(undefined);
            }}
          >
            <option value="">{t.allDecks}</option>
            {catalog.decks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
        </label>
        {topics.length > 1 && (
          <label className={styles.field}>
            {t.topic}
            <select value={topic ?? ''} onChange={(event) => setTopic(topics.find(({ id }) => id === event.target.value)?.id)}>
              <option value="">{t.allTopics}</option>
              {topics.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[language]}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className={styles.field}>
          {t.kind}
          <select value={kind} onChange={(event) => setKind(KINDS.find((each) => each === event.target.value) ?? 'all')}>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {t.kinds[each]}
              </option>
            ))}
          </select>
        </label>
        <Check checked={weakestFirst} onChange={(event) => setWeakestFirst(event.target.checked)}>
          {t.weakest}
        </Check>
        <Button onClick={() => goTo(`/study/${formatChoice(choice)}`)}>{t.startChoice}</Button>
      </div>
    </details>
  );
}
