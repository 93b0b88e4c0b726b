import { describe, expect, onTestFinished, test } from 'vitest';
import { addDays, studyDay } from '../../src/core/base/day';
import { asCardId, type CardId, deviceId, eventId } from '../../src/core/base/ids';
import { err, ok, type Result } from '../../src/core/base/result';
import { type EventBase, SETTINGS, type StoredEvent, type Subject } from '../../src/core/log/event';
import { EMPTY_HEAD, type LogTransaction } from '../../src/core/log/log-transaction';
import type { ReviewLog } from '../../src/core/ports';
import type { CardState, Schedule } from '../../src/core/scheduler/card-state';
import { afterAnswer } from '../../src/core/scheduler/schedule';
import { defaultSettings, type LearnerSettings } from '../../src/core/settings/learner-settings';

/** A fresh storage of one browser profile. Each call of `open` is another tab on it. */
export interface LogUnderTest {
  open(): ReviewLog;
}

const DAY = studyDay(20_000);
const [ONE, OTHER] = [asCardId('point-1/recall-tea'), asCardId('point-2/recall-tea')];
const LATE_RISER: LearnerSettings = { ...defaultSettings, rolloverHour: 6 };

/** What every adapter of the review log promises. */
export const describeReviewLog = (name: string, aStorage: () => LogUnderTest): void => {
  const open = (storage = aStorage()): ReviewLog => {
    const log = storage.open();
    onTestFinished(() => log.close());
    return log;
  };

  describe(name, () => {
    test('an empty log has an empty head, usual settings, no state, no event and nothing due', async () => {
      const log = open();
      await expectEmpty(log);
      expect(await log.snapshot(() => DAY)).toEqual(
        ok({ day: DAY, settings: defaultSettings, due: [], answered: [], learned: new Set(), aside: new Set(), missed: new Set() }),
      );
    });

    test('what a transaction wrote is there for the next one and for another tab', async () => {
      const storage = aStorage();
      const [log, otherTab] = [open(storage), open(storage)];
      const state = aState();
      const device = await inside(log, async (tx) => {
        await tx.addEvent(reviewed(tx, 1));
        await tx.putState(state);
        await tx.putHead({ seq: 1, at: 5 });
        await tx.putSettings(LATE_RISER);
        return tx.device;
      });
      for (const each of [log, otherTab]) {
        expect(await inside(each, (tx) => tx.head())).toEqual({ seq: 1, at: 5 });
        expect(await inside(each, (tx) => tx.settings())).toEqual(LATE_RISER);
        expect(await inside(each, async (tx) => tx.device)).toBe(device);
        expect(await each.states()).toEqual(ok([state]));
        expect(await each.eventsOn(DAY)).toMatchObject({ ok: true, value: [{ id: eventId(device, 1) }] });
        expect(await each.eventsAbout([ONE])).toMatchObject({ ok: true, value: [{ id: eventId(device, 1) }] });
      }
    });

    test('a transaction reads its own writes', async () => {
      const read = await inside(open(), async (tx) => {
        await tx.addEvent(reviewed(tx, 1));
        await tx.putState(aState());
        await tx.putHead({ seq: 1, at: 1 });
        await tx.putSettings(LATE_RISER);
        const before = await tx.state(ONE);
        await tx.deleteState(ONE);
        return {
          before,
          head: await tx.head(),
          settings: await tx.settings(),
          one: await tx.event(eventId(tx.device, 1)),
          none: await tx.event(eventId(tx.device, 2)),
          events: await tx.eventsAbout([ONE]),
          after: await tx.state(ONE),
        };
      });
      expect(read).toMatchObject({ before: aState(), head: { seq: 1, at: 1 }, settings: LATE_RISER, events: [{ type: 'reviewed' }] });
      expect(read).toMatchObject({ one: { card: ONE }, none: undefined, after: undefined });
    });

    test('many states are written, read and removed at once, and those that are not there do no harm', async () => {
      const log = open();
      const [one, other] = [aState(), { card: OTHER, marked: 1 } as const];
      await inside(log, (tx) => tx.putStates([one, other]));
      expect(await inside(log, (tx) => tx.states([OTHER, asCardId('no/why'), ONE]))).toEqual([other, one]);
      await inside(log, (tx) => tx.deleteStates([ONE, asCardId('no/why')]));
      expect(await log.states()).toEqual(ok([other]));
    });

    const writeAll = async (tx: LogTransaction): Promise<void> => {
      await tx.addEvent(reviewed(tx, 1));
      await tx.putState(aState());
      await tx.putHead({ seq: 1, at: 1 });
      await tx.putSettings(LATE_RISER);
    };

    test('an error that the body returns comes back as it is and takes everything back', async () => {
      const log = open();
      const error = { type: 'clock-behind', now: 1, lastAt: 2 } as const;
      const result = await log.transact(async (tx) => {
        await writeAll(tx);
        return err(error);
      });
      expect(result).toEqual(err(error));
      await expectEmpty(log);
    });

    test('a body that throws becomes a storage error and takes everything back', async () => {
      const log = open();
      const result = await log.transact<never, never>(async (tx) => {
        await writeAll(tx);
        throw new Error('a bug');
      });
      expect(result).toMatchObject({ ok: false, error: { type: 'storage', reason: 'failed' } });
      await expectEmpty(log);
    });

    test('an event id that is there already is refused, and nothing of that transaction stays', async () => {
      const log = open();
      await inside(log, writeAll);
      const result = await log.transact(async (tx) => {
        await tx.putHead({ seq: 7, at: 7 });
        await tx.addEvent({ ...reviewed(tx, 1), at: 99 });
        return ok(undefined);
      });
      expect(result).toMatchObject({ ok: false, error: { type: 'storage', reason: 'failed' } });
      expect(await log.eventsOn(DAY)).toMatchObject({ ok: true, value: [{ at: 1 }] });
    });

    test('transactions that begin together run one after the other', async () => {
      const storage = aStorage();
      const logs = [open(storage), open(storage)];
      const addOne = (tx: LogTransaction): Promise<void> => tx.head().then(({ seq, at }) => tx.putHead({ seq: seq + 1, at }));
      await Promise.all(Array.from({ length: 20 }, (_, index) => inside(logs[index % 2] ?? open(storage), addOne)));
      expect(await inside(open(storage), (tx) => tx.head())).toMatchObject({ seq: 20 });
    });

    test.each([
      [undefined, false],
      [{ again: false }, false],
      [{ again: true }, true],
    ] as const)('called with %o the body sees retried = %s', async (options, retried) => {
      const result = await open().transact(async (tx) => ok(tx.retried), options);
      expect(result).toEqual(ok(retried));
    });

    test('a subject has the events that speak about it, of any type, and unknown events speak about none', async () => {
      const log = open();
      const found = await inside(log, async (tx) => {
        const toggles = [toggled(tx, 3, 'undone', 1, [ONE]), toggled(tx, 4, 'redone', 1, [ONE, OTHER])];
        const suspended: StoredEvent = { ...base(tx, 6), type: 'suspended', cards: [OTHER] };
        const changed: StoredEvent = { ...base(tx, 7), type: 'settings-changed', change: { newPerDay: 3 } };
        await addAll(tx, [reviewed(tx, 1), reviewed(tx, 2, { card: OTHER }), ...toggles, unknown(tx, 5), suspended, changed]);
        return Promise.all([ONE, OTHER, SETTINGS].map(async (subject) => seqs(await tx.eventsAbout([subject]))));
      });
      expect(found).toEqual([[1, 3, 4], [2, 4, 6], [7]]);
      for (const [subjects, expected] of [
        [[OTHER], [2, 4, 6]],
        [
          [ONE, OTHER],
          [1, 2, 3, 4, 6],
        ],
        [[], []],
      ] as const) {
        const read = await log.eventsAbout(subjects);
        expect(read.ok && seqs(read.value)).toEqual(expected);
      }
    });

    test('all events come in log order, and the newest of them when only some are asked for', async () => {
      const log = open();
      const written = await inside(log, async (tx) => {
        const foreign = { ...reviewed(tx, 1, { at: 20 }), id: eventId(deviceId('elsewhere'), 1) };
        const events = [reviewed(tx, 1, { at: 10 }), foreign, unknown(tx, 30)];
        await addAll(tx, [...events].reverse());
        return events;
      });
      expect(await log.allEvents()).toEqual(ok(written));
      const newest = await log.newestEvents(2);
      expect(newest.ok && [...newest.value].sort((a, b) => a.at - b.at)).toEqual(written.slice(1));
      expect(await log.newestEvents(9)).toMatchObject({ ok: true, value: { length: 3 } });
    });

    test('a rebuild keeps every event and makes the rest anew from them', async () => {
      const log = open();
      await inside(log, async (tx) => {
        await tx.addEvents([reviewed(tx, 1, { at: 3 }), reviewed(tx, 2, { at: 4, card: OTHER })]);
        await tx.rebuild();
      });
      expect(await log.rebuild()).toEqual(ok(undefined));
      expect(await inside(log, (tx) => tx.head())).toEqual({ seq: 2, at: 4 });
      const states = await log.states();
      expect(states.ok && states.value.map(({ card }) => card).sort()).toEqual([ONE, OTHER]);
      expect(states.ok && states.value.map(({ schedule }) => schedule?.due)).toEqual([addDays(DAY, 1), addDays(DAY, 1)]);
      expect(await inside(log, async (tx) => (await tx.allEvents()).length)).toBe(2);
    });

    test('what is erased is gone for good, and every tab stops', async () => {
      const storage = aStorage();
      const [log, otherTab] = [open(storage), open(storage)];
      await inside(log, writeAll);
      await inside(otherTab, (tx) => tx.head());
      const told = new Promise<string>((resolve) => otherTab.onChange(resolve));
      expect(await log.erase()).toEqual(ok(undefined));
      expect(await told).toBe('erased');
      for (const each of [log, otherTab]) {
        expect(await each.states()).toMatchObject({ ok: false, error: { reason: 'erased' } });
        expect(await each.transact(async () => ok(1))).toMatchObject({ ok: false, error: { reason: 'erased' } });
      }
      await expectEmpty(open(storage));
    });

    test('events after an instant are those strictly later, of every device', async () => {
      const found = await inside(open(), async (tx) => {
        const foreign: StoredEvent = { ...reviewed(tx, 1), id: eventId(deviceId('elsewhere'), 9), at: 30 };
        await addAll(tx, [reviewed(tx, 1, { at: 10 }), reviewed(tx, 2, { at: 20 }), foreign]);
        return seqs(await tx.eventsAfter(10));
      });
      expect(found).toEqual([2, 9]);
    });

    test('own events come from the newest back, page by page, without those of other devices', async () => {
      const pages = await inside(open(), async (tx) => {
        const own = Array.from({ length: 12 }, (_, index) => reviewed(tx, index + 1, { at: index }));
        const foreign = ['0', `${tx.device}0`, 'zzz'].map((device) => ({ ...reviewed(tx, 1), id: eventId(deviceId(device), 99) }));
        await addAll(tx, [...own, ...foreign]);
        const inOrder = (events: readonly StoredEvent[]): number[] => events.map(({ id }) => Number(id.split('.')[1]));
        return [
          inOrder(await tx.newestOwn(Number.POSITIVE_INFINITY, 5)),
          inOrder(await tx.newestOwn(8, 5)),
          inOrder(await tx.newestOwn(3, 5)),
          inOrder(await tx.newestOwn(1, 5)),
        ];
      });
      expect(pages).toEqual([[12, 11, 10, 9, 8], [7, 6, 5, 4, 3], [2, 1], []]);
    });

    test('events come back as they were written, unknown ones with fields that nobody knows', async () => {
      const log = open();
      const written = await inside(log, async (tx) => {
        const events = [reviewed(tx, 1), { ...unknown(tx, 2), extra: { deep: ['kept'] } }];
        await addAll(tx, events);
        return events;
      });
      const read = await log.eventsOn(DAY);
      expect(read.ok && [...read.value].sort((a, b) => a.at - b.at)).toEqual(written);
    });

    test('the snapshot of a day holds what is due by then, what was answered on it, the ids of all learned cards, of those set aside and of those missed', async () => {
      const log = open();
      const scheduled = (card: string, due: number, answered: number, more: Partial<CardState> = {}): CardState =>
        aState({ card: asCardId(card), ...more }, { due: addDays(DAY, due), answeredDay: addDays(DAY, answered) });
      const answeredToday = scheduled('c/why', 1, 0);
      const states = [
        scheduled('a/why', -3, -9),
        scheduled('b/why', 0, -1, { suspended: 1 }),
        answeredToday,
        scheduled('d/why', 6, -1, { buriedUntil: addDays(DAY, 1) }),
        { card: asCardId('e/why'), suspended: 1 },
        { card: asCardId('f/why'), note: 'only a note', buriedUntil: DAY },
        { card: asCardId('g/why'), missed: 1 },
      ] as const;
      await inside(log, async (tx) => {
        for (const state of states) await tx.putState(state);
        await tx.putSettings(LATE_RISER);
      });
      const read = await log.snapshot(({ rolloverHour }) => studyDay(DAY + rolloverHour - LATE_RISER.rolloverHour));
      if (!read.ok) throw new Error(read.error.detail);
      const { day, settings, due, answered, learned, aside, missed } = read.value;
      expect({ day, settings }).toEqual({ day: DAY, settings: LATE_RISER });
      expect(due.map(({ card }) => card).sort()).toEqual(['a/why', 'b/why']);
      expect(answered).toEqual([answeredToday]);
      expect([...learned].sort()).toEqual(['a/why', 'b/why', 'c/why', 'd/why']);
      expect([...aside].sort()).toEqual(['b/why', 'd/why', 'e/why']);
      expect([...missed]).toEqual(['g/why']);
      const beside = await log.snapshot(() => DAY, [asCardId('a/why'), answeredToday.card, asCardId('nobody/why')]);
      expect(beside.ok && beside.value.due.map(({ card }) => card).sort()).toEqual(['a/why', 'b/why', 'c/why']);
      const all = await log.states();
      expect(all.ok && [...all.value].sort((a, b) => (a.card < b.card ? -1 : 1))).toEqual(states);
      expect(await log.statesOf([answeredToday.card, asCardId('nobody/why')])).toEqual(ok([answeredToday]));
      expect(await log.statesOf([])).toEqual(ok([]));
    });

    test('the events of a day are those written on it', async () => {
      const log = open();
      await inside(log, (tx) =>
        addAll(tx, [
          reviewed(tx, 1, { day: addDays(DAY, -1) }),
          reviewed(tx, 2),
          unknown(tx, 3),
          toggled(tx, 4, 'undone', 1, [ONE]),
          reviewed(tx, 5, { day: addDays(DAY, 1) }),
        ]),
      );
      const read = await log.eventsOn(DAY);
      expect(read.ok && seqs(read.value)).toEqual([2, 3, 4]);
    });

    test('what is told about a write reaches the other tabs, once, and not the one that wrote', async () => {
      const storage = aStorage();
      const [log, otherTab] = [open(storage), open(storage)];
      const heard: string[] = [];
      log.onChange((change) => heard.push(`own ${change}`));
      const told = new Promise<void>((resolve) => {
        const stop = otherTab.onChange((change) => {
          heard.push(`other ${change}`);
          stop();
          resolve();
        });
      });
      await log.transact(async () => err({ type: 'refused' }));
      await inside(log, writeAll);
      await told;
      await inside(otherTab, (tx) => tx.putHead({ seq: 2, at: 2 }));
      await inside(log, (tx) => tx.putHead({ seq: 3, at: 3 }));
      expect(heard.filter((each) => each.startsWith('other'))).toEqual(['other written']);
      expect(heard).not.toContain('own closed');
    });

    test('a listener hears every write of another tab until it is taken off', async () => {
      const storage = aStorage();
      const [writer, reader] = [open(storage), open(storage)];
      let wake = (): void => {};
      const heard: string[] = [];
      const stop = reader.onChange((change) => {
        heard.push(change);
        wake();
      });
      for (const seq of [1, 2]) {
        const told = new Promise<void>((resolve) => (wake = resolve));
        await inside(writer, (tx) => tx.putHead({ seq, at: seq }));
        await told;
      }
      stop();
      // Whoever listens later hears this one; by then the first would have heard it too.
      const later = new Promise<void>((resolve) => reader.onChange(() => resolve()));
      await inside(writer, (tx) => tx.putHead({ seq: 3, at: 3 }));
      await later;
      expect(heard).toEqual(['written', 'written']);
    });

    const expectEmpty = async (log: ReviewLog): Promise<void> => {
      expect(await inside(log, (tx) => tx.head())).toEqual(EMPTY_HEAD);
      expect(await inside(log, (tx) => tx.settings())).toEqual(defaultSettings);
      expect(await log.states()).toEqual(ok([]));
      expect(await log.eventsOn(DAY)).toEqual(ok([]));
      expect(await log.eventsAbout([ONE])).toEqual(ok([]));
    };
  });
};

/** The value of a transaction that is expected to succeed. */
const inside = async <T>(log: ReviewLog, body: (tx: LogTransaction) => Promise<T>): Promise<T> => {
  const result: Result<T, unknown> = await log.transact(async (tx) => ok(await body(tx)));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const addAll = async (tx: LogTransaction, events: readonly StoredEvent[]): Promise<void> => {
  for (const event of events) await tx.addEvent(event);
};

const seqs = (events: readonly StoredEvent[]): number[] => events.map(({ id }) => Number(id.split('.')[1])).sort((a, b) => a - b);

const base = ({ device }: LogTransaction, seq: number) =>
  ({ id: eventId(device, seq), v: 1, at: seq, tz: 540, day: DAY, key: `key-${seq}` }) as const;

const reviewed = (tx: LogTransaction, seq: number, changed: Partial<EventBase> & { readonly card?: CardId } = {}): StoredEvent => ({
  ...base(tx, seq),
  type: 'reviewed',
  card: ONE,
  grade: 4,
  answerMs: 1200,
  ...changed,
});

const toggled = (tx: LogTransaction, seq: number, type: 'undone' | 'redone', target: number, about: readonly Subject[]): StoredEvent => ({
  ...base(tx, seq),
  type,
  target: eventId(tx.device, target),
  about,
});

const unknown = ({ device }: LogTransaction, seq: number): StoredEvent => ({
  id: eventId(device, seq),
  at: seq,
  day: DAY,
  type: 'dreamed',
  v: 3,
});

const aState = (changed: Partial<CardState> = {}, schedule: Partial<Schedule> = {}): CardState => ({
  card: ONE,
  schedule: { ...afterAnswer(undefined, { grade: 4, day: DAY, at: 1 }), ...schedule },
  ...changed,
});
