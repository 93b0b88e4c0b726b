import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../../core/deck/deck';
import { type FindTerms, type GlossaryTerm, termFinder } from '../../core/deck/terms';
import type { TextsError } from '../../core/ports';
import { useActions, useApp } from '../app-context';

interface GlossaryOnScreen {
  /** None until the glossary is there. */
  readonly find: FindTerms | undefined;
  readonly error: TextsError | undefined;
  readonly retry: () => void;
}

/** The glossary of a language, fetched when it is first wanted. */
export const useGlossary = (language: Language): GlossaryOnScreen => {
  const { loadGlossary } = useActions();
  const terms = useApp(({ glossary }) => glossary[language]);
  const [error, setError] = useState<TextsError>();
  const isMissing = terms === undefined;
  const load = useCallback(async () => {
    const loaded = await loadGlossary(language);
    return loaded.ok ? undefined : loaded.error;
  }, [loadGlossary, language]);
  useEffect(() => {
    if (isMissing) void load().then(setError);
  }, [isMissing, load]);
  return { find: terms && finderOf(terms, language), error: isMissing ? error : undefined, retry: () => void load().then(setError) };
};

/** Made once for each glossary: every text of every card asks. */
const finders = new WeakMap<readonly GlossaryTerm[], FindTerms>();

const finderOf = (terms: readonly GlossaryTerm[], language: Language): FindTerms => {
  const find = finders.get(terms) ?? termFinder(terms, language);
  finders.set(terms, find);
  return find;
};
