import { useEffect, useMemo } from 'react';
import type { Language } from '../../core/deck/deck';
import type { Question } from '../../core/exam/question';
import { questionView, type QuestionView } from '../../core/exam/question-view';
import { useActions, useApp } from '../app-context';

/** The words of a question; undefined while they are on their way, gone where no deck holds them any more. */
export const useQuestionView = (question: Question, language: Language): QuestionView | 'gone' | undefined => {
  const { loadQuestions, catalog } = useActions();
  const { difference } = question;
  const text = useApp((state) => state.differenceText(difference, language));
  const asked = useApp((state) => state.questionText(difference, language));
  useEffect(() => {
    void loadQuestions(difference, language);
  }, [loadQuestions, difference, language]);
  return useMemo(() => {
    if (!catalog.placeOf.has(difference)) return 'gone';
    return text && asked && (questionView(question, text, asked) ?? 'gone');
  }, [catalog, difference, question, text, asked]);
};
