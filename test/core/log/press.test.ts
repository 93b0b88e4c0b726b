import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studyDay } from '../../../src/core/base/day';
import { asCardId, type CardId } from '../../../src/core/base/ids';
import type { Action } from '../../../src/core/log/event';
import { effective, replay } from '../../../src/core/log/replay';
import { undoAction } from '../../../src/core/log/undo';
import type { Grade } from '../../../src/core/scheduler/sm2';
import { arbStep, learnerAt } from '../../support/learner';
import { arbAction, arbGapMs, arbLog, DAY_MS, MINUTE_MS, START } from '../../support/log-arbitraries';
import { createMemoryLog, type MemoryLog } from '../../support/memory-log';

const CARD = asCardId('start/why');
const TODAY = studyDay(20_779);

const graded = (grade: Grade, card: CardId = CARD): Action => ({ type: 'reviewed', card, grade, answerMs: 4000 });

const instants = (log: MemoryLog): number[] => log.stored().events.map(({ at }) => at - START);

const memoryOf = (log: MemoryLog, card: CardId = CARD) => log.stored().states.get(card)?.schedule?.memory;

describe('the instant of an event', () => {
  test.each<[string, number, number]>([
    ['is the clock’s when the clock has gone on', 5000, 5000],
    ['is one millisecond after the last where the clock stands still', 0, 1],
    ['is one millisecond after the last where the clock has gone back a little', -4 * MINUTE_MS, 1],
    ['is one millisecond after the last where the clock has gone back five minutes', -5 * MINUTE_MS, 1],
  ])('%s', async (_, waitMs, sinceLastMs) => {
    const log = createMemoryLog({ device: 'desk' });
    const learner = learnerAt(log);
    await learner.does(graded(4));
    learner.wait(waitMs);
    await learner.does(graded(4));
    expect(instants(log)).toEqual([0, sinceLastMs]);
  });

  test('counts from the last event of any device', async () => {
    const phone = createMemoryLog({ device: 'phone' });
    await learnerAt(phone).does(graded(4));
    const desk = createMemoryLog({ device: 'desk', events: phone.stored().events });
    await learnerAt(desk).does(graded(4));
    expect(instants(desk)).toEqual([0, 1]);
  });
});

describe('a clock that is more than five minutes behind the last event', () => {
  const behind = async () => {
    const log = createMemoryLog({ device: 'desk' });
    const learner = learnerAt(log);
    await learner.does(graded(5));
    learner.wait(10 * DAY_MS);
    await learner.does(graded(5));
    await learner.does(graded(4, asCardId('stop/why')));
    learner.wait(-9 * DAY_MS);
    return { log, learner, lastAt: START + 10 * DAY_MS + 1 };
  };

  test('by a millisecond stops grading and undo, and nothing is written', async () => {
    const log = createMemoryLog({ device: 'desk' });
    const learner = learnerAt(log);
    await learner.does(graded(4));
    await learner.undoes();
    await learner.does(graded(4));
    const before = log.stored();
    learner.wait(-5 * MINUTE_MS + 1);
    const refused = { ok: false, error: { type: 'clock-behind', now: START - 5 * MINUTE_MS + 1, lastAt: START + 2 } };
    expect(await learner.does(graded(4))).toEqual(refused);
    expect(await learner.undoes()).toEqual(refused);
    await log.transact((tx) => undoAction(tx, learner.press(), before.events[2]?.id ?? fail()));
    expect(log.stored()).toEqual(before);
  });

  test('is told what it is and what the last event says, so that the learner can choose', async () => {
    const { learner, lastAt } = await behind();
    expect(await learner.does(graded(4))).toEqual({ ok: false, error: { type: 'clock-behind', now: START + DAY_MS, lastAt } });
  });

  test('once said to have been ahead before, the answers of that time stay in the log and count for nothing', async () => {
    const { log, learner } = await behind();
    expect(await learner.saysClockWasWrong()).toEqual({ ok: true, value: 2 });
    expect(log.stored().events.filter(({ type }) => type === 'reviewed')).toHaveLength(3);
    expect([...log.stored().states.keys()]).toEqual([CARD]);
    expect(memoryOf(log)).toMatchObject({ repetitions: 1 });
    expect(await learner.does(graded(4))).toMatchObject({ ok: true, value: { event: { id: 'desk.5', at: START + DAY_MS + 1 } } });
    expect(memoryOf(log)).toMatchObject({ repetitions: 2 });
  });

  test('that goes wrong twice counts only what had still counted', async () => {
    const { learner } = await behind();
    await learner.saysClockWasWrong();
    learner.wait(5 * DAY_MS);
    await learner.does(graded(4));
    await learner.does(graded(4));
    await learner.undoes();
    learner.wait(-4 * DAY_MS);
    expect(await learner.saysClockWasWrong()).toEqual({ ok: true, value: 1 });
  });

  test('the second time set back further than the first, leaves nothing in the way of the next answer after a rebuild', async () => {
    const { log, learner } = await behind();
    await learner.saysClockWasWrong();
    learner.wait(-DAY_MS);
    await learner.saysClockWasWrong();
    const restarted = createMemoryLog({ device: 'desk', events: log.stored().events });
    expect(restarted.stored()).toEqual(log.stored());
    expect(await learnerAt(restarted).does(graded(4))).toMatchObject({ ok: true });
  });

  test('takes back an undo of that time too', async () => {
    const log = createMemoryLog({ device: 'desk' });
    const learner = learnerAt(log);
    await learner.does(graded(5));
    learner.wait(10 * DAY_MS);
    await learner.undoes();
    learner.wait(-9 * DAY_MS);
    expect(await learner.saysClockWasWrong()).toEqual({ ok: true, value: 0 });
    expect(memoryOf(log)).toMatchObject({ repetitions: 1 });
    expect(await learner.undoes()).toMatchObject({ ok: true, value: { id: 'desk.1' } });
  });

  test('makes the log say what it says without anything of that time, for any history, and tells how much that was', async () => {
    await fc.assert(
      fc.asyncProperty(arbLog, fc.array(arbStep, { maxLength: 15 }), fc.integer({ min: -60, max: 0 }), async (events, steps, days) => {
        const log = createMemoryLog({ device: 'desk', events });
        const learner = learnerAt(log);
        for (const step of steps) await learner.takes(step);
        learner.wait(days * DAY_MS);
        const now = learner.press().moment.at;
        const before = log.stored().events;
        const lost = effective(before).filter(({ at }) => at > now).length;
        expect(await learner.saysClockWasWrong()).toEqual({ ok: true, value: lost });
        const { states, settings } = log.stored();
        expect({ states, settings }).toEqual(replay(before.filter((event) => event.at <= now || event.type === 'voided')));
      }),
      { numRuns: 300 },
    );
  });

  test('and goes wrong again later, costs nothing of what was done in between', async () => {
    const { log, learner } = await behind();
    await learner.saysClockWasWrong();
    await learner.does(graded(5, asCardId('stop/why')));
    learner.wait(20 * DAY_MS);
    await learner.does(graded(5, asCardId('stop/why')));
    learner.wait(-19 * DAY_MS);
    expect(await learner.saysClockWasWrong()).toEqual({ ok: true, value: 1 });
    expect(memoryOf(log, asCardId('stop/why'))).toMatchObject({ repetitions: 1 });
  });
});

describe('the first grade of a day', () => {
  test('undone, leaves its place to the next grade of that day', async () => {
    const log = createMemoryLog({ device: 'desk' });
    const learner = learnerAt(log);
    await learner.does(graded(2));
    await learner.does(graded(5));
    expect(memoryOf(log)).toEqual({ repetitions: 0, easeFactor: 2.5, intervalDays: 1 });
    await learner.undoes();
    await learner.undoes();
    await learner.does(graded(5));
    expect(memoryOf(log)).toEqual({ repetitions: 1, easeFactor: 2.6, intervalDays: 1 });
  });

  test('undone by itself, makes the drill that followed it the repetition', async () => {
    const log = createMemoryLog({ device: 'desk' });
    const learner = learnerAt(log);
    await learner.does(graded(2));
    const first = log.stored().events[0];
    await learner.does(graded(5));
    await log.transact((tx) => undoAction(tx, learner.press(), first?.id ?? fail()));
    expect(memoryOf(log)).toEqual({ repetitions: 1, easeFactor: 2.6, intervalDays: 1 });
  });

  test('comes anew after a reset on the same day', async () => {
    const log = createMemoryLog({ device: 'desk' });
    const learner = learnerAt(log);
    await learner.does(graded(2));
    await learner.does({ type: 'reset', scope: { kind: 'card', id: CARD }, cards: [CARD], lift: false });
    expect(memoryOf(log)).toBeUndefined();
    await learner.does(graded(5));
    expect(memoryOf(log)).toEqual({ repetitions: 1, easeFactor: 2.6, intervalDays: 1 });
    await learner.undoes();
    await learner.undoes();
    expect(memoryOf(log)).toEqual({ repetitions: 0, easeFactor: 2.5, intervalDays: 1 });
  });

  test('is never an answer in practice', async () => {
    const log = createMemoryLog({ device: 'desk' });
    const learner = learnerAt(log);
    await learner.does({ type: 'practiced', card: CARD, grade: 2, answerMs: 1 });
    expect(log.stored().states.size).toBe(0);
    await learner.does(graded(5));
    expect(memoryOf(log)).toMatchObject({ repetitions: 1 });
  });
});

describe('undo', () => {
  test('names an action of an earlier study day than the session’s instead of taking it back, until asked with that day', async () => {
    const log = createMemoryLog({ device: 'desk' });
    const learner = learnerAt(log);
    learner.wait(12 * 60 * MINUTE_MS);
    await learner.does(graded(4));
    learner.wait(DAY_MS);
    const [action] = log.stored().events;
    expect(await learner.undoes(studyDay(TODAY + 1))).toEqual({ ok: false, error: { type: 'older-than-session', action } });
    expect(memoryOf(log)).toBeDefined();
    expect(await learner.undoes(TODAY)).toEqual({ ok: true, value: action });
    expect(memoryOf(log)).toBeUndefined();
  });

  test('takes back what this device did, not what another did later', async () => {
    const phone = createMemoryLog({ device: 'phone' });
    await learnerAt(phone).does(graded(5));
    const desk = createMemoryLog({ device: 'desk', events: phone.stored().events });
    const learner = learnerAt(desk);
    expect(await learner.undoes()).toEqual({ ok: false, error: { type: 'nothing-to-undo' } });
    await learner.does(graded(2, asCardId('stop/why')));
    expect(await learner.undoes()).toMatchObject({ ok: true, value: { id: 'desk.1' } });
    expect(await learner.undoes()).toEqual({ ok: false, error: { type: 'nothing-to-undo' } });
  });

  test('reaches back over more events than are read at a time', async () => {
    const log = createMemoryLog({ device: 'desk' });
    const learner = learnerAt(log);
    for (let presses = 0; presses < 80; presses += 1) await learner.does(graded(4));
    for (let presses = 0; presses < 79; presses += 1) await learner.undoes();
    expect(await learner.undoes()).toMatchObject({ ok: true, value: { id: 'desk.1' } });
    expect(log.stored().states.size).toBe(0);
    for (let presses = 0; presses < 80; presses += 1) expect(await learner.redoes()).toMatchObject({ ok: true });
    expect(memoryOf(log)).toMatchObject({ repetitions: 1 });
  });

  test('of one particular action is done once', async () => {
    const log = createMemoryLog({ device: 'desk' });
    const learner = learnerAt(log);
    await learner.does(graded(4));
    const [action] = log.stored().events;
    const undoIt = () => log.transact((tx) => undoAction(tx, learner.press(), action?.id ?? fail()));
    expect(await undoIt()).toEqual({ ok: true, value: action });
    expect(await undoIt()).toEqual({ ok: false, error: { type: 'nothing-to-undo' } });
    expect(await learner.redoes()).toEqual({ ok: true, value: action });
    expect(await learner.redoes()).toEqual({ ok: false, error: { type: 'nothing-to-redo' } });
  });
});

describe('a press tried again after a failure', () => {
  const arbPress = fc.record({ gapMs: arbGapMs, does: fc.oneof(arbAction, fc.constantFrom('undo' as const, 'redo' as const)) });

  test.each([
    ['had been written after all, writes nothing twice', 'after-commit'],
    ['had not been written, is written now', 'before-commit'],
  ] as const)('that %s, and reports what it did', async (_, when) => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbPress, { maxLength: 20 }), async (steps) => {
        const [smooth, shaky] = [createMemoryLog({ device: 'desk' }), createMemoryLog({ device: 'desk' })];
        const [calm, tried] = [learnerAt(smooth), learnerAt(shaky)];
        for (const { gapMs, does } of steps) {
          const expected = await calm.takes({ gapMs, does });
          tried.wait(gapMs);
          const press = tried.press();
          const tryIt = (again: boolean) => {
            if (does === 'undo') return tried.undoes(studyDay(-1e6), press, again);
            return does === 'redo' ? tried.redoes(press, again) : tried.does(does, press, again);
          };
          if (expected.ok) shaky.failNext('failed', when);
          const first = await tryIt(false);
          expect(first.ok).toBe(false);
          expect(expected.ok ? await tryIt(true) : first).toEqual(expected);
          expect(shaky.stored()).toEqual(smooth.stored());
        }
      }),
    );
  });
});

const fail = (): never => {
  throw new Error('there is an event');
};
