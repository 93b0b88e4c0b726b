import { describe, expect, test } from 'vitest';
import { type CardId, deckId, differenceOf } from '../../../src/core/base/ids';
import { catalogOf } from '../../../src/core/deck/cards';
import { countsOf, nextCard } from '../../../src/core/queue/session';
import { aDeck } from '../../support/decks';
import { type LifeAnswer, secondLife } from '../../support/second-sm2';
import { FIRST_DAY, type Habits, type LivedDay, livedDays, sessionOn } from '../../support/simulated-learner';

/** 150 differences in two decks, three cards each. */
const drinks = aDeck({ differences: 100, cards: ['recall', 'why'] });
const more = aDeck({ id: 'more', differences: 50, cards: ['recall', 'why'] });
const catalog = catalogOf([
  drinks,
  { ...more, differences: more.differences.map((each) => ({ ...each, id: `more-${each.id}` as typeof each.id })) },
]);

const LEARNERS: readonly [string, Habits][] = [
  ['one who comes every day', { seed: 1, days: 120, forgets: 0.1, skips: 0 }],
  ['one who forgets half', { seed: 2, days: 120, forgets: 0.5, skips: 0.1 }],
  ['one who comes every third day', { seed: 3, days: 120, forgets: 0.2, skips: 0.67 }],
];

const shownAs = ({ shown }: LivedDay, kind: 'due' | 'new' | 'drill'): CardId[] =>
  shown.filter((each) => each.kind === kind).map(({ card }) => card);

describe.each(LEARNERS)('over 120 days of %s', (_, habits) => {
  const lived = livedDays(catalog, habits);

  test('no day brings more than 10 new and 100 due cards over all decks, each once, and drill is free', async () => {
    const { days } = await lived;
    for (const day of days) {
      expect(shownAs(day, 'new').length).toBeLessThanOrEqual(10);
      expect(shownAs(day, 'due').length).toBeLessThanOrEqual(100);
      const firsts = [...shownAs(day, 'new'), ...shownAs(day, 'due')];
      expect(new Set(firsts).size).toBe(firsts.length);
    }
    expect(days.some((day) => shownAs(day, 'drill').length > 0)).toBe(true);
    expect(days.some((day) => shownAs(day, 'new').length === 10)).toBe(true);
  });

  test('no card is introduced on a day on which a sibling was', async () => {
    const { days } = await lived;
    for (const day of days) expect(new Set(shownAs(day, 'new').map(differenceOf)).size).toBe(shownAs(day, 'new').length);
  });

  test('every day shows all that its session held, until nothing is left', async () => {
    const { days } = await lived;
    for (const { start, shown } of days) {
      if (start === undefined) continue;
      expect(new Set(shown.filter(({ kind }) => kind !== 'drill').map(({ card }) => card))).toEqual(new Set(start.waiting));
      const last = new Map(shown.map(({ card, grade }) => [card, grade]));
      expect([...last.values()].every((grade) => grade >= 4)).toBe(true);
    }
  });

  test('new cards come in the order deck, topic, file, template, and all of them are introduced as fast as limit and siblings allow', async () => {
    const { days } = await lived;
    const studied = days.filter(({ start }) => start !== undefined);
    const introduced = studied.flatMap((day) => shownAs(day, 'new'));
    expect(introduced).toHaveLength(Math.min(catalog.cards.length, studied.length * 10));
  });

  test('every card that is due by a second reckoning is shown on the first day of study, up to the limit, and no other', async () => {
    const { days } = await lived;
    const answers = new Map<CardId, LifeAnswer[]>();
    for (const { day, start, shown } of days) {
      const due = new Set([...answers].filter(([, life]) => secondLife(life).due <= day).map(([card]) => card));
      const waiting = start?.waiting.filter((card) => !start.fresh.has(card)) ?? [];
      expect(waiting.filter((card) => !due.has(card))).toEqual([]);
      expect(waiting).toHaveLength(start === undefined ? 0 : Math.min(due.size, 100));
      expect(start?.held.due ?? 0).toBe(start === undefined ? 0 : Math.max(0, due.size - 100));
      for (const { card, grade } of shown) answers.set(card, [...(answers.get(card) ?? []), { day, grade }]);
    }
  });
});

test('with a limit below what falls due no card is starved: each of 40 comes within 15 days of study after its date at six a day', async () => {
  const { days } = await livedDays(catalogOf([aDeck({ differences: 40, cards: ['why'] })]), {
    seed: 4,
    days: 120,
    forgets: 0.3,
    skips: 0.1,
    before: async (day, learner) => day === 0 && (await learner.does({ type: 'settings-changed', change: { newPerDay: 5, duePerDay: 6 } })),
  });
  const studied = days.filter(({ start }) => start !== undefined);
  const answers = new Map<CardId, LifeAnswer[]>();
  const waits: number[] = [];
  const waitOf = (card: CardId, day: number): number => {
    const life = answers.get(card);
    if (life === undefined) return 0;
    const { due } = secondLife(life);
    return studied.filter((each) => each.day >= due && each.day < day).length;
  };
  for (const lived of studied) {
    expect(shownAs(lived, 'due').length).toBeLessThanOrEqual(6);
    waits.push(...shownAs(lived, 'due').map((card) => waitOf(card, lived.day)));
    for (const { card, grade } of lived.shown) answers.set(card, [...(answers.get(card) ?? []), { day: lived.day, grade }]);
  }
  const last = Math.max(...studied.map(({ day }) => day));
  waits.push(...[...answers.keys()].map((card) => waitOf(card, last)));
  expect(Math.max(...waits)).toBeGreaterThan(2);
  expect(Math.max(...waits)).toBeLessThanOrEqual(15);
});

test('a reload at any moment goes on with the same session', async () => {
  let compared = 0;
  await livedDays(catalogOf([drinks]), {
    seed: 5,
    days: 25,
    forgets: 0.3,
    skips: 0.2,
    eachAnswer: async (live, log, day) => {
      const rebuilt = await sessionOn(catalogOf([drinks]), log, day);
      expect(rebuilt.waiting).toEqual(live.waiting);
      expect(rebuilt.answered).toEqual(live.answered);
      expect(nextCard(rebuilt)).toBe(nextCard(live));
      compared += 1;
    },
  });
  expect(compared).toBeGreaterThan(200);
});

test('siblings follow each other only when nothing else waits and no other drill is ready', async () => {
  const { days } = await livedDays(catalogOf([aDeck({ differences: 12, cards: ['recall', 'why'] })]), {
    seed: 6,
    days: 40,
    forgets: 0.4,
    skips: 0.2,
  });
  const together: string[] = [];
  const avoidable: string[] = [];
  for (const { shown } of days) {
    for (const [index, { card }] of shown.entries()) {
      const before = shown[index - 1]?.card;
      if (before === undefined || differenceOf(before) !== differenceOf(card)) continue;
      together.push(card);
      const rest = shown.slice(index);
      const firsts = rest.filter(({ kind }) => kind !== 'drill');
      // While something is to come for the first time, drill may still have to wait; after that any other card would do.
      const others = firsts.length > 0 ? firsts : rest;
      if (others.some((each) => differenceOf(each.card) !== differenceOf(card))) avoidable.push(card);
    }
  }
  expect(together.length).toBeGreaterThan(0);
  expect(avoidable).toEqual([]);
});

test('a learner who has missed two weeks meets the backlog within the limit, and can lower it for today alone', async () => {
  const { log, days } = await livedDays(catalog, {
    seed: 7,
    days: 45,
    forgets: 0.1,
    skips: 0,
    before: async (day, learner) => day === 44 && (await learner.does({ type: 'limit-raised', fresh: -10, due: -88 })),
  });
  const last = days.at(-1);
  expect(shownAs(last ?? fail(), 'new')).toHaveLength(0);
  expect(shownAs(last ?? fail(), 'due').length).toBeLessThanOrEqual(12);
  const tomorrow = countsOf(await sessionOn(catalog, log, (FIRST_DAY + 45) as typeof FIRST_DAY));
  expect(tomorrow.fresh).toBe(10);
  const later = await sessionOn(catalog, log, (FIRST_DAY + 60) as typeof FIRST_DAY);
  expect(countsOf(later)).toEqual({ due: 100, fresh: 10, drill: 0 });
  expect(later.held.due).toBeGreaterThan(0);
});

test('a deck that is switched off brings nothing on any of 30 days', async () => {
  const { days } = await livedDays(catalog, {
    seed: 8,
    days: 30,
    forgets: 0.2,
    skips: 0,
    before: async (day, learner) =>
      day === 5 && (await learner.does({ type: 'settings-changed', change: { daily: { [deckId('drinks')]: false } } })),
  });
  for (const { shown } of days.slice(5)) {
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ card }) => catalog.byId.get(card)?.deck === 'drinks')).toEqual([]);
  }
});

const fail = (): never => {
  throw new Error('there are days');
};
