import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studyDay } from '../../../src/core/base/day';
import { asCardId, deviceId, type EventId, eventId } from '../../../src/core/base/ids';
import { isAction, type StoredEvent } from '../../../src/core/log/event';
import { byLogOrder, merged } from '../../../src/core/log/order';
import { effective, replay, replayCard, replaySettings } from '../../../src/core/log/replay';
import type { Grade } from '../../../src/core/scheduler/sm2';
import { arbLog, CARDS, DAY_MS, START } from '../../support/log-arbitraries';
import { neverUndone, withoutAction } from '../../support/log-without';

/** Two logs that have some events in common, as two devices have after they met once. */
const arbTwoLogs = fc.tuple(arbLog, fc.infiniteStream(fc.constantFrom('one', 'other', 'both'))).map(([events, owners]) => {
  const [one, other]: [StoredEvent[], StoredEvent[]] = [[], []];
  for (const event of events) {
    const owner = owners.next().value;
    if (owner !== 'other') one.push(event);
    if (owner !== 'one') other.push(event);
  }
  return { one, other };
});

const arbShuffled = arbLog.chain((events) =>
  fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length, maxLength: events.length })),
);

describe('the order of events', () => {
  const anEvent = (id: string, at: number): StoredEvent => ({ id: id as EventId, at, day: studyDay(20_778), type: 'dreamed', v: 1 });

  test.each([
    ['the earlier instant comes first, whatever device it is from', anEvent('b.1', 1), anEvent('a.1', 2)],
    ['at the same instant the devices decide', anEvent('a.2', 1), anEvent('b.1', 1)],
    ['at the same instant on one device the sequence decides, as a number', anEvent('a.9', 1), anEvent('a.10', 1)],
    ['a device whose name begins with another’s is another device', anEvent('a.9', 1), anEvent('ab.1', 1)],
  ])('%s', (_, first, second) => {
    expect(byLogOrder(first, second)).toBeLessThan(0);
    expect(byLogOrder(second, first)).toBeGreaterThan(0);
  });

  test('no two events of a log are equal in it', () => {
    fc.assert(
      fc.property(arbLog, (events) => {
        for (const [index, event] of events.entries()) {
          expect(byLogOrder(event, event)).toBe(0);
          for (const other of events.slice(index + 1))
            expect(Math.sign(byLogOrder(event, other))).toBe(-Math.sign(byLogOrder(other, event)));
        }
      }),
    );
  });
});

describe('merging', () => {
  test('gives the same whichever log comes first', () => {
    fc.assert(
      fc.property(arbTwoLogs, ({ one, other }) => {
        expect(merged(one, other)).toEqual(merged(other, one));
      }),
    );
  });

  test('gives the same whichever two of three logs meet first', () => {
    fc.assert(
      fc.property(arbTwoLogs, arbTwoLogs, ({ one, other }, { one: third }) => {
        // Other devices, so that no id stands for two events.
        const guests = third.map((event) => ({ ...event, id: `guest${event.id}` as EventId }));
        expect(merged(merged(one, other), guests)).toEqual(merged(one, merged(other, guests)));
      }),
    );
  });

  test('with itself or with what it has already changes nothing', () => {
    fc.assert(
      fc.property(arbTwoLogs, ({ one, other }) => {
        const both = merged(one, other);
        expect(merged(both, both)).toEqual(both);
        expect(merged(both, other)).toEqual(both);
      }),
    );
  });

  test('keeps every event once, also those of types and versions it does not know', () => {
    fc.assert(
      fc.property(arbTwoLogs, ({ one, other }) => {
        const both = merged(one, other);
        expect(new Set(both)).toEqual(new Set([...one, ...other]));
        expect(both).toHaveLength(new Set([...one, ...other].map(({ id }) => id)).size);
      }),
    );
  });
});

describe('the replay', () => {
  test('gives the same in whatever order the events arrive, and however often each does', () => {
    fc.assert(
      fc.property(arbShuffled, ([events, shuffled]) => {
        expect(replay(shuffled)).toEqual(replay(events));
        expect(replay([...shuffled, ...events])).toEqual(replay(events));
      }),
      { numRuns: 500 },
    );
  });

  test('gives each card what the events about it alone give it, and the same settings', () => {
    fc.assert(
      fc.property(arbLog, (events) => {
        const { states, settings } = replay(events);
        for (const card of CARDS) expect(replayCard(card, events)).toEqual(states.get(card));
        expect(replaySettings(events)).toEqual(settings);
      }),
    );
  });

  test('is not moved by events of types and versions it does not know', () => {
    fc.assert(
      fc.property(arbLog, (events) => {
        const known = events.filter(({ type, v }) => type !== 'dreamed' && v === 1);
        fc.pre(known.length < events.length);
        expect(replay(events)).toEqual(replay(known));
      }),
    );
  });

  test('leaves the events alone', () => {
    fc.assert(
      fc.property(arbLog, (events) => {
        const before = structuredClone(events);
        replay(events.map((event) => Object.freeze(event)));
        expect(events).toEqual(before);
      }),
    );
  });

  test('takes the answer of the device that comes first, when two grade a card at the same instant', () => {
    const [desk, phone] = [graded('desk', 5), graded('phone', 2)];
    for (const events of [
      [desk, phone],
      [phone, desk],
    ]) {
      expect(replay(events).states.get(desk.card)?.schedule).toMatchObject({ memory: { easeFactor: 2.6 }, lastGrade: 2 });
    }
  });
});

const graded = (device: string, grade: Grade) => {
  const id = eventId(deviceId(device), 1);
  return {
    id,
    v: 1,
    at: START,
    tz: 0,
    day: studyDay(20_778),
    key: id,
    type: 'reviewed',
    card: asCardId('start/why'),
    grade,
    answerMs: 0,
  } as const;
};

describe('an undone action', () => {
  /** A word said after everything else in the log. */
  const word = (type: 'undone' | 'redone', target: EventId, seq: number): StoredEvent => {
    const id = eventId(deviceId('desk'), 100_000 + seq);
    return { id, v: 1, at: START + 1000 * DAY_MS + seq, tz: 0, day: studyDay(22_000), key: id, type, target, about: [] };
  };
  const arbTarget = fc.tuple(arbLog, fc.nat()).map(([events, pick]) => {
    const actions = events.filter(isAction);
    return { events, target: actions[pick % Math.max(1, actions.length)]?.id };
  });

  test('might as well never have happened', () => {
    fc.assert(
      fc.property(arbTarget, ({ events, target }) => {
        fc.pre(target !== undefined);
        expect(replay([...events, word('undone', target, 1)])).toEqual(replay(withoutAction(events, target)));
      }),
      { numRuns: 500 },
    );
  });

  test('is back with all it did once it is redone', () => {
    fc.assert(
      fc.property(arbTarget, ({ events, target }) => {
        fc.pre(target !== undefined);
        const words = [word('undone', target, 1), word('redone', target, 2)];
        expect(replay([...events, ...words])).toEqual(replay(neverUndone(events, target)));
      }),
      { numRuns: 500 },
    );
  });

  test('stays undone however often it is undone: the latest word stands', () => {
    const arbWords = fc.array(fc.constantFrom('undone' as const, 'redone' as const), { minLength: 1 });
    fc.assert(
      fc.property(arbTarget, arbWords, ({ events, target }, words) => {
        fc.pre(target !== undefined);
        const all = [...events, ...words.map((type, index) => word(type, target, index + 1))];
        const stood = effective(neverUndone(events, target)).some(({ id }) => id === target);
        expect(effective(all).some(({ id }) => id === target)).toBe(words.at(-1) === 'redone' && stood);
      }),
    );
  });
});
