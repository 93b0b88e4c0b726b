import { useCallback, useEffect, useState } from 'react';
import type { DifferenceId } from '../../core/base/ids';
import type { Catalog } from '../../core/deck/cards';
import type { Card, DifferenceText } from '../../core/deck/deck';
import type { TextsError } from '../../core/ports';
import { useActions, useApp, useLanguage } from '../app-context';

interface ComparedTexts {
  /** In the order asked for; none until all are there. */
  readonly texts: readonly DifferenceText[] | undefined;
  readonly error: TextsError | undefined;
  readonly retry: () => void;
}

/** The texts of many differences in the learner's language, wherever they are kept. */
export const useComparedTexts = (differences: readonly DifferenceId[]): ComparedTexts => {
  const { catalog, loadTexts, differenceText } = useActions();
  const language = useLanguage();
  const [error, setError] = useState<TextsError>();
  // Follows what is loaded.
  useApp((state) => state.texts);
  const load = useCallback(async (): Promise<TextsError | undefined> => {
    const loaded = await Promise.all(oneCardOfEachFile(differences, catalog).map((card) => loadTexts(card.id, language)));
    return loaded.flatMap((each) => (each.ok ? [] : [each.error]))[0];
  }, [differences, catalog, loadTexts, language]);
  useEffect(() => {
    let wanted = true;
    void load().then((failed) => wanted && setError(failed));
    return () => {
      wanted = false;
    };
  }, [load]);
  const texts = differences.flatMap((difference) => differenceText(difference, language) ?? []);
  return {
    texts: texts.length === differences.length ? texts : undefined,
    error,
    retry: () => void load().then(setError),
  };
};

const oneCardOfEachFile = (differences: readonly DifferenceId[], { cards, placeOf }: Catalog): Card[] => {
  const wanted = new Set(differences);
  const files = new Map<string, Card>();
  for (const card of cards) {
    const place = placeOf.get(card.difference);
    // A scenario needs more than the texts.
    if (place === undefined || card.scenario !== undefined || !wanted.has(card.difference)) continue;
    const file = `${card.deck}.${place.chunk}`;
    if (!files.has(file)) files.set(file, card);
  }
  return [...files.values()];
};
