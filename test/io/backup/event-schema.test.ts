import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isKnown, type StoredEvent } from '../../../src/core/log/event';
import { parseEvent } from '../../../src/io/backup/event-schema';
import { arbLongStep, learnerAt } from '../../support/learner';
import { arbGuestLog, arbLog } from '../../support/log-arbitraries';
import { createMemoryLog } from '../../support/memory-log';

const arbWritten = async (
  events: readonly StoredEvent[],
  guests: readonly StoredEvent[],
  steps: Parameters<ReturnType<typeof learnerAt>['takes']>[0][],
) => {
  const log = createMemoryLog({ device: 'desk', events });
  const learner = learnerAt(log, guests);
  for (const step of steps) await learner.takes(step);
  return log.stored().events;
};

const arbSteps = fc.array(arbLongStep, { maxLength: 20 });

test('every event that an action, an undo, a redo, a restore or a wrong clock writes is accepted as it is', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(arbLog, arbGuestLog, arbSteps, async (events, guests, steps) => {
      for (const event of await arbWritten(events, guests, steps)) {
        seen.add(event.type);
        expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, value: event });
      }
    }),
  );
  expect(seen.size).toBe(22);
});

test('a known event is copied field by field: what a file adds on any level does not come in', async () => {
  await fc.assert(
    fc.asyncProperty(arbLog, arbGuestLog, arbSteps, async (events, guests, steps) => {
      for (const event of (await arbWritten(events, guests, steps)).filter(isKnown)) {
        expect(parseEvent(withExtras(JSON.parse(JSON.stringify(event))))).toEqual({ ok: true, value: event });
      }
    }),
  );
});

test('a known event that lacks any of its fields, or holds something else in it, is refused by that field’s name', async () => {
  await fc.assert(
    fc.asyncProperty(arbLog, arbGuestLog, arbSteps, async (events, guests, steps) => {
      for (const event of (await arbWritten(events, guests, steps)).filter(isKnown)) {
        for (const field of Object.keys(event)) {
          if (field === 'type' || field === 'v') continue;
          const { [field]: _, ...rest } = { ...event } as Record<string, unknown>;
          expect(parseEvent(rest)).toEqual({ ok: false, error: field });
          expect(parseEvent({ ...rest, [field]: null })).toEqual({ ok: false, error: field });
        }
      }
    }),
    { numRuns: 30 },
  );
});

/** The same with a field of its own in every object, but not where the keys are decks. */
const withExtras = (value: unknown, name = ''): unknown => {
  if (Array.isArray(value)) return value.map((part) => withExtras(part));
  if (typeof value !== 'object' || value === null || name === 'daily' || name === 'knows') return value;
  return { ...Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withExtras(part, key)])), smuggled: { in: true } };
};
