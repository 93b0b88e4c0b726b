import { Dexie } from 'dexie';
import { deviceId, type DeviceId } from '../../core/base/ids';
import { err, ok, type Result } from '../../core/base/result';
import { seqOf } from '../../core/log/event';
import type { LogHead, LogTransaction } from '../../core/log/log-transaction';
import { byLogOrder } from '../../core/log/order';
import type { ReviewLog, StorageError } from '../../core/ports';
import type { Canary } from '../canary';
import { ChigaiDatabase, DATABASE_VERSION, PROJECTION_VERSION } from './database';
import { dexieTransaction } from './dexie-transaction';
import { daySnapshot } from './day-snapshot';
import { rebuildProjection } from './projection';
import { eventsAbout, eventsIn } from './rows';
import { isBrokenConnection, isDoubt, NewerDatabaseError, storageErrorFrom, VanishedError } from './storage-error';
import { tabChannel } from './tab-channel';

export interface DexieLogOptions {
  readonly name: string;
  /** A name for this browser profile, used when the database is new. Letters and digits. */
  readonly newDevice: () => string;
  readonly canary: Canary;
}

/** The review log in IndexedDB. Opens on the first call; every failure comes back as a `StorageError`. */
export const createDexieLog = ({ name, newDevice, canary }: DexieLogOptions): ReviewLog => {
  const db = new ChigaiDatabase(name);
  const tabs = tabChannel(name);
  let opening: Promise<DeviceId> | undefined;
  let givenUp: 'closed' | 'erased' | undefined;

  db.on('versionchange', ({ newVersion }: IDBVersionChangeEvent) => {
    // No new version means that another tab deletes the database; its message may come later than this.
    givenUp ??= newVersion === null ? 'erased' : 'closed';
    db.close();
    tabs.tellSelf(givenUp);
    // Dexie's own handler would only write a warning into the console.
    return false;
  });

  // A connection that is just closing holds up an upgrade for a moment. Here too Dexie would only warn.
  db.on('blocked', () => false);

  tabs.listen((change) => {
    if (change !== 'erased') return;
    givenUp = 'erased';
    db.close();
  });

  const open = (): Promise<DeviceId> => {
    if (opening === undefined) {
      const mine = openAndCheck(db, newDevice, canary);
      opening = mine;
      // Half open is not open: the next try begins anew.
      mine.catch(() => forget(mine));
    }
    return opening;
  };

  /** Closes this connection, unless another one has taken its place since. */
  const forget = (connection: Promise<DeviceId>): void => {
    if (opening !== connection) return;
    db.close();
    opening = undefined;
  };

  /** One more try after a broken connection or a doubt about what stands beside the log. Safe, because a press is recognised by its key. */
  const run = async <T>(work: (device: DeviceId, retried: boolean) => Promise<T>): Promise<Result<T, StorageError>> => {
    if (givenUp !== undefined) return err({ type: 'storage', reason: givenUp, detail: 'versionchange' });
    const connection = open();
    try {
      return ok(await work(await connection, false));
    } catch (thrown) {
      try {
        const device = await recover(thrown, connection);
        return ok(await work(device, true));
      } catch (second) {
        return err(storageErrorFrom(second));
      }
    }
  };

  const recover = async (thrown: unknown, connection: Promise<DeviceId>): Promise<DeviceId> => {
    if (givenUp !== undefined || !(isBrokenConnection(thrown) || isDoubt(thrown))) throw thrown;
    forget(connection);
    const device = await open();
    if (isDoubt(thrown)) {
      await rebuildProjection(db, device);
      tabs.tellSelf('repaired');
    }
    return device;
  };

  return {
    async transact(body, options) {
      const result = await run((device, retried) => transactOnce(db, device, canary, retried || options?.again === true, body));
      if (!result.ok) return result;
      if (result.value.ok) tabs.tellOthers('written');
      return result.value;
    },
    snapshot: (dayUnder, beside = []) => run(() => daySnapshot(db, dayUnder, beside)),
    statesOf: (cards) => run(async () => (await db.states.bulkGet([...cards])).filter((state) => state !== undefined)),
    states: () => run(() => db.states.toArray()),
    eventsOn: (day) => run(async () => [...eventsIn(await db.events.where('day').equals(day).toArray()), ...(await eventsAbout(db, []))]),
    eventsAbout: (subjects) => run(() => eventsAbout(db, subjects)),
    newestEvents: (limit) =>
      run(async () => [...eventsIn(await db.events.orderBy('at').reverse().limit(limit).toArray()), ...(await eventsAbout(db, []))]),
    allEvents: () => run(async () => eventsIn(await db.events.toArray()).sort(byLogOrder)),
    rebuild: () =>
      run(async (device) => {
        await rebuildProjection(db, device);
        return undefined;
      }),
    async startAnew() {
      canary.clear();
      // A connection that was open knows the old device, and its rows may have outlived the events: it must not be numbered over again.
      const unnamed = await run(() => db.meta.bulkDelete(['device', 'projection']));
      if (unnamed.ok && opening !== undefined) forget(opening);
      return unnamed.ok ? run(async () => undefined) : unnamed;
    },
    erase: () =>
      run(async () => {
        tabs.tellOthers('erased');
        await db.delete();
        givenUp = 'erased';
        canary.clear();
        return undefined;
      }),
    onChange: (listener) => tabs.listen(listener),
    close() {
      db.close();
      tabs.close();
    },
  };
};

/** A body's error must undo what it wrote, so it leaves the transaction as an exception and becomes a result again outside. */
const transactOnce = async <T, E>(
  db: ChigaiDatabase,
  device: DeviceId,
  canary: Canary,
  retried: boolean,
  body: (tx: LogTransaction) => Promise<Result<T, E>>,
): Promise<Result<T, E>> => {
  let refused: Result<T, E> | undefined;
  let written: LogHead | undefined;
  try {
    const done = await db.transaction('rw', db.events, db.states, db.meta, async (transaction) => {
      const tx = dexieTransaction(db, device, retried);
      const watched: LogTransaction = {
        ...tx,
        async head() {
          const head = await tx.head();
          if (head.seq < lastSeq(canary, device)) throw new VanishedError();
          return head;
        },
        async newestOwn(belowSeq, limit) {
          const page = await tx.newestOwn(belowSeq, limit);
          const last = page[0] === undefined ? 0 : seqOf(page[0].id);
          if (belowSeq === Number.POSITIVE_INFINITY && last < lastSeq(canary, device)) throw new VanishedError();
          return page;
        },
        putHead(head) {
          written = head;
          return tx.putHead(head);
        },
      };
      const result = await body(watched);
      if (!result.ok) {
        refused = result;
        transaction.abort();
      }
      return result;
    });
    if (done.ok && written !== undefined) canary.write({ device, seq: written.seq });
    return done;
  } catch (thrown) {
    if (refused !== undefined) return refused;
    throw thrown;
  }
};

/** What this device had written when it last wrote. */
const lastSeq = (canary: Canary, device: DeviceId): number => {
  const remembered = canary.read();
  return remembered?.device === device ? remembered.seq : 0;
};

const openAndCheck = async (db: ChigaiDatabase, newDevice: () => string, canary: Canary): Promise<DeviceId> => {
  if (Dexie.dependencies.indexedDB === undefined) throw new Dexie.MissingAPIError();
  await db.open();
  if (db.storedVersion > DATABASE_VERSION) {
    db.close();
    throw new NewerDatabaseError();
  }
  const [device, projection] = await db.meta.bulkGet(['device', 'projection']);
  if (device === undefined && canary.read() !== undefined) throw new VanishedError();
  const id = device?.key === 'device' ? device.device : await nameDevice(db, newDevice);
  if (projection?.key !== 'projection' || projection.version !== PROJECTION_VERSION) await rebuildProjection(db, id);
  return id;
};

/** Two tabs may open a new database at once: the first name stands. */
const nameDevice = (db: ChigaiDatabase, newDevice: () => string): Promise<DeviceId> =>
  db.transaction('rw', db.meta, async () => {
    const row = await db.meta.get('device');
    if (row?.key === 'device') return row.device;
    const device = deviceId(newDevice());
    await db.meta.add({ key: 'device', device });
    return device;
  });
