import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, studyDay } from '../../../src/core/base/day';
import { asCardId, type CardId, deviceId, differenceOf, eventId } from '../../../src/core/base/ids';
import { type Catalog, catalogOf } from '../../../src/core/deck/cards';
import type { StoredEvent } from '../../../src/core/log/event';
import {
  afterAnswerInSession,
  afterSkip,
  buildSession,
  CARDS_BETWEEN_DRILL,
  countsOf,
  type DaySnapshot,
  nextCard,
  type Session,
  withoutCard,
} from '../../../src/core/queue/session';
import type { Grade } from '../../../src/core/scheduler/sm2';
import { arbGrade } from '../../support/card-life';
import { aDeck } from '../../support/decks';
import { learnerAt } from '../../support/learner';
import { DAY_MS, MINUTE_MS, START } from '../../support/log-arbitraries';
import { createMemoryLog, type MemoryLog } from '../../support/memory-log';

const TODAY = studyDay(20_779);

interface Past {
  readonly card: CardId;
  readonly daysAgo: number;
  readonly grade: Grade;
}

/** Answers before today, as a log of their own. */
const historyOf = (past: readonly Past[]): StoredEvent[] =>
  [...past]
    .sort((a, b) => b.daysAgo - a.daysAgo)
    .map(({ card, daysAgo, grade }, index) => {
      const id = eventId(deviceId('past'), index + 1);
      const at = START + DAY_MS / 2 - daysAgo * DAY_MS + index;
      return { id, v: 1, at, tz: 0, day: addDays(TODAY, -daysAgo), key: id, type: 'reviewed', card, grade, answerMs: 1 };
    });

/** Someone at noon of the study day. */
const studentOf = (past: readonly Past[]) => {
  const log = createMemoryLog({ device: 'desk', events: historyOf(past) });
  const learner = learnerAt(log);
  learner.wait(DAY_MS / 2 + MINUTE_MS);
  return { log, learner };
};

const snapshotOf = async (log: MemoryLog): Promise<DaySnapshot> => {
  const snapshot = await log.snapshot(() => TODAY);
  if (!snapshot.ok) throw new Error(snapshot.error.detail);
  return snapshot.value;
};

const sessionOf = async (catalog: Catalog, past: readonly Past[]): Promise<Session> =>
  buildSession(catalog, await snapshotOf(studentOf(past).log));

/** The cards in the order in which they come when each is graded as `grade` says. */
const walk = (start: Session, grade: (card: CardId, visit: number) => Grade, most = 60): CardId[] => {
  const shown: CardId[] = [];
  for (let session = start; shown.length < most;) {
    const card = nextCard(session);
    if (card === undefined) break;
    shown.push(card);
    session = afterAnswerInSession(session, card, grade(card, shown.filter((each) => each === card).length));
  }
  return shown;
};

const always =
  (grade: Grade): (() => Grade) =>
  () =>
    grade;

const drinks = (differences: number): Catalog => catalogOf([aDeck({ differences, cards: ['recall', 'why'] })]);

const arbDay = fc.integer({ min: 1, max: 8 }).chain((differences) => {
  const arbPast = fc.record({
    card: fc.constantFrom(...drinks(differences).cards.map(({ id }) => id)),
    daysAgo: fc.constantFrom(1, 2, 3, 6, 7, 16, 40),
    grade: arbGrade,
  });
  return fc.record({
    differences: fc.constant(differences),
    past: fc.array(arbPast, { maxLength: 30 }),
    limits: fc.record({ newPerDay: fc.nat(8), duePerDay: fc.integer({ min: 0, max: 20 }) }),
  });
});

describe('a session rebuilt from what is stored', () => {
  test('is the live session after any number of answers: the same next card, the same order, the same counts', async () => {
    await fc.assert(
      fc.asyncProperty(arbDay, fc.array(arbGrade, { minLength: 1, maxLength: 40 }), async ({ differences, past, limits }, grades) => {
        const catalog = drinks(differences);
        const { log, learner } = studentOf(past);
        await learner.does({ type: 'settings-changed', change: limits });
        let live = buildSession(catalog, await snapshotOf(log));
        for (const grade of grades) {
          const card = nextCard(live);
          if (card === undefined) break;
          learner.wait(20_000);
          await learner.does({ type: 'reviewed', card, grade, answerMs: 1 });
          live = afterAnswerInSession(live, card, grade);
          const rebuilt = buildSession(catalog, await snapshotOf(log));
          expect(nextCard(rebuilt)).toBe(nextCard(live));
          expect(rebuilt.waiting).toEqual(live.waiting);
          expect(rebuilt.answered).toEqual(live.answered);
          expect(countsOf(rebuilt)).toEqual(countsOf(live));
          expect(rebuilt.held).toEqual(live.held);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('is in the same order however often it is built on one day, and in another on other days', async () => {
  const past = drinks(8).cards.map(({ id }): Past => ({ card: id, daysAgo: 1, grade: 4 }));
  const snapshot = await snapshotOf(studentOf(past).log);
  const orderOn = (day: number): string => buildSession(drinks(8), { ...snapshot, day: studyDay(day) }).waiting.join(' ');
  expect(orderOn(TODAY)).toBe(orderOn(TODAY));
  const orders = new Set(Array.from({ length: 7 }, (_, days) => orderOn(TODAY + days)));
  expect(orders.size).toBe(7);
});

describe('what comes first', () => {
  test('of the due cards, is the one most overdue for its interval', async () => {
    const [one, two, three] = ['point-1/why', 'point-2/why', 'point-3/why'].map(asCardId) as [CardId, CardId, CardId];
    const past: Past[] = [
      // Interval 1, one day late; interval 6, three days late; interval 6, ten days late.
      { card: one, daysAgo: 2, grade: 4 },
      { card: two, daysAgo: 10, grade: 4 },
      { card: two, daysAgo: 9, grade: 4 },
      { card: three, daysAgo: 17, grade: 4 },
      { card: three, daysAgo: 16, grade: 4 },
    ];
    const session = await sessionOf(catalogOf([aDeck({ differences: 3, cards: ['why'] })]), past);
    expect(walk(session, always(4))).toEqual([three, one, two]);
  });

  test.each([
    [4, 2, 'due new due due new due'],
    [2, 4, 'due new new due new new'],
    [3, 3, 'due new due new due new'],
    [0, 2, 'new new'],
    [3, 0, 'due due due'],
    [9, 1, 'due due due due due new due due due due'],
  ])('of %i due and %i new cards, keeps the new ones spread evenly', async (due, fresh, kinds) => {
    const catalog = catalogOf([aDeck({ differences: due + fresh, cards: ['why'] })]);
    const past = catalog.cards.slice(0, due).map(({ id }): Past => ({ card: id, daysAgo: 1, grade: 4 }));
    const session = await sessionOf(catalog, past);
    expect(
      walk(session, always(4))
        .map((card) => (session.fresh.has(card) ? 'new' : 'due'))
        .join(' '),
    ).toBe(kinds);
  });
});

describe('a session', () => {
  test('shows every card once where each is known, and never two siblings in a row while another card waits', async () => {
    await fc.assert(
      fc.asyncProperty(arbDay, async ({ differences, past }) => {
        const start = await sessionOf(drinks(differences), past);
        const shown = walk(start, always(4));
        expect([...shown].sort()).toEqual([...start.waiting].sort());
        for (const [index, card] of shown.entries()) {
          const before = shown[index - 1];
          if (before === undefined || differenceOf(before) !== differenceOf(card)) continue;
          expect(new Set(shown.slice(index).map(differenceOf))).toEqual(new Set([differenceOf(card)]));
        }
      }),
    );
  });

  test('introduces no more than one card of each difference', async () => {
    await fc.assert(
      fc.asyncProperty(arbDay, async ({ differences, past }) => {
        const { fresh } = await sessionOf(drinks(differences), past);
        expect(new Set([...fresh].map(differenceOf)).size).toBe(fresh.size);
      }),
    );
  });

  test('introduces no sibling of a card that was introduced earlier the same day', async () => {
    const { log, learner } = studentOf([]);
    await learner.does({ type: 'reviewed', card: asCardId('point-1/recall-coffee'), grade: 4, answerMs: 1 });
    const session = buildSession(drinks(2), await snapshotOf(log));
    expect(session.waiting).toEqual(['point-2/recall-coffee']);
  });

  test('leaves out cards that no deck holds any more, and those of retired differences, in whatever state they are', async () => {
    const deck = aDeck({ differences: 3, cards: ['why'] });
    const retired = catalogOf([{ ...deck, differences: deck.differences.map((each, index) => ({ ...each, retired: index === 1 })) }]);
    const past: Past[] = ['point-2/why', 'gone/why', 'point-3/why'].map((id) => ({ card: asCardId(id), daysAgo: 1, grade: 4 }));
    const { log, learner } = studentOf(past);
    await learner.does({ type: 'reviewed', card: asCardId('gone/recall-tea'), grade: 2, answerMs: 1 });
    await learner.does({ type: 'settings-changed', change: { newPerDay: 1, duePerDay: 1 } });
    const session = buildSession(retired, await snapshotOf(log));
    expect(new Set(session.waiting)).toEqual(new Set(['point-1/why', 'point-3/why']));
    expect(session.answered).toEqual([]);
    expect(countsOf(session)).toEqual({ due: 1, fresh: 1, drill: 0 });
  });
});

describe('a card graded below 4', () => {
  const whys = (differences: number): Catalog => catalogOf([aDeck({ differences, cards: ['why'] })]);

  test.each<[Grade, number]>([
    [2, 7],
    [3, 7],
    [4, 0],
  ])('%i comes back after five other cards: it is the card number %i', async (grade, number) => {
    const shown = walk(await sessionOf(whys(9), []), (card, visit) => (card === 'point-1/why' && visit === 1 ? grade : 4));
    expect(shown.lastIndexOf(asCardId('point-1/why')) + 1).toBe(number === 0 ? 1 : number);
  });

  test('comes back at once when nothing else is left, until it is known', async () => {
    const shown = walk(await sessionOf(whys(1), []), (_, visit) => (visit < 4 ? 2 : 4));
    expect(shown).toEqual(Array.from({ length: 4 }, () => 'point-1/why'));
  });

  test('comes back with five others between, or else nothing new was waiting', async () => {
    await fc.assert(
      fc.asyncProperty(arbDay, fc.infiniteStream(arbGrade), async ({ differences, past }, grades) => {
        let session = await sessionOf(drinks(differences), past);
        const [shown, tooSoon]: [CardId[], CardId[]] = [[], []];
        for (let card = nextCard(session); card !== undefined && shown.length < 60; card = nextCard(session)) {
          const others = new Set(shown.slice(shown.lastIndexOf(card) + 1)).size;
          if (shown.includes(card) && others < CARDS_BETWEEN_DRILL && session.waiting.length > 0) tooSoon.push(card);
          shown.push(card);
          session = afterAnswerInSession(session, card, grades.next().value);
        }
        expect(tooSoon).toEqual([]);
      }),
    );
  });

  test('ends the session only when it is known', async () => {
    await fc.assert(
      fc.asyncProperty(arbDay, fc.array(arbGrade, { maxLength: 30 }), async ({ differences, past }, grades) => {
        const start = await sessionOf(drinks(differences), past);
        const last = new Map<CardId, Grade>();
        let given = 0;
        walk(
          start,
          (card) => {
            const grade = grades[given] ?? 4;
            given += 1;
            last.set(card, grade);
            return grade;
          },
          200,
        );
        expect(new Set(last.keys())).toEqual(new Set(start.waiting));
        expect([...last.values()].every((grade) => grade >= 4)).toBe(true);
      }),
    );
  });
});

describe('a card that is skipped', () => {
  test('comes after everything else that waits, also when others are answered in between', async () => {
    await fc.assert(
      fc.asyncProperty(arbDay, async ({ differences, past }) => {
        const start = await sessionOf(catalogOf([aDeck({ differences, cards: ['why'] })]), past);
        const first = nextCard(start);
        fc.pre(first !== undefined);
        const shown = walk(afterSkip(start, first), always(4));
        expect(shown.at(-1)).toBe(first);
        expect(shown).toHaveLength(start.waiting.length);
      }),
    );
  });

  test('and then taken out does not come at all', async () => {
    const start = await sessionOf(drinks(3), []);
    const [first] = start.waiting as [CardId];
    expect(walk(withoutCard(afterSkip(start, first), first), always(4))).toEqual(start.waiting.slice(1));
  });
});

describe('the limits of a day', () => {
  test('hold back what is beyond them, and say how much; what is done counts', async () => {
    const catalog = catalogOf([aDeck({ differences: 8, cards: ['why'] })]);
    const past = catalog.cards.slice(0, 4).map(({ id }): Past => ({ card: id, daysAgo: 1, grade: 4 }));
    const { log, learner } = studentOf(past);
    await learner.does({ type: 'settings-changed', change: { newPerDay: 2, duePerDay: 3 } });
    const session = buildSession(catalog, await snapshotOf(log));
    expect(countsOf(session)).toEqual({ due: 3, fresh: 2, drill: 0 });
    expect(session.held).toMatchObject({ due: 1, fresh: 2 });
    for (const card of walk(session, always(4))) await learner.does({ type: 'reviewed', card, grade: 4, answerMs: 1 });
    expect(nextCard(buildSession(catalog, await snapshotOf(log)))).toBeUndefined();
    await learner.does({ type: 'limit-raised', fresh: 1, due: 1 });
    expect(countsOf(buildSession(catalog, await snapshotOf(log)))).toEqual({ due: 1, fresh: 1, drill: 0 });
  });

  test.each(['suspended', 'buried'] as const)('do not count what is %s: it is left out', async (type) => {
    const { log, learner } = studentOf([{ card: asCardId('point-1/why'), daysAgo: 1, grade: 4 }]);
    const cards = [asCardId('point-1/why'), asCardId('point-2/why')];
    await learner.does(type === 'suspended' ? { type, cards } : { type, cards, until: addDays(TODAY, 1) });
    const session = buildSession(catalogOf([aDeck({ differences: 3, cards: ['why'] })]), await snapshotOf(log));
    expect(session.waiting).toEqual(['point-3/why']);
  });
});
