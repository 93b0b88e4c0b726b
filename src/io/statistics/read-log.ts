import type { StoredEvent } from '../../core/log/event';
import type { EventRow } from '../db/database';

/** So many rows at a time: each page is a transaction of its own, so that an answer in another tab need not wait for the whole log. */
const ROWS_PER_PAGE = 2000;

/**
 * Every event of a database's log, in any order, without Dexie, which would be the greater part of the worker. `heard` is told how much has been
 * read, from 0 to 1. What is written meanwhile may be among it or not; whoever asked hears of it and asks again.
 */
export const readLog = async (database: string, heard: (share: number) => void): Promise<readonly StoredEvent[]> => {
  const db = await openExisting(database);
  try {
    const total = await settled(eventsOf(db).count());
    const events: StoredEvent[] = [];
    for (let after: IDBKeyRange | undefined; ;) {
      const page: readonly EventRow[] = await settled(eventsOf(db).getAll(after, ROWS_PER_PAGE));
      for (const { event } of page) events.push(event);
      const last = page.at(-1);
      if (last === undefined || page.length < ROWS_PER_PAGE) return events;
      after = IDBKeyRange.lowerBound(last.id, true);
      heard(Math.min(1, events.length / total));
    }
  } finally {
    db.close();
  }
};

const eventsOf = (db: IDBDatabase): IDBObjectStore => db.transaction('events').objectStore('events');

/** Fails where there is no such database: opening it must not make an empty one. */
const openExisting = async (name: string): Promise<IDBDatabase> => {
  const request = indexedDB.open(name);
  request.addEventListener('upgradeneeded', () => request.transaction?.abort());
  const db = await settled(request);
  // An update or an erasure needs the database for itself.
  db.addEventListener('versionchange', () => db.close());
  return db;
};

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason')));
  });
