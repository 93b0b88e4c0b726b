import type { StoredEvent } from '../../core/log/event';
import type { EventRow } from '../db/database';

const ROWS_AT_A_TIME = 5000;

/**
 * Reads every event through a connection of its own, for a worker that does without Dexie. It only reads, and makes way at once for whoever needs the
 * database for themselves. Where there is no database there are no events. `report` hears how much is read, from 0 to 1.
 */
export const storedEvents = async (name: string, report: (share: number) => void, atATime = ROWS_AT_A_TIME): Promise<StoredEvent[]> => {
  const db = await openExisting(name);
  if (db === undefined) return [];
  try {
    const events: StoredEvent[] = [];
    const total = await done(eventsIn(db).count());
    let after: IDBKeyRange | undefined;
    for (;;) {
      const rows: readonly EventRow[] = await done(eventsIn(db).getAll(after, atATime));
      for (const { event } of rows) events.push(event);
      const last = rows.at(-1);
      if (last === undefined || rows.length < atATime) return events;
      report(events.length / total);
      after = IDBKeyRange.lowerBound(last.id, true);
    }
  } finally {
    db.close();
  }
};

const eventsIn = (db: IDBDatabase): IDBObjectStore => db.transaction('events', 'readonly').objectStore('events');

/** Without a version, so that it is opened as it is; one that would have to be made is left unmade. */
const openExisting = (name: string): Promise<IDBDatabase | undefined> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('success', () => {
      const db = request.result;
      db.addEventListener('versionchange', () => db.close());
      resolve(db);
    });
    request.addEventListener('error', (event) => {
      event.preventDefault();
      if (request.error?.name === 'AbortError') resolve(undefined);
      else reject(new Error(String(request.error)));
    });
  });

/** Waits for the whole transaction, because a connection is not closed before. */
const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.transaction?.addEventListener('complete', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(String(request.error))));
  });
