import { type RefObject, useState } from 'react';
import { CARD_ORDERS, type CardFilter, STAGES, TRAITS } from '../../core/cards/card-filter';
import type { Topic } from '../../core/deck/deck';
import { useActions, useLanguage, useMessages } from '../app-context';
import { Check } from '../kit/check';
import { Choose } from './choose';
import styles from './filter-bar.module.css';
import { TraitSign } from './trait-sign';
import { useIsWide } from './use-is-wide';

interface FilterBarProps {
  readonly filter: CardFilter;
  readonly onChange: (changed: Partial<CardFilter>) => void;
  readonly onType: (text: string) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  /** The arrow down leads from the search into the list. */
  readonly onDown: () => void;
}

/** What is searched for, and which cards are looked at. */
export function FilterBar({ filter, onChange, onType, search, onDown }: FilterBarProps) {
  const t = useMessages().cards;
  return (
    <div role="search" className={styles.bar}>
      <input
        ref={search}
        type="search"
        className={styles.search}
        aria-label={t.search}
        placeholder={t.searchHint}
        autoComplete="off"
        value={filter.text}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onDown();
        }}
      />
      <Filters filter={filter} onChange={onChange} />
    </div>
  );
}

/** Folded away where there is little room, unless one of them is in use. */
function Filters({ filter, onChange }: Pick<FilterBarProps, 'filter' | 'onChange'>) {
  const t = useMessages().cards;
  const language = useLanguage();
  const { catalog } = useActions();
  const isWide = useIsWide();
  const { deck, topic, stage, traits, order } = filter;
  const [isOpen, setOpen] = useState(deck !== undefined || topic !== undefined || stage !== undefined || traits.length > 0);
  const decks = catalog.decks.filter(({ id }) => deck === undefined || deck === id);
  const topics = [...new Map(decks.flatMap((each) => each.topics).map((each): [string, Topic] => [each.id, each])).values()];
  return (
    <details className={styles.filters} open={isWide || isOpen} onToggle={({ currentTarget }) => !isWide && setOpen(currentTarget.open)}>
      <summary>{t.filters}</summary>
      <div className={styles.choices}>
        <Choose
          label={t.deck}
          any={t.allDecks}
          value={deck}
          options={catalog.decks.map(({ id, name }) => [id, name[language]])}
          onChoose={(chosen) => onChange({ deck: chosen, topic: undefined })}
        />
        <Choose
          label={t.topic}
          any={t.allTopics}
          value={topic}
          options={topics.map(({ id, name }) => [id, name[language]])}
          onChoose={(chosen) => onChange({ topic: chosen })}
        />
        <Choose
          label={t.stage}
          any={t.allStages}
          value={stage}
          options={STAGES.map((each) => [each, t.stages[each]])}
          onChoose={(chosen) => onChange({ stage: chosen })}
        />
        <Choose
          label={t.order}
          value={order}
          options={CARD_ORDERS.map((each) => [each, t.orders[each]])}
          onChoose={(chosen) => onChange({ order: chosen ?? 'deck' })}
        />
      </div>
      <div role="group" aria-label={t.with} className={styles.traits}>
        {TRAITS.map((trait) => (
          <Check
            key={trait}
            checked={traits.includes(trait)}
            onChange={({ target }) =>
              onChange({ traits: TRAITS.filter((each) => (each === trait ? target.checked : traits.includes(each))) })
            }
          >
            <TraitSign trait={trait} />
          </Check>
        ))}
      </div>
    </details>
  );
}
