import { expect } from 'vitest';

/** A database as IndexedDB holds it, without the code that made it. */
export interface DatabaseDump {
  /** In the browser's counting. */
  readonly version: number;
  readonly stores: Readonly<Record<string, StoreDump>>;
}

interface StoreDump {
  readonly keyPath: string;
  readonly indexes: readonly IndexDump[];
  readonly rows: readonly unknown[];
}

interface IndexDump {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
}

/** Makes a database that looks exactly like the dump. */
export const loadDatabase = async (name: string, { version, stores }: DatabaseDump): Promise<void> => {
  const request = indexedDB.open(name, version);
  request.addEventListener('upgradeneeded', () => {
    for (const [storeName, { keyPath, indexes, rows }] of Object.entries(stores)) {
      const store = request.result.createObjectStore(storeName, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const row of rows) store.add(row);
    }
  });
  (await settled(request)).close();
};

export const dumpDatabase = async (name: string): Promise<DatabaseDump> => {
  const db = await settled(indexedDB.open(name));
  const stores: Record<string, StoreDump> = {};
  for (const storeName of db.objectStoreNames) {
    const store = db.transaction(storeName).objectStore(storeName);
    const indexes = [...store.indexNames].map((each) => store.index(each));
    stores[storeName] = {
      keyPath: store.keyPath as string,
      indexes: indexes.map(({ name: indexName, keyPath, unique, multiEntry }) => ({ name: indexName, keyPath, unique, multiEntry })),
      rows: await settled(store.getAll()),
    };
  }
  const dump = { version: db.version, stores };
  db.close();
  return dump;
};

/** What a browser does that clears a site's data: connections are closed by force, then the database is gone. */
export const clearSiteData = async (name: string, connections: Iterable<IDBDatabase>): Promise<void> => {
  for (const connection of connections) {
    connection.close();
    connection.dispatchEvent(new Event('close'));
  }
  await settled(indexedDB.deleteDatabase(name));
};

/** Takes every row out of every store, over a connection of its own, while the app stays connected. */
export const emptyDatabase = async (name: string): Promise<void> => {
  const db = await settled(indexedDB.open(name));
  const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const store of db.objectStoreNames) transaction.objectStore(store).clear();
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  db.close();
};

export const exists = async (name: string): Promise<boolean> => (await indexedDB.databases()).some((each) => each.name === name);

/** Replaces a row that is there, over a connection of its own. */
export const overwriteRow = async (name: string, store: string, row: object): Promise<void> => {
  const db = await settled(indexedDB.open(name));
  const put = db.transaction(store, 'readwrite').objectStore(store).put(row);
  expect(await settled(put)).toBeDefined();
  db.close();
};

export const deleteRow = async (name: string, store: string, key: string): Promise<void> => {
  const db = await settled(indexedDB.open(name));
  await settled(db.transaction(store, 'readwrite').objectStore(store).delete(key));
  db.close();
};

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason')));
  });
