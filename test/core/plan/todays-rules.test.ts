import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/base/day';
import { differenceOf } from '../../../src/core/base/ids';
import { catalogOf } from '../../../src/core/deck/cards';
import { EVERYTHING } from '../../../src/core/queue/choice';
import { buildSession, chooseToday, countsOf, type Session } from '../../../src/core/queue/session';
import type { CardState } from '../../../src/core/scheduler/card-state';
import type { LearnerSettings } from '../../../src/core/settings/learner-settings';
import { aDeck } from '../../support/decks';
import { aPlan, learnedAs, ruledDay, snapshotOf, TODAY } from '../../support/plans';

/** 40 differences with two cards each, and a deck that is off. */
const off = aDeck({ id: 'more', differences: 3 });
const catalog = catalogOf([
  aDeck({ differences: 40 }),
  { ...off, daily: false, differences: off.differences.map((each) => ({ ...each, id: `more-${each.id}` as typeof each.id })) },
]);
const cards = catalog.cards.filter(({ deck }) => deck === 'drinks').map(({ id }) => id);

const sessionOf = (states: readonly CardState[], settings: Partial<LearnerSettings>, day = TODAY): Session => {
  const { snapshot, rules } = ruledDay(catalog, states, settings, day);
  return buildSession(catalog, snapshot, EVERYTHING, rules);
};

const learned = (count: number, options: Parameters<typeof learnedAs>[1] = {}) =>
  cards.slice(0, count).map((card) => learnedAs(card, options));

describe('new cards under a plan', () => {
  test.each([
    ['spread over the days before the last week', 48, 60, 2],
    ['spread over fewer days, more of them a day', 28, 60, 4],
    ['never more than fit into the minutes', 28, 1, 2],
  ])('are %s', (_, inDays, minutesPerDay, fresh) => {
    expect(countsOf(sessionOf([], { plan: aPlan({ inDays, minutesPerDay }) }))).toEqual({ due: 0, fresh, drill: 0 });
  });

  test('keep the day’s number while it is studied: what was met counts', () => {
    const plan = { ...aPlan({ inDays: 9 }), madeOn: addDays(TODAY, -30) };
    const met = [0, 2, 4].map((index) =>
      learnedAs(cards[index] ?? '', { introducedDay: TODAY, answeredDay: TODAY, countedDay: TODAY, due: TODAY + 1 }),
    );
    expect(countsOf(sessionOf([], { plan })).fresh).toBe(40);
    expect(countsOf(sessionOf(met, { plan })).fresh).toBe(37);
  });

  test('come from the plan’s decks alone, also from those that are off', () => {
    const plan = aPlan({ inDays: 28, decks: [off.id] });
    const session = sessionOf([], { plan });
    expect(session.waiting.map((card) => catalog.byId.get(card)?.deck)).toEqual(['more']);
  });

  test('do not begin in the last week of a long plan, unless some are left over', () => {
    const plan = { ...aPlan({ inDays: 7 }), madeOn: addDays(TODAY, -30) };
    expect(countsOf(sessionOf(learned(80), { plan })).fresh).toBe(0);
    expect(countsOf(sessionOf(learned(74), { plan })).fresh).toBe(1);
    expect(countsOf(sessionOf(learned(74), { plan: { ...plan, date: addDays(TODAY, 1) } })).fresh).toBe(0);
  });

  test('keep siblings apart while the days allow it, and come together where they do not', () => {
    const apart = sessionOf([], { plan: aPlan({ inDays: 4, minutesPerDay: 600 }) });
    expect(new Set(apart.waiting.map(differenceOf)).size).toBe(apart.waiting.length);
    expect(apart.held.siblings).toBeGreaterThan(0);
    const together = sessionOf([], { plan: aPlan({ inDays: 2, minutesPerDay: 600 }) });
    expect(together.waiting).toHaveLength(80);
    expect(together.held.siblings).toBe(0);
  });

  test('stop where the last week could not repeat any more', () => {
    const plan = aPlan({ inDays: 28, minutesPerDay: 1 });
    expect(countsOf(sessionOf(learned(42, { due: TODAY + 90 }), { plan })).fresh).toBe(0);
  });
});

describe('the last week', () => {
  const plan = aPlan({ inDays: 7 });

  test('brings cards before their date, a seventh a day, whatever the daily limit', () => {
    const states = learned(70, { due: TODAY + 60 });
    const session = sessionOf(states, { plan, duePerDay: 3, newPerDay: 0 });
    expect(countsOf(session).due).toBe(10);
    expect(session.held.due).toBe(0);
  });

  test('switched off, gives the plain dates back', () => {
    const states = learned(70, { due: TODAY + 60 });
    expect(countsOf(sessionOf(states, { plan: 'none', newPerDay: 0 }))).toEqual({ due: 0, fresh: 0, drill: 0 });
    expect(sessionOf(states, { plan: 'none' }).waiting).toEqual(buildSession(catalog, snapshotOf(catalog, states, {})).waiting);
  });

  test('is over on the exam day: everything is as without the plan', () => {
    const states = learned(70, { due: TODAY + 7 });
    const settings = { plan, newPerDay: 4 };
    expect(sessionOf(states, settings, plan.date)).toEqual(sessionOf(states, { newPerDay: 4 }, plan.date));
  });

  test('leaves cards that are suspended, of other decks or of a known side alone', () => {
    const states: CardState[] = [
      { ...learnedAs(cards[0] ?? '', { due: TODAY + 60 }), suspended: 1 },
      learnedAs('more-point-1/recall-tea', { due: TODAY + 60 }),
    ];
    expect(countsOf(sessionOf(states, { plan, newPerDay: 0 })).due).toBe(0);
  });
});

describe('a pause', () => {
  const paused = { pausedUntil: addDays(TODAY, 3) };

  test('brings nothing until its day, and then what is due', () => {
    const states = learned(5, { due: TODAY });
    expect(sessionOf(states, paused).waiting).toEqual([]);
    expect(sessionOf(states, paused, addDays(TODAY, 2)).waiting).toEqual([]);
    expect(countsOf(sessionOf(states, paused, addDays(TODAY, 3)))).toMatchObject({ due: 5 });
  });

  test('lets whoever chooses a deck study it', () => {
    const { snapshot, rules } = ruledDay(catalog, learned(5, { due: TODAY }), paused);
    expect(
      countsOf(buildSession(catalog, snapshot, { deck: cards[0] === undefined ? off.id : (catalog.decks[0]?.id ?? off.id) }, rules)).due,
    ).toBe(5);
  });
});

describe('a backlog that is set apart', () => {
  const backlog = [...learned(60, { due: TODAY - 10 })];
  const own = cards.slice(60, 65).map((card) => learnedAs(card, { due: TODAY }));
  const catchUp = { since: TODAY, perDay: 12 };

  test('comes so many a day beside the day’s own cards, and the rest is told apart', () => {
    const session = sessionOf([...backlog, ...own], { catchUp, newPerDay: 0 });
    expect(countsOf(session).due).toBe(17);
    expect(session.held).toMatchObject({ due: 0, apart: 48 });
    expect(session.backlog).toEqual({ overdue: 60, apart: 60 });
  });

  test('brings the most endangered first', () => {
    const weak = cards.slice(0, 12).map((card) => learnedAs(card, { intervalDays: 2, due: TODAY - 5 }));
    const strong = cards.slice(12, 60).map((card) => learnedAs(card, { intervalDays: 90, due: TODAY - 5 }));
    const { snapshot, rules } = ruledDay(catalog, [...strong, ...weak], { catchUp });
    expect(new Set(chooseToday(catalog, snapshot, EVERYTHING, rules).due)).toEqual(new Set(weak.map(({ card }) => card)));
  });

  test('counts what of it was done today, and nothing else', () => {
    const done = backlog
      .slice(0, 4)
      .map((state) => learnedAs(state.card, { due: TODAY + 9, countedDay: TODAY, answeredDay: TODAY, dueBefore: addDays(TODAY, -10) }));
    const doneOwn = own
      .slice(0, 2)
      .map((state) => learnedAs(state.card, { due: TODAY + 9, countedDay: TODAY, answeredDay: TODAY, dueBefore: TODAY }));
    const session = sessionOf([...done, ...backlog.slice(4), ...doneOwn, ...own.slice(2)], { catchUp, newPerDay: 0 });
    expect(countsOf(session).due).toBe(8 + 3);
  });

  test('takes no room from the day’s own limit', () => {
    expect(countsOf(sessionOf([...backlog, ...own], { catchUp, duePerDay: 3, newPerDay: 0 })).due).toBe(12 + 3);
  });
});
