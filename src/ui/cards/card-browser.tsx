import { type MouseEvent, useRef, useState } from 'react';
import type { StudyDay } from '../../core/base/day';
import type { CardId } from '../../core/base/ids';
import { ALL_CARDS, type CardFilter, formatCardFilter } from '../../core/cards/card-filter';
import type { Library } from '../../store/library-slice';
import { useMessages } from '../app-context';
import { lazily } from '../kit/lazily';
import { Button } from '../kit/button';
import { CardList, type ListHandle } from './card-list';
import { CardPreview } from './card-preview';
import styles from './cards.module.css';
import { FilterBar } from './filter-bar';
import { Reading } from './reading';
import { SelectionBar } from './selection-bar';
import { useBrowserKeys } from './use-browser-keys';
import { useCardFilter } from './use-card-filter';
import { useCards, useCardsStore } from './with-cards';
import { useFoundCards } from './use-found-cards';
import { useIsWide } from './use-is-wide';
import { useSelection } from './use-selection';

const WhyDialog = lazily(async () => (await import('../kit/why-dialog')).WhyDialog);

interface CardBrowserProps {
  /** What the address says. */
  readonly kept: CardFilter;
  readonly library: Library;
  readonly day: StudyDay;
}

/** The filter, the list, the card that the list is at, and what can be done with those selected. */
export function CardBrowser({ kept, library, day }: CardBrowserProps) {
  const t = useMessages().cards;
  const isWide = useIsWide();
  const { place, remember, clearSelection } = useCardsStore().getState();
  const selected = useCards((state) => state.selected);
  const { filter, change, type, keep } = useCardFilter(kept);
  const found = useFoundCards(filter, library, day);
  const { select, selectAll } = useSelection(found);
  const [startsAt] = useState(place?.address === formatCardFilter(kept) ? place.card : undefined);
  const [active, setActive] = useState(startsAt);
  const [asked, setAsked] = useState<CardId>();
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<ListHandle>(null);
  useBrowserKeys({ found, library, day, selected, active, select, selectAll, clear: clearSelection, onWhy: setAsked, search, list });

  const open = (event: MouseEvent, card: CardId, wasActive: boolean): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    // Beside a preview the first press of the mouse only shows the card; a key opens it at once.
    if (isWide && event.detail > 0 && !wasActive) return event.preventDefault();
    remember(keep(), card);
  };

  const shown = found.find(({ id }) => id === active) ?? found[0];
  return (
    <>
      <FilterBar filter={filter} onChange={change} onType={type} search={search} onDown={() => list.current?.goTo(0)} />
      <div className={styles.count}>
        <p role="status">{found.length === 0 ? t.nothing : t.found(found.length)}</p>
        {found.length === 0 && <Button onClick={() => change(ALL_CARDS)}>{t.showAll}</Button>}
        <Reading isSearching={filter.text !== ''} />
      </div>
      <div className={styles.both}>
        {found.length > 0 && (
          <CardList
            ref={list}
            found={found}
            library={library}
            day={day}
            selected={selected}
            active={active}
            startsAt={startsAt}
            onSelect={select}
            onSelectAll={selectAll}
            onActivate={setActive}
            onOpen={open}
          />
        )}
        {isWide && shown !== undefined && (
          <CardPreview
            card={shown}
            state={library.states.get(shown.id)}
            day={day}
            onWhy={() => setAsked(shown.id)}
            onOpen={() => remember(keep(), shown.id)}
          />
        )}
      </div>
      <SelectionBar found={found} selected={selected} library={library} day={day} onClear={clearSelection} />
      {asked !== undefined && <WhyDialog card={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}
