import type { CardId } from '../../src/core/base/ids';
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
    /** The next new ones in the order of the decks: at most `limit`, one that touches each difference, and a situation only after what it rests on. */
    freshOn(limit: number): CardId[] {
      const fresh: CardId[] = [];
      const touched = new Set<string>();
      for (const card of cards) {
        const touches = [card.difference, ...(card.also ?? [])];
        const recall = cards.filter(({ difference, side }) => difference === card.difference && side !== undefined);
        const isReady = card.scenario === undefined || recall.every(({ id }) => answers.has(id));
        if (fresh.length === limit || !isReady || answers.has(card.id) || touches.some((each) => touched.has(each))) continue;
        for (const each of touches) touched.add(each);
        fresh.push(card.id);
      }
      return fresh;
    },
  };
};
