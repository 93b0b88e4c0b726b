import type { Page } from '@playwright/test';
import type { StoredEvent } from '../../src/core/log/event';
import type { CardState } from '../../src/core/scheduler/card-state';

export interface Disk {
  /** In the order of their sequence numbers. */
  readonly events: readonly StoredEvent[];
  readonly states: readonly CardState[];
}

/** What the browser has stored for the page, read with the browser's own means alone. */
export const diskOf = async (page: Page): Promise<Disk> => {
  const { events, states } = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')));
      });
    const db = await done(indexedDB.open('chigai'));
    try {
      const transaction = db.transaction(['events', 'states']);
      const [rows, all] = await Promise.all([
        done(transaction.objectStore('events').getAll() as IDBRequest<{ seq: number; event: StoredEvent }[]>),
        done(transaction.objectStore('states').getAll() as IDBRequest<CardState[]>),
      ]);
      return { events: rows, states: all };
    } finally {
      db.close();
    }
  });
  return { events: events.sort((a, b) => a.seq - b.seq).map(({ event }) => event), states };
};
