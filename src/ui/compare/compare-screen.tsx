import { useEffect, useMemo } from 'react';
import { parseComparison, usualDeck } from '../../core/compare/comparison';
import { useActions, useApp } from '../app-context';
import { NotFound } from '../not-found';
import { Evening } from './evening';
import { WholeTable } from './whole-table';

interface CompareScreenProps {
  /** What follows the screen's own name. */
  readonly address: string;
}

/** Both sides of whole decks next to each other, to read, to test oneself and to print. */
export function CompareScreen({ address }: CompareScreenProps) {
  const { catalog, openLibrary, dismissNotice } = useActions();
  const started = useApp((state) => state.started);
  const usual = usualDeck(catalog, started)?.id;
  const comparison = useMemo(() => (usual === undefined ? undefined : parseComparison(address, catalog, usual)), [address, catalog, usual]);
  useEffect(() => {
    dismissNotice();
    void openLibrary();
  }, [openLibrary, dismissNotice]);
  if (comparison === undefined) return <NotFound />;
  if (!comparison.ok) return <NotFound part={comparison.error.part} />;
  const { value } = comparison;
  if (value.kind === 'evening') return <Evening deck={value.deck} />;
  const deck = catalog.deckById.get(value.deck);
  return deck && <WholeTable key={deck.id} deck={deck} topic={value.topic} />;
}
