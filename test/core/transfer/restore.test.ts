import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWord, type StoredEvent } from '../../../src/core/log/event';
import { merged } from '../../../src/core/log/order';
import { effective, replay } from '../../../src/core/log/replay';
import type { RestoreMode } from '../../../src/core/transfer/restore';
import { arbLongStep, arbStep, learnerAt, type Step } from '../../support/learner';
import { arbGuestLog, arbLog, CARDS, DAY_MS } from '../../support/log-arbitraries';
import { createMemoryLog, type MemoryLog } from '../../support/memory-log';
import { said } from '../../support/said';

const NOTHING = { ok: true, value: { added: 0, takenBack: 0 } };
const MODES = ['add', 'go-back'] as const;
const arbMode = fc.constantFrom<RestoreMode>(...MODES);
const arbLife = fc.array(arbLongStep, { maxLength: 15 });

/** One device after some history, and what is needed to go on with it. */
const lived = async (events: readonly StoredEvent[], guests: readonly StoredEvent[], steps: readonly Step[], device = 'desk') => {
  const log = createMemoryLog({ device, events });
  const learner = learnerAt(log, guests);
  for (const step of steps) await learner.takes(step);
  return { log, learner };
};

const eventsOf = (log: MemoryLog): readonly StoredEvent[] => log.stored().events;

/** What was said of a wrong clock holds for good: no restore takes it back. */
const voidedIn = (events: readonly StoredEvent[]): StoredEvent[] => events.filter((event) => isWord(event) && event.type === 'voided');

/** Restores as if the clock were right again, however far ahead some event was dated. */
const restoresAtLast = async ({ learner }: Awaited<ReturnType<typeof lived>>, backup: readonly StoredEvent[], mode: RestoreMode) => {
  learner.wait(3000 * DAY_MS);
  return learner.restores(backup, mode);
};

describe('a backup restored where everything was erased', () => {
  test.each(MODES)('by %s says all that was said before, unknown events included', async (mode) => {
    await fc.assert(
      fc.asyncProperty(arbLog, arbGuestLog, arbLife, async (events, guests, steps) => {
        const { log } = await lived(events, guests, steps);
        const erased = createMemoryLog({ device: 'anew' });
        expect(await learnerAt(erased).restores(eventsOf(log), mode)).toEqual({
          ok: true,
          value: { added: eventsOf(log).length, takenBack: 0 },
        });
        expect(said(erased)).toEqual(said(log));
        expect(eventsOf(erased).filter(({ id }) => !id.startsWith('anew'))).toEqual(eventsOf(log));
      }),
    );
  });

  test('by the device that wrote it goes on with the next sequence number', async () => {
    const { log } = await lived([], [], [{ gapMs: 1, does: { type: 'suspended', cards: CARDS } }]);
    const erased = await lived([], [], []);
    await erased.learner.restores(eventsOf(log), 'add');
    expect(eventsOf(erased.log).map(({ id }) => id)).toEqual(['desk.1', 'desk.2']);
  });
});

test('what came with a restore that is undone is not there for undo either', async () => {
  const { log } = await lived([], [], [{ gapMs: 1, does: { type: 'suspended', cards: CARDS } }]);
  const erased = await lived([], [], []);
  await erased.learner.restores(eventsOf(log), 'add');
  expect(await erased.learner.undoes()).toMatchObject({ ok: true, value: { type: 'restored' } });
  expect(await erased.learner.undoes()).toEqual({ ok: false, error: { type: 'nothing-to-undo' } });
  expect(await erased.learner.redoes()).toMatchObject({ ok: true, value: { type: 'restored' } });
});

describe('a restore', () => {
  test('done twice changes nothing the second time, and writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(arbLog, arbGuestLog, arbLife, arbMode, async (events, guests, steps, mode) => {
        const desk = await lived(events, guests, steps);
        await restoresAtLast(desk, guests, mode);
        const before = desk.log.stored();
        // Of what was gone back to, only the backup itself knows nothing of the going back.
        expect(await desk.learner.restores(guests, 'add')).toEqual(NOTHING);
        expect(await desk.learner.restores(eventsOf(desk.log), mode)).toEqual(NOTHING);
        expect(desk.log.stored()).toEqual(before);
      }),
    );
  });

  test('to which nothing has to be added or taken back writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(arbLog, arbGuestLog, arbLife, arbMode, async (events, guests, steps, mode) => {
        const desk = await lived(events, guests, steps);
        const before = desk.log.stored();
        expect(await restoresAtLast(desk, before.events, mode)).toEqual(NOTHING);
        expect(desk.log.stored()).toEqual(before);
      }),
    );
  });

  test('that adds gives the union of both logs', async () => {
    await fc.assert(
      fc.asyncProperty(arbLog, arbGuestLog, fc.array(arbStep, { maxLength: 15 }), async (events, guests, steps) => {
        const desk = await lived(events, [], steps);
        const union = merged(eventsOf(desk.log), guests);
        await restoresAtLast(desk, guests, 'add');
        expect(said(desk.log)).toEqual(replay(union));
      }),
    );
  });

  test('that adds an earlier state leaves all that counted here and then, but for what was undone', async () => {
    await fc.assert(
      fc.asyncProperty(arbLog, arbGuestLog, arbLife, arbLife, async (events, guests, before, after) => {
        const desk = await lived(events, guests, before);
        const backup = eventsOf(desk.log);
        for (const step of after) await desk.learner.takes(step);
        const own = eventsOf(desk.log);
        await restoresAtLast(desk, backup, 'add');
        const counted = new Set(effective(eventsOf(desk.log)));
        const spoken = new Set(own.flatMap((event) => (isWord(event) && event.type !== 'voided' ? [event.target] : [])));
        fc.pre(voidedIn(own).length === 0);
        const untouched = [...effective(own), ...effective(backup)].filter(({ id, type }) => !spoken.has(id) && type !== 'restored');
        expect(untouched.filter((action) => !counted.has(action))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('that goes back leaves the backup’s own state, whatever was done since: words, resets, settings, other restores', async () => {
    await fc.assert(
      fc.asyncProperty(arbLog, arbGuestLog, arbLife, arbLife, async (events, guests, before, after) => {
        const desk = await lived(events, guests, before);
        const backup = eventsOf(desk.log);
        for (const step of after) await desk.learner.takes(step);
        const voided = voidedIn(eventsOf(desk.log));
        await restoresAtLast(desk, backup, 'go-back');
        expect(said(desk.log)).toEqual(replay([...backup, ...voided]));
      }),
      { numRuns: 300 },
    );
  });

  test('that goes back to what another device saved leaves that device’s own state', async () => {
    await fc.assert(
      fc.asyncProperty(arbLog, arbGuestLog, arbLife, arbLife, async (events, guests, onDesk, onPhone) => {
        const [desk, phone] = [await lived(events, guests, onDesk), await lived(events, guests, onPhone, 'phone')];
        const voided = voidedIn(eventsOf(desk.log));
        await restoresAtLast(desk, eventsOf(phone.log), 'go-back');
        expect(said(desk.log)).toEqual(replay([...eventsOf(phone.log), ...voided]));
      }),
    );
  });
});

describe('a restore that is undone', () => {
  test('leaves what was there before, and redone what it had brought', async () => {
    await fc.assert(
      fc.asyncProperty(arbLog, arbGuestLog, arbLife, arbLife, arbMode, async (events, guests, onDesk, onPhone, mode) => {
        const [desk, phone] = [await lived(events, guests, onDesk), await lived(events, guests, onPhone, 'phone')];
        const before = said(desk.log);
        const known = voidedIn(eventsOf(desk.log));
        const result = await restoresAtLast(desk, eventsOf(phone.log), mode);
        fc.pre(result.ok && result.value.added + result.value.takenBack > 0);
        fc.pre(voidedIn(eventsOf(desk.log)).length === known.length);
        const after = said(desk.log);
        expect(await desk.learner.undoes()).toMatchObject({ ok: true, value: { type: 'restored' } });
        expect(said(desk.log)).toEqual(before);
        expect(await desk.learner.redoes()).toMatchObject({ ok: true, value: { type: 'restored' } });
        expect(said(desk.log)).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });

  test('after more was done, leaves what was there before together with that', async () => {
    const steps: readonly Step[] = [{ gapMs: 1, does: { type: 'suspended', cards: CARDS.slice(0, 1) } }];
    const guest = await lived([], [], [{ gapMs: 5, does: { type: 'suspended', cards: CARDS.slice(1, 2) } }], 'guest');
    const { log, learner } = await lived([], [], steps);
    await learner.restores(eventsOf(guest.log), 'go-back');
    await learner.does({ type: 'marked', card: CARDS[2] ?? fail(), on: true });
    expect([...log.stored().states.keys()]).toEqual([CARDS[1], CARDS[2]]);
    const restored = eventsOf(log).find(({ type }) => type === 'restored');
    expect(await learner.undoesOne(restored?.id ?? fail())).toMatchObject({ ok: true });
    expect([...log.stored().states.keys()]).toEqual([CARDS[0], CARDS[2]]);
  });

  test.each<[string, RestoreMode]>([
    ['undone', 'add'],
    ['gone back before it', 'go-back'],
  ])('brings its events again when the same backup is added once more (%s)', async (_, mode) => {
    const guest = await lived([], [], [{ gapMs: 5, does: { type: 'suspended', cards: CARDS } }], 'guest');
    const { log, learner } = await lived([], [], [{ gapMs: 1, does: { type: 'marked', card: CARDS[0] ?? fail(), on: true } }]);
    const own = eventsOf(log);
    await learner.restores(eventsOf(guest.log), 'add');
    const after = said(log);
    if (mode === 'add') await learner.undoes();
    else await learner.restores(own, 'go-back');
    expect(said(log)).toEqual(replay(own));
    expect(await learner.restores(eventsOf(guest.log), 'add')).toEqual({ ok: true, value: { added: 1, takenBack: 0 } });
    expect(said(log)).toEqual(after);
    expect(await learner.restores(eventsOf(guest.log), 'add')).toEqual(NOTHING);
    await learner.undoes();
    expect(said(log)).toEqual(replay(own));
  });
});

describe('logs that hold restores', () => {
  test('give the same whichever is merged into the other, in any order of arrival and any number of times', async () => {
    await fc.assert(
      fc.asyncProperty(arbLog, arbGuestLog, arbLife, arbLife, async (events, guests, onDesk, onPhone) => {
        const [desk, phone] = [await lived(events, guests, onDesk), await lived(events, guests, onPhone, 'phone')];
        const [one, other] = [eventsOf(desk.log), eventsOf(phone.log)];
        const expected = replay(merged(one, other));
        expect(replay(merged(other, one))).toEqual(expected);
        expect(replay([...other, ...one, ...other].reverse())).toEqual(expected);
        expect(replay(merged(merged(one, other), one))).toEqual(expected);
      }),
    );
  });
});

const fail = (): never => {
  throw new Error('it is there');
};
