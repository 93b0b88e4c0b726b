import type { ExamId } from '../base/ids';
import type { Catalog } from '../deck/cards';
import type { Card, Deck } from '../deck/deck';
import { examTagsOf } from '../exam/exam-tags';
import type { LearnerSettings } from '../settings/learner-settings';

type Choices = Pick<LearnerSettings, 'daily' | 'knows'>;

/** Whether a deck belongs to the daily work. */
export const isDaily = (deck: Deck, { daily }: Choices): boolean => daily[deck.id] ?? deck.daily;

/** Whether a card asks for the side of its deck that the learner knows already. */
export const isKnownSide = ({ side }: Card, deck: Deck, { knows }: Choices): boolean =>
  knows[deck.id] === true && side !== undefined && side === deck.known;

/** Whether a new card may come: a deck that is narrowed by the learner's exam brings only what that touches. */
export const isTouched = (card: Card, deck: Deck, catalog: Catalog, exam: ExamId | 'none'): boolean => {
  if (deck.narrowedByExam !== true || exam === 'none' || !catalog.exams.some(({ id }) => id === exam)) return true;
  return examTagsOf(card, catalog)[exam] !== undefined;
};
