import { expect, test } from 'vitest';
import { studyDay } from '../../../src/core/base/day';
import { type CardId, cardId, deckId, differenceId } from '../../../src/core/base/ids';
import { isWeak, weaknesses } from '../../../src/core/compare/weakness';
import { catalogOf } from '../../../src/core/deck/cards';
import type { CardState, Schedule } from '../../../src/core/scheduler/card-state';
import { aDeck } from '../../support/decks';

const DRINKS = deckId('drinks');
const drinks = aDeck({ differences: 5 });
const food = aDeck({ id: 'food', differences: 1 });
const catalog = catalogOf([drinks, { ...food, differences: [{ id: differenceId('plate'), topic: 'taste', retired: false }] }]);

const coffee = (number: number): CardId => cardId(differenceId(`point-${number}`), 'recall-coffee');
const tea = (number: number): CardId => cardId(differenceId(`point-${number}`), 'recall-tea');
const PLATE = cardId(differenceId('plate'), 'recall-tea');

interface Known {
  readonly ease?: number;
  readonly lapses?: number;
  readonly days?: number;
  readonly lastGrade?: Schedule['lastGrade'];
}

const known = (card: CardId, { ease = 2.5, lapses = 0, days = 6, lastGrade = 4 }: Known, more: Partial<CardState> = {}): CardState => ({
  card,
  schedule: {
    memory: { repetitions: 2, easeFactor: ease, intervalDays: days },
    due: studyDay(20_006),
    countedDay: studyDay(20_000),
    introducedDay: studyDay(20_000),
    lapses,
    answeredDay: studyDay(20_000),
    answeredAt: 0,
    lastGrade,
  },
  ...more,
});

const order = (states: readonly CardState[], deck?: typeof DRINKS) =>
  weaknesses(catalog, new Map(states.map((state) => [state.card, state])), deck).map(({ difference }) => difference);

test.each<readonly [string, Known, boolean]>([
  ['known from the first day', {}, false],
  ['once hard', { ease: 2.36 }, true],
  ['hard and then easy', { ease: 2.5 }, false],
  ['forgotten once', { lapses: 1 }, true],
  ['not remembered last time', { lastGrade: 1 }, true],
  ['found hard last time', { lastGrade: 3 }, true],
  ['once hard and well known since', { ease: 2.36, lapses: 2, days: 21 }, false],
  ['once hard and nearly well known', { ease: 2.36, days: 20 }, true],
])('a difference %s: weak is %s', (_, how, weak) => {
  const state = known(coffee(1), how);
  expect(weaknesses(catalog, new Map([[state.card, state]])).map(isWeak)).toEqual([weak]);
});

test('the weakest comes first: lowest ease, most lapses, shortest interval; equals keep the decks’ order', () => {
  const states = [
    known(PLATE, { ease: 2.36 }),
    known(coffee(1), {}),
    known(coffee(2), { ease: 2.36 }),
    known(coffee(3), { ease: 1.9 }),
    known(coffee(4), { ease: 2.36, lapses: 2 }),
    known(coffee(5), { ease: 2.36, days: 1 }),
  ];
  expect(order(states)).toEqual(['point-3', 'point-4', 'point-5', 'point-2', 'plate', 'point-1']);
  expect(order(states, DRINKS)).toEqual(['point-3', 'point-4', 'point-5', 'point-2', 'point-1']);
});

test('what is well known again comes after what is weak, however low its ease', () => {
  expect(order([known(coffee(1), { ease: 1.3, days: 60 }), known(coffee(2), { ease: 2.36 })])).toEqual(['point-2', 'point-1']);
});

test('a difference is as weak as its weakest card', () => {
  expect(order([known(coffee(1), { ease: 2.7 }), known(tea(1), { ease: 1.7 }), known(coffee(2), { ease: 2.1 })])).toEqual([
    'point-1',
    'point-2',
  ]);
});

test('what was never begun and what is suspended are left out', () => {
  const states = [{ card: coffee(1), marked: 1 } as const, known(coffee(2), { ease: 1.3 }, { suspended: 1 }), known(coffee(3), {})];
  expect(order(states)).toEqual(['point-3']);
});
