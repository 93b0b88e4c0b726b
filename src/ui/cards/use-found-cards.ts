import { useDeferredValue, useMemo } from 'react';
import type { StudyDay } from '../../core/base/day';
import type { CardFilter } from '../../core/cards/card-filter';
import { findCards } from '../../core/cards/find-cards';
import type { Card } from '../../core/deck/deck';
import type { Library } from '../../store/library-slice';
import { useActions } from '../app-context';
import { useCards } from './with-cards';

/** The cards that the filter lets through. Typing never waits for it. */
export const useFoundCards = (filter: CardFilter, { states }: Library, day: StudyDay): readonly Card[] => {
  const { catalog } = useActions();
  const index = useCards((state) => state.index);
  const deferred = useDeferredValue(filter);
  return useMemo(() => findCards(deferred, { catalog, states, index, day }), [deferred, catalog, states, index, day]);
};
