import { describe, expect, test } from 'vitest';
import { asCardId, deviceId, eventId } from '../../../src/core/base/ids';
import { ok } from '../../../src/core/base/result';
import type { StoredEvent } from '../../../src/core/log/event';
import type { LogTransaction } from '../../../src/core/log/log-transaction';
import { studyDay } from '../../../src/core/base/day';
import { previewBackup } from '../../../src/core/transfer/backup';
import { restoreBackup, type RestoreMode } from '../../../src/core/transfer/restore';
import { learnerAt } from '../../support/learner';
import { DAY_MS, MINUTE_MS, START } from '../../support/log-arbitraries';
import { createMemoryLog, type MemoryLog } from '../../support/memory-log';

const MODES = ['add', 'go-back'] as const;
const NOTHING = { ok: true, value: { added: 0, takenBack: 0 } };

/** Answers of another device, one every ten seconds, the first at `from`. */
const answersOf = (device: string, count: number, from = START - 10 * DAY_MS): StoredEvent[] =>
  Array.from({ length: count }, (_, index) => {
    const id = eventId(deviceId(device), index + 1);
    const card = asCardId(`point-${index % 40}/why`);
    return { id, v: 1, at: from + index * 10_000, tz: 0, day: studyDay(20_769), key: id, type: 'reviewed', card, grade: 4, answerMs: 1 };
  });

const studied = async () => {
  const log = createMemoryLog({ device: 'desk' });
  const learner = learnerAt(log);
  for (const card of ['own/why', 'point-1/why'].map(asCardId)) await learner.does({ type: 'reviewed', card, grade: 5, answerMs: 1 });
  return { log, learner };
};

/** The transaction whose call number `failing` fails. Returns how many calls there were. */
const failingAt = (tx: LogTransaction, failing: number): LogTransaction & { readonly calls: () => number } => {
  let calls = 0;
  const watched = new Proxy(tx, {
    get(target, name: keyof LogTransaction) {
      const part = target[name];
      if (typeof part !== 'function') return part;
      return (...args: readonly unknown[]): unknown => {
        calls += 1;
        if (calls === failing) return Promise.reject(new Error(`call ${failing} failed`));
        return Reflect.apply(part, target, args);
      };
    },
  });
  return Object.assign(Object.create(watched) as LogTransaction, { calls: () => calls });
};

describe.each<RestoreMode>(MODES)('a restore (%s) of 2,500 events', (mode) => {
  const backup = answersOf('guest', 2500);

  test('called off at any report leaves everything as it was, and reports how far it is', async () => {
    const reported: number[] = [];
    for (let last = 1; last <= 4; last += 1) {
      const { log, learner } = await studied();
      const before = log.stored();
      reported.length = 0;
      const goOn = (done: number, total: number): boolean => {
        expect(total).toBe(2500);
        reported.push(done);
        return reported.length < last;
      };
      const result = await learner.restores(backup, mode, { goOn });
      expect(result).toEqual({ ok: false, error: { type: 'cancelled' } });
      expect(log.stored()).toEqual(before);
    }
    expect(reported).toEqual([0, 1000, 2000, 2500]);
  });

  test('leaves everything as it was whichever call of the storage fails, and works once none does', async () => {
    const { log, learner } = await studied();
    const before = log.stored();
    const restoring = async (failing: number) => {
      let calls = 0;
      const result = await log.transact(async (tx) => {
        const shaky = failingAt(tx, failing);
        const restored = await restoreBackup(shaky, backup, mode, learner.press(), { goOn: () => true });
        calls = shaky.calls();
        return restored;
      });
      return { result, calls };
    };
    let failing = 1;
    for (; !(await restoring(failing)).result.ok; failing += 1) expect(log.stored()).toEqual(before);
    // It reads the log and the head, writes three times, closes and rebuilds.
    expect(failing).toBeGreaterThan(6);
    expect(log.stored().events).toHaveLength(before.events.length + 2501);
  });

  test.each(['before-commit', 'after-commit'] as const)('tried again after a failure %s is there once', async (when) => {
    const { log, learner } = await studied();
    const before = log.stored();
    log.failNext('failed', when);
    const press = learner.press();
    expect(await learner.restores(backup, mode, undefined, press)).toMatchObject({ ok: false, error: { type: 'storage' } });
    expect(log.stored().events).toHaveLength(before.events.length + (when === 'before-commit' ? 0 : 2501));
    expect(await learner.restores(backup, mode, undefined, press, true)).toEqual(ok({ added: 2500, takenBack: mode === 'add' ? 0 : 2 }));
    expect(log.stored().events).toHaveLength(before.events.length + 2501);
  });
});

describe('a restore and the clock', () => {
  test.each(MODES)('by %s is refused while the clock is more than five minutes behind what is here', async (mode) => {
    const { log, learner } = await studied();
    const before = log.stored();
    learner.wait(-6 * MINUTE_MS);
    expect(await learner.restores(answersOf('guest', 3), mode)).toMatchObject({ ok: false, error: { type: 'clock-behind' } });
    expect(log.stored()).toEqual(before);
  });

  test.each(MODES)('by %s comes after everything it speaks about, also what another device dated ahead', async (mode) => {
    const { log, learner } = await studied();
    const ahead = START + 30 * DAY_MS;
    await learner.restores(answersOf('guest', 3, ahead), mode);
    const { events, head } = log.stored();
    expect(events.at(-1)).toMatchObject({ type: 'restored', at: ahead + 20_001 });
    expect(head).toEqual({ seq: 3, at: ahead + 20_001 });
    expect(await learner.does({ type: 'suspended', cards: [asCardId('own/why')] })).toMatchObject({ error: { type: 'clock-behind' } });
  });

  test('added from a device whose clock was ahead leaves what was not dated ahead, once that was said', async () => {
    const { log, learner } = await studied();
    await learner.restores([...answersOf('guest', 3), ...answersOf('phone', 30, START + 30 * DAY_MS)], 'add');
    await learner.saysClockWasWrong();
    expect([...log.stored().states.keys()].sort()).toEqual(['own/why', 'point-0/why', 'point-1/why', 'point-2/why']);
    expect(await learner.does({ type: 'suspended', cards: [asCardId('own/why')] })).toMatchObject({ ok: true });
  });

  test.each(MODES)('by %s, long after a clock was said to have been wrong, does not raise the question again', async (mode) => {
    const { log, learner } = await studied();
    learner.wait(30 * DAY_MS);
    await learner.does({ type: 'reviewed', card: asCardId('ahead/why'), grade: 4, answerMs: 1 });
    learner.wait(-29 * DAY_MS);
    await learner.saysClockWasWrong();
    expect(await learner.restores(answersOf('guest', 3), mode)).toMatchObject({ ok: true, value: { added: 3 } });
    expect(log.stored().states.has(asCardId('ahead/why'))).toBe(false);
    expect(await learner.does({ type: 'suspended', cards: [asCardId('own/why')] })).toMatchObject({ ok: true });
  });
});

describe('before anything is written', () => {
  const previewOf = (events: readonly StoredEvent[], log: MemoryLog) =>
    previewBackup({ savedAt: START, events, badLines: [], badLineCount: 0, missing: 0 }, log.stored().events);

  test('the preview tells what the backup holds, what is new in it and what it lacks', async () => {
    const { log } = await studied();
    const guests = answersOf('guest', 3);
    const unknown: StoredEvent = { id: eventId(deviceId('phone'), 1), v: 7, at: START, day: studyDay(20_779), type: 'dreamed' };
    expect(previewOf([...guests, unknown, ...log.stored().events.slice(0, 1)], log)).toEqual({
      savedAt: START,
      reviews: 4,
      devices: 3,
      span: { first: START - 10 * DAY_MS, last: START },
      fresh: 4,
      lacking: 1,
      unknown: 1,
    });
  });

  test('an empty backup has no span and nothing to add', async () => {
    const { log, learner } = await studied();
    expect(previewOf([], log)).toMatchObject({ span: undefined, fresh: 0, lacking: 2, reviews: 0, devices: 0 });
    expect(await learner.restores([], 'add')).toEqual(NOTHING);
    expect(await learner.restores([], 'go-back')).toEqual(ok({ added: 0, takenBack: 2 }));
    expect(log.stored().states.size).toBe(0);
  });

  test('the preview offers what a restore that was undone had brought', async () => {
    const { log, learner } = await studied();
    const guests = answersOf('guest', 3);
    await learner.restores(guests, 'add');
    expect(previewOf(guests, log)).toMatchObject({ fresh: 0 });
    await learner.undoes();
    expect(previewOf(guests, log)).toMatchObject({ fresh: 3 });
  });
});
