import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardHistory, type HistoryEntry } from '../../../src/core/cards/card-history';
import { asCardId, type CardId } from '../../../src/core/base/ids';
import type { Action, StoredEvent } from '../../../src/core/log/event';
import { byLogOrder } from '../../../src/core/log/order';
import { effective, replayCard } from '../../../src/core/log/replay';
import { learnerAt } from '../../support/learner';
import { arbLog, CARDS, DAY_MS } from '../../support/log-arbitraries';
import { createMemoryLog } from '../../support/memory-log';

const CARD = asCardId('start/why');
const OTHER = asCardId('stop/recall-left');

const answer = (grade: 2 | 3 | 4 | 5, card = CARD): Action => ({ type: 'reviewed', card, grade, answerMs: 1000 });

const aLife = () => {
  const log = createMemoryLog({ device: 'desk' });
  const learner = learnerAt(log);
  return { learner, history: () => cardHistory(CARD, log.stored().events), events: () => log.stored().events };
};

/** The kind of each thing, with what an answer led to and why it does not count. */
const told = (entries: readonly HistoryEntry[]): string[] =>
  entries.map(({ event, standing, led }) =>
    [event.type, led && `${led.intervalDays}d`, standing === 'counts' ? undefined : standing].filter(Boolean).join(' '),
  );

test('three days of answers are told, the newest first, with what each led to; drill and practice lead to nothing', async () => {
  const { learner, history } = aLife();
  await learner.does(answer(3));
  learner.wait(60_000);
  await learner.does(answer(4));
  learner.wait(DAY_MS);
  await learner.does(answer(4));
  await learner.does(answer(4, OTHER));
  learner.wait(6 * DAY_MS);
  await learner.does(answer(2));
  await learner.does({ type: 'practiced', card: CARD, grade: 4, answerMs: 1000 });
  expect(told(history())).toEqual(['practiced', 'reviewed 1d', 'reviewed 6d', 'reviewed', 'reviewed 1d']);
});

test('what was undone is told as such, and what was brought again counts', async () => {
  const { learner, history } = aLife();
  await learner.does(answer(4));
  await learner.undoes();
  expect(told(history())).toEqual(['reviewed undone']);
  await learner.redoes();
  expect(told(history())).toEqual(['reviewed 1d']);
});

test('what a wrong clock has dated counts for nothing', async () => {
  const { learner, history } = aLife();
  learner.wait(30 * DAY_MS);
  await learner.does(answer(4));
  learner.wait(-30 * DAY_MS);
  await learner.saysClockWasWrong();
  expect(told(history())).toEqual(['reviewed void']);
});

test('after a reset the first answer leads to a day again', async () => {
  const { learner, history } = aLife();
  await learner.does(answer(4));
  learner.wait(DAY_MS);
  await learner.does(answer(4));
  await learner.does({ type: 'reset-many', cards: [OTHER, CARD], lift: false });
  await learner.does(answer(5));
  expect(told(history())).toEqual(['reviewed 1d', 'reset-many', 'reviewed 6d', 'reviewed 1d']);
});

test('a self-test tells how the card came out, right answers too, and not those of other cards', async () => {
  const { learner, history } = aLife();
  const result = (card: CardId, right: boolean) => ({ card, right, sure: 'sure', mixedUp: false }) as const;
  const finish = (results: readonly ReturnType<typeof result>[]) =>
    learner.does({
      type: 'exam-finished',
      test: 'desk.1' as never,
      reason: 'submitted',
      endedAt: learner.now(),
      endedDay: 20_000 as never,
      reschedules: true,
      results,
    });
  await finish([result(CARD, true), result(OTHER, false)]);
  await finish([result(OTHER, true)]);
  await finish([result(CARD, false), result(CARD, true)]);
  expect(history().map(({ results }) => results?.map(({ right }) => right))).toEqual([[false, true], [true]]);
});

test('of any log, what is told as counting is exactly what the card’s state is made of', () => {
  fc.assert(
    fc.property(arbLog, fc.constantFrom(...CARDS), (events, card) => {
      const entries = cardHistory(card, events);
      const counting = entries.filter(({ standing }) => standing === 'counts').map(({ event }) => event as StoredEvent);
      const about = effective(events).filter((event) => {
        if (event.type === 'exam-finished') return event.results.some((result) => result.card === card);
        return 'card' in event ? event.card === card : 'cards' in event && event.cards.includes(card);
      });
      expect([...counting].sort(byLogOrder)).toEqual(about);
      const led = entries.find((entry) => entry.led !== undefined)?.led?.intervalDays;
      const { schedule } = replayCard(card, events) ?? {};
      expect(schedule === undefined ? undefined : led).toBe(schedule?.memory.intervalDays);
    }),
  );
});
