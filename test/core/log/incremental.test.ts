import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAction, isExamStep, type StoredEvent } from '../../../src/core/log/event';
import { effective, replay } from '../../../src/core/log/replay';
import { arbActionSteps, arbLongStep, learnerAt, arbStep } from '../../support/learner';
import { arbAction, arbGuestLog, arbLog, DAY_MS } from '../../support/log-arbitraries';
import { withoutAction } from '../../support/log-without';
import { createMemoryLog, type MemoryLog } from '../../support/memory-log';
import { said } from '../../support/said';

/** Undo passes over what happens inside a self-test. */
const arbUndoable = arbAction.filter((action) => !isExamStep(action));

/** The log of one device that has met others, with everything beside it made from the events alone. */
const rebuilt = (log: MemoryLog): MemoryLog => createMemoryLog({ device: 'desk', events: log.stored().events });

test('after every press and every restore, what stands beside the log is what a rebuild from the log makes', async () => {
  await fc.assert(
    fc.asyncProperty(arbLog, arbGuestLog, fc.array(arbLongStep, { maxLength: 25 }), async (events, guests, steps) => {
      const log = createMemoryLog({ device: 'desk', events });
      const learner = learnerAt(log, guests);
      for (const step of steps) {
        await learner.takes(step);
        expect(log.stored()).toEqual(rebuilt(log).stored());
      }
    }),
    { numRuns: 150 },
  );
});

test('ids are never used twice and instants only go forward, except where a clock was said to be wrong', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbStep, { maxLength: 25 }), async (steps) => {
      const log = createMemoryLog({ device: 'desk' });
      const learner = learnerAt(log);
      for (const step of steps.filter(({ does }) => does !== 'clock-was-wrong')) await learner.takes(step);
      const { events } = log.stored();
      expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => `desk.${index + 1}`));
      expect(new Set(events.map(({ at }) => at)).size).toBe(events.length);
    }),
  );
});

test('a press writes one event or none, and never touches one that is there', async () => {
  await fc.assert(
    fc.asyncProperty(arbLog, fc.array(arbStep, { maxLength: 15 }), async (events, steps) => {
      const log = createMemoryLog({ device: 'desk', events });
      const learner = learnerAt(log);
      for (const step of steps) {
        const before = log.stored().events;
        const result = await learner.takes(step);
        const after = log.stored().events;
        expect(after.filter((event) => before.includes(event))).toEqual(before);
        expect(after.length).toBe(before.length + (result.ok ? 1 : 0));
      }
    }),
  );
});

describe('undo', () => {
  test('gives what a log without the action gives', async () => {
    await fc.assert(
      fc.asyncProperty(arbLog, fc.array(arbStep, { maxLength: 15 }), arbAction, async (events, steps, action) => {
        const log = createMemoryLog({ device: 'desk', events });
        const learner = learnerAt(log);
        learner.wait(1000 * DAY_MS);
        for (const step of steps) await learner.takes(step);
        await learner.does(action);
        const result = await learner.undoes();
        fc.pre(result.ok);
        const { states, settings } = log.stored();
        expect({ states, settings }).toEqual(replay(withoutAction(log.stored().events, result.value.id)));
      }),
    );
  });

  test('takes back any number of actions, one by one to the very beginning, and redo brings all of them again', async () => {
    await fc.assert(
      fc.asyncProperty(arbActionSteps(12, arbUndoable), fc.nat(12), async (steps, count) => {
        const log = createMemoryLog({ device: 'desk' });
        const learner = learnerAt(log);
        const snapshots = [said(log)];
        for (const step of steps) {
          await learner.takes(step);
          snapshots.push(said(log));
        }
        const undone = Math.min(count, steps.length);
        for (let back = 1; back <= undone; back += 1) {
          expect(await learner.undoes()).toMatchObject({ ok: true });
          expect(said(log)).toEqual(snapshots.at(-1 - back));
        }
        for (let again = undone - 1; again >= 0; again -= 1) {
          expect(await learner.redoes()).toMatchObject({ ok: true });
          expect(said(log)).toEqual(snapshots.at(-1 - again));
        }
        expect(await learner.redoes()).toEqual({ ok: false, error: { type: 'nothing-to-redo' } });
      }),
    );
  });

  test('and redo in any mixture keep step with a plain list of actions', async () => {
    const arbPress = fc.oneof(arbAction, fc.constantFrom('undo' as const, 'redo' as const));
    await fc.assert(
      fc.asyncProperty(fc.array(arbPress, { maxLength: 40 }), async (presses) => {
        const log = createMemoryLog({ device: 'desk' });
        const learner = learnerAt(log);
        const [done, takenBack]: [StoredEvent[], StoredEvent[]] = [[], []];
        const expected = (press: 'undo' | 'redo') => {
          const action = (press === 'undo' ? done : takenBack).pop();
          if (action === undefined) return { ok: false, error: { type: `nothing-to-${press}` } };
          (press === 'undo' ? takenBack : done).push(action);
          return { ok: true, value: action };
        };
        for (const press of presses) {
          const result = await learner.takes({ gapMs: 20_000, does: press });
          const [written] = log.stored().events.slice(-1);
          expect(result).toMatchObject(typeof press === 'string' ? expected(press) : { ok: true, value: { event: written } });
          if (typeof press === 'string' || written === undefined) continue;
          // A step of a self-test is passed over, but it is something new all the same.
          if (isAction(written) && !isExamStep(written)) done.push(written);
          takenBack.length = 0;
          expect(effective(log.stored().events).filter((action) => !isExamStep(action))).toEqual(done);
        }
      }),
    );
  });
});

test('there is something to compare: random learners leave actions that stand and others that do not', async () => {
  const [standing, fallen] = [new Set<string>(), new Set<string>()];
  for (const events of fc.sample(arbLog, { numRuns: 1000, seed: 1 })) {
    const effects = new Set(effective(events));
    for (const event of events.filter(isAction)) (effects.has(event) ? standing : fallen).add(event.type);
  }
  expect(standing.size).toBe(17);
  expect(fallen.size).toBe(17);
});
