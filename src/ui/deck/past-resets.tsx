import { useEffect } from 'react';
import { asCardId } from '../../core/base/ids';
import type { Catalog } from '../../core/deck/cards';
import type { Language } from '../../core/deck/deck';
import type { ResetEvent, ResetScope } from '../../core/log/event';
import { formatDateTime } from '../../i18n/format';
import type { Messages } from '../../i18n/messages';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import styles from './deck.module.css';

interface PastResetsProps {
  readonly resets: readonly ResetEvent[];
}

/** The resets that stand, each with the way back. */
export function PastResets({ resets }: PastResetsProps) {
  const t = useMessages().deck;
  if (resets.length === 0) return null;
  return (
    <section aria-labelledby="resets" className={styles.resets}>
      <h2 id="resets">{t.resets}</h2>
      <ul>
        {resets.map((reset) => (
          <PastReset key={reset.id} reset={reset} />
        ))}
      </ul>
    </section>
  );
}

function PastReset({ reset }: { readonly reset: ResetEvent }) {
  const t = useMessages().deck;
  const language = useLanguage();
  const { undoAction, catalog, loadTexts } = useActions();
  const scope = reset.type === 'reset' ? reset.scope : undefined;
  const card = scope?.kind === 'card' ? asCardId(scope.id) : undefined;
  const question = useApp((state) => card && state.questionOf(card, language));
  useEffect(() => {
    if (card !== undefined) void loadTexts(card, language);
  }, [loadTexts, card, language]);
  const name = question ?? (scope === undefined ? t.selectedCards : nameOf(scope, catalog, language, t));
  const words = t.resetOf(name, reset.cards.length, formatDateTime(reset.at, language));
  return (
    <li>
      <span>{words}</span>
      <Button aria-label={`${t.undoReset}: ${words}`} onClick={() => void undoAction(reset.id)}>
        {t.undoReset}
      </Button>
    </li>
  );
}

const nameOf = ({ kind, id }: ResetScope, { decks }: Catalog, language: Language, t: Messages['deck']): string => {
  const topicName = (topic: string | undefined): string | undefined =>
    decks.flatMap(({ topics }) => topics).find((each) => each.id === topic)?.name[language];
  switch (kind) {
    case 'deck':
      return decks.find((deck) => deck.id === id)?.name[language] ?? t.unknownName;
    case 'topic':
      return topicName(id.split('/')[1]) ?? t.unknownName;
    case 'topic-everywhere':
      return t.topicEverywhere(topicName(id) ?? t.unknownName);
    case 'card':
      return t.unknownName;
  }
};
