import { useEffect } from 'react';
import type { CardId } from '../../core/base/ids';
import { useActions, useApp, useLanguage } from '../app-context';

/** What a card asks, in the learner's language; none until its text is there. */
export const useQuestion = (card: CardId): string | undefined => {
  const language = useLanguage();
  const { loadTexts } = useActions();
  useEffect(() => {
    void loadTexts(card, language);
  }, [loadTexts, card, language]);
  return useApp((state) => state.questionOf(card, language));
};

/** The same as a name, which has no code in it. */
export const asName = (text: string): string => text.replaceAll('`', '');
