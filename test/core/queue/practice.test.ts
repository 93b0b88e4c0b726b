import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/base/day';
import { asCardId, type CardId, deckId } from '../../../src/core/base/ids';
import { catalogOf } from '../../../src/core/deck/cards';
import type { Action } from '../../../src/core/log/event';
import { replay } from '../../../src/core/log/replay';
import {
  formatPractice,
  parsePractice,
  type PracticeChoice,
  practiceCards,
  practiceSession,
  WEAKEST_CARDS,
} from '../../../src/core/queue/practice';
import { afterAnswerInSession, countsOf, nextCard } from '../../../src/core/queue/session';
import { daySummary } from '../../../src/core/stats/day-summary';
import { arbGrade } from '../../support/card-life';
import { aDeck } from '../../support/decks';
import { learnerAt, type Step } from '../../support/learner';
import { arbAction, arbGapMs, CARDS, DAY_MS } from '../../support/log-arbitraries';
import { createMemoryLog } from '../../support/memory-log';
import { said } from '../../support/said';
import { FIRST_DAY, livedDays, sessionOn } from '../../support/simulated-learner';

const catalog = catalogOf([aDeck({ differences: 30, cards: ['recall'] })]);
const DRINKS = deckId('drinks');
const CHOICES: readonly PracticeChoice[] = [{ kind: 'failed' }, { kind: 'weakest' }, { kind: 'topic', deck: DRINKS, topic: 'taste' }];

const arbPractice: fc.Arbitrary<Action> = fc.record({
  type: fc.constant('practiced' as const),
  card: fc.constantFrom(...CARDS),
  grade: arbGrade,
  answerMs: fc.nat(9),
});

describe('an answer in practice', () => {
  test('moves no date and is never a day’s first grade: any log says the same without it', async () => {
    const arbPracticing = fc.record({ gapMs: arbGapMs, does: fc.oneof({ weight: 3, arbitrary: arbAction }, arbPractice) });
    await fc.assert(
      fc.asyncProperty(fc.array(arbPracticing, { maxLength: 30 }), async (steps: readonly Step[]) => {
        const log = createMemoryLog({ device: 'desk' });
        const learner = learnerAt(log);
        for (const step of steps) await learner.takes(step);
        expect(said(log)).toEqual(replay(log.stored().events.filter(({ type }) => type !== 'practiced')));
      }),
    );
  });

  test('counts in no limit, in no session and in no summary', async () => {
    const { log } = await livedDays(catalog, { seed: 9, days: 12, forgets: 0.3, skips: 0.1 });
    const today = addDays(FIRST_DAY, 12);
    const learner = learnerAt(log);
    learner.wait(12.5 * DAY_MS);
    const before = { session: await sessionOn(catalog, log, today), summary: daySummary(log.stored().events, today, new Set()) };
    for (const { id } of catalog.cards.slice(0, 30)) await learner.does({ type: 'practiced', card: id, grade: 2, answerMs: 1 });
    expect(await sessionOn(catalog, log, today)).toEqual(before.session);
    expect(daySummary(log.stored().events, today, new Set())).toEqual(before.summary);
  });

  test('before the day’s first grade leaves that grade the repetition', async () => {
    const log = createMemoryLog({ device: 'desk' });
    const learner = learnerAt(log);
    const card = asCardId('start/why');
    await learner.does({ type: 'practiced', card, grade: 2, answerMs: 1 });
    await learner.does({ type: 'reviewed', card, grade: 5, answerMs: 1 });
    await learner.does({ type: 'practiced', card, grade: 2, answerMs: 1 });
    expect(log.stored().states.get(card)?.schedule).toMatchObject({ memory: { repetitions: 1, easeFactor: 2.6 }, lastGrade: 5 });
  });
});

describe('what is practised', () => {
  const source = async () => {
    const { log, days } = await livedDays(catalog, { seed: 10, days: 10, forgets: 0.4, skips: 0 });
    const day = days.at(-1)?.day ?? FIRST_DAY;
    const failed = daySummary(log.stored().events, day, new Set()).failed;
    return { catalog, states: [...log.stored().states.values()], failed, day };
  };

  test('after failures today is what was failed, in that order', async () => {
    const from = await source();
    expect(from.failed.length).toBeGreaterThan(1);
    expect(practiceCards({ kind: 'failed' }, from)).toEqual(from.failed);
  });

  test('as the weakest is so many cards of lowest ease, and of these those with most lapses first', async () => {
    const from = await source();
    const cards = practiceCards({ kind: 'weakest' }, from);
    expect(cards).toHaveLength(WEAKEST_CARDS);
    const keyOf = (card: CardId): readonly [number, number] => {
      const schedule = from.states.find((state) => state.card === card)?.schedule;
      return [schedule?.memory.easeFactor ?? 0, -(schedule?.lapses ?? 0)];
    };
    const keys = cards.map(keyOf);
    expect(keys).toEqual([...keys].sort(([a, b], [c, d]) => a - c || b - d));
    const worst = Math.max(...keys.map(([ease]) => ease));
    const others = from.states.filter(({ card, schedule }) => schedule && !cards.includes(card));
    expect(others.every(({ card }) => keyOf(card)[0] >= worst)).toBe(true);
  });

  test('of a topic is all that was learned of it', async () => {
    const from = await source();
    const cards = practiceCards({ kind: 'topic', deck: DRINKS, topic: 'taste' }, from);
    expect(new Set(cards)).toEqual(new Set(from.states.map(({ card }) => card)));
    expect(practiceCards({ kind: 'topic', deck: deckId('food'), topic: 'taste' }, from)).toEqual([]);
  });

  test('is never a card that was not learned, is suspended, or is in no deck', async () => {
    const from = await source();
    const [one, two, ...others] = from.states;
    const states = [
      { card: one?.card ?? asCardId('x/why'), marked: 1 as const },
      { ...two, card: two?.card ?? asCardId('x/why'), suspended: 1 as const },
      ...others,
      { ...two, card: asCardId('gone/why') },
    ];
    const out = [one?.card, two?.card, 'gone/why'];
    const failed = [...from.states.map(({ card }) => card), asCardId('gone/why')];
    for (const choice of CHOICES) {
      expect(practiceCards(choice, { ...from, states, failed }).filter((card) => out.includes(card))).toEqual([]);
    }
  });

  test('comes until each was known once, and then nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...CARDS)), fc.array(fc.boolean(), { maxLength: 20 }), (cards, misses) => {
        let session = practiceSession(cards, FIRST_DAY, new Map());
        const known: CardId[] = [];
        const left = [...misses];
        for (let card = nextCard(session); card !== undefined; card = nextCard(session)) {
          const missed = left.shift() === true;
          if (!missed) known.push(card);
          session = afterAnswerInSession(session, card, missed ? 2 : 4);
        }
        expect([...known].sort()).toEqual([...cards].sort());
        expect(countsOf(session)).toEqual({ due: 0, fresh: 0, drill: 0 });
      }),
    );
  });
});

describe('the address of practice', () => {
  test.each(CHOICES)('leads back to it: %j', (choice) => {
    expect(parsePractice(formatPractice(choice), catalog)).toEqual({ ok: true, value: choice });
  });

  test.each([
    ['', ''],
    ['strongest', 'strongest'],
    ['topic', 'topic'],
    ['topic/food/taste', 'topic/food/taste'],
    ['topic/drinks', 'topic/drinks'],
    ['topic/drinks/price', 'price'],
    ['topic/drinks/taste/more', 'topic/drinks/taste/more'],
    ['failed/drinks', 'failed/drinks'],
  ])('%j is refused', (address, part) => {
    expect(parsePractice(address, catalog)).toEqual({ ok: false, error: { type: 'no-such-choice', part } });
  });
});
