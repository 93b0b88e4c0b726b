import { type CardId, differenceOf } from '../../src/core/base/ids';
import type { Card } from '../../src/core/deck/deck';
import type { Button } from '../../src/core/scheduler/buttons';
import { type Life, type LifeAnswer, secondLife } from './second-sm2';

const GRADES: Readonly<Record<Button, number>> = { again: 2, hard: 3, good: 4, easy: 5 };

/** What a learner could write down on paper: every answer, and from it which cards a day must bring. Knows nothing of the product's queue. */
export const studyDiary = (cards: readonly Card[]) => {
  const answers = new Map<CardId, LifeAnswer[]>();
  const lives = (): (readonly [CardId, Life])[] => [...answers].map(([card, its]) => [card, secondLife(its)]);
  return {
    answered(card: CardId, day: number, button: Button): void {
      answers.set(card, [...(answers.get(card) ?? []), { day, grade: GRADES[button] }]);
    },
    dueOn: (day: number): CardId[] => lives().flatMap(([card, { due, countedDay }]) => (due <= day && countedDay < day ? [card] : [])),
    /** The next new ones in the order of the decks: at most `limit`, and one of each difference. */
    freshOn(limit: number): CardId[] {
      const fresh = new Map<string, CardId>();
      for (const { id } of cards) {
        if (fresh.size < limit && !answers.has(id) && !fresh.has(differenceOf(id))) fresh.set(differenceOf(id), id);
      }
      return [...fresh.values()];
    },
  };
};
