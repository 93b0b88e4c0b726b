import { expect } from 'vitest';
import type { StoredEvent } from '../../src/core/log/event';
import { byLogOrder } from '../../src/core/log/order';
import { replay } from '../../src/core/log/replay';
import type { CardState } from '../../src/core/scheduler/card-state';
import { ChigaiDatabase, type MetaRow } from '../../src/io/db/database';
import { rowOf } from '../../src/io/db/rows';
import { rebuildProjection } from '../../src/io/db/projection';
import { deviceId } from '../../src/core/base/ids';

export interface StoredLog {
  /** In log order. */
  readonly events: readonly StoredEvent[];
  readonly states: readonly CardState[];
  readonly meta: readonly MetaRow[];
}

/** All that stands on the disk, read through a connection of its own. */
export const storedLog = (name: string): Promise<StoredLog> =>
  withDatabase(name, async (db) => {
    const rows = await db.events.toArray();
    return {
      events: rows.map(({ event }) => event).sort(byLogOrder),
      states: await db.states.toArray(),
      meta: await db.meta.toArray(),
    };
  });

/** Reads the log and expects it to be whole: sequence numbers without a gap, and what stands beside it equal to a replay. */
export const soundLog = async (name: string): Promise<StoredLog> => {
  const stored = await storedLog(name);
  const seqs = stored.events.map(({ id }) => Number(id.split('.')[1]));
  expect([...seqs].sort((a, b) => a - b)).toEqual(seqs.map((_, index) => index + 1));
  expect(new Map(stored.states.map((state) => [state.card, state]))).toEqual(replay(stored.events).states);
  const head = stored.meta.find(({ key }) => key === 'head');
  // A database in which nothing was written yet may have none.
  expect(head ?? { seq: 0 }).toMatchObject({ seq: seqs.length });
  return stored;
};

/** Writes a history before the app comes. */
export const seedLog = (name: string, device: string, events: readonly StoredEvent[]): Promise<void> =>
  withDatabase(name, async (db) => {
    await db.meta.put({ key: 'device', device: deviceId(device) });
    await db.events.bulkAdd(events.map(rowOf));
    await rebuildProjection(db, deviceId(device));
  });

const withDatabase = async <T>(name: string, work: (db: ChigaiDatabase) => Promise<T>): Promise<T> => {
  const db = new ChigaiDatabase(name);
  await db.open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
};
