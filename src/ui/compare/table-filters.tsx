import type { Comparison } from '../../core/compare/comparison';
import type { Deck } from '../../core/deck/deck';
import { useActions, useLanguage, useMessages } from '../app-context';
import { Check } from '../kit/check';
import styles from './compare.module.css';
import { Choice } from './choice';

interface TableFiltersProps {
  readonly deck: Deck;
  readonly topic: string | undefined;
  readonly search: string;
  readonly weakOnly: boolean;
  readonly onGoTo: (comparison: Comparison) => void;
  readonly onSearch: (search: string) => void;
  /** None until it is known what is weak. */
  readonly onWeakOnly: ((on: boolean) => void) | undefined;
}

/** Which part of which deck is shown. */
export function TableFilters({ deck, topic, search, weakOnly, onGoTo, onSearch, onWeakOnly }: TableFiltersProps) {
  const t = useMessages().compare;
  const language = useLanguage();
  const { catalog } = useActions();
  const all = { id: '', name: t.allTopics };
  return (
    <search className={styles.filters}>
      <Choice
        label={t.deck}
        value={deck.id}
        options={catalog.decks.map(({ id, name }) => ({ id, name: name[language] }))}
        onChoose={(id) => onGoTo({ kind: 'table', deck: id })}
      />
      {deck.topics.length > 1 && (
        <Choice
          label={t.topic}
          value={topic ?? ''}
          options={[all, ...deck.topics.map(({ id, name }) => ({ id, name: name[language] }))]}
          onChoose={(id) => onGoTo({ kind: 'table', deck: deck.id, ...(id !== '' && { topic: id }) })}
        />
      )}
      <label className={styles.field}>
        {t.search}
        <input type="search" value={search} onChange={(event) => onSearch(event.target.value)} />
      </label>
      <Check checked={weakOnly} disabled={onWeakOnly === undefined} onChange={(event) => onWeakOnly?.(event.target.checked)}>
        {t.weak}
      </Check>
    </search>
  );
}
