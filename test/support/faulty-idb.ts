import { inject, onTestFinished } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly everyCallFails: boolean;
  }
}

/** One call that reached the browser's database. */
export interface StorageCall {
  readonly method: string;
  /** The object stores it concerns. */
  readonly stores: readonly string[];
  readonly index?: string;
  /** At most so many rows; none where all that match are read. */
  readonly limit?: number;
  readonly mode?: IDBTransactionMode;
  readonly durability?: IDBTransactionDurability;
}

export type ErrorName = 'AbortError' | 'QuotaExceededError' | 'UnknownError' | 'SecurityError' | 'InvalidStateError';

/**
 * throws: the call itself. request: the call's request ends in an error. commit: a writing transaction is aborted when all its requests
 * have succeeded. unheard: it is committed, and an abort is reported all the same.
 */
export interface Fault {
  readonly how: 'throws' | 'request' | 'commit' | 'unheard';
  readonly name: ErrorName;
}

export interface StorageWatch {
  /** What has been called since the watch began, or since `forget`. */
  readonly calls: readonly StorageCall[];
  /** The connections over which anything was asked. */
  readonly connections: ReadonlySet<IDBDatabase>;
  /** Whether the planned fault has come. */
  readonly hit: boolean;
  forget(): void;
  /** Lets the k-th (from 1) call to which such a fault can happen fail, or all from there on until they are mended. */
  fail(k: number, fault: Fault, until?: 'once' | 'mended'): void;
  mend(): void;
  stop(): void;
}

const REQUESTS = [
  'add',
  'put',
  'delete',
  'clear',
  'get',
  'getKey',
  'getAll',
  'getAllKeys',
  'getAllRecords',
  'count',
  'openCursor',
  'openKeyCursor',
];

/**
 * By how much `k` grows from one visit to the next. Only `npm run faults` tries the dozens of reads one by one; `npm test` tries every
 * fifth, and all the writes.
 */
export const strideOf = ({ how }: Fault): number => (inject('everyCallFails') || how === 'commit' || how === 'unheard' ? 1 : 5);

type Method = (this: never, ...args: never[]) => unknown;

/** Stands between the page and the browser's database until the test ends. */
export const watchStorage = (): StorageWatch => {
  const watch = new Watch();
  onTestFinished(() => watch.stop());
  return watch;
};

class Watch implements StorageWatch {
  readonly calls: StorageCall[] = [];
  readonly connections = new Set<IDBDatabase>();
  hit = false;
  private planned: { k: number; readonly fault: Fault; readonly until: 'once' | 'mended' } | undefined;
  private readonly undo: (() => void)[] = [];

  constructor() {
    for (const type of [IDBObjectStore, IDBIndex]) for (const name of REQUESTS) this.watchRequests(type.prototype, name);
    this.watchTransactions();
    this.watchOpening();
  }

  forget(): void {
    this.calls.length = 0;
  }

  fail(k: number, fault: Fault, until: 'once' | 'mended' = 'once'): void {
    this.hit = false;
    this.planned = { k, fault, until };
  }

  mend(): void {
    this.planned = undefined;
  }

  stop(): void {
    for (const each of this.undo.splice(0)) each();
  }

  private watchRequests(prototype: object, name: string): void {
    const { calls } = this;
    const faultNow = this.faultNow.bind(this);
    this.replace(
      prototype,
      name,
      (original) =>
        function (this: IDBObjectStore | IDBIndex, ...args: never[]) {
          calls.push({ method: name, ...sourceOf(this), ...limitOf(args) });
          const fault = faultNow('throws', 'request');
          if (fault === undefined) return original.apply(this as never, args);
          if (fault.how === 'throws') throw errorOf(fault);
          // Nothing of a failed write may stay, so a harmless request fails in its place.
          return failing(this.count(), fault);
        },
    );
  }

  private watchTransactions(): void {
    const { calls, connections } = this;
    const faultNow = this.faultNow.bind(this);
    this.replace(
      IDBDatabase.prototype,
      'transaction',
      (original) =>
        function (this: IDBDatabase, ...args: never[]) {
          const [stores, mode, options] = args as unknown as Parameters<IDBDatabase['transaction']>;
          connections.add(this);
          const durability = options?.durability;
          calls.push({
            method: 'transaction',
            stores: [stores].flat() as string[],
            ...(mode && { mode }),
            ...(durability && { durability }),
          });
          const fault = mode === 'readwrite' ? faultNow('throws', 'commit', 'unheard') : faultNow('throws');
          if (fault?.how === 'throws') throw errorOf(fault);
          const transaction = original.apply(this as never, args) as IDBTransaction;
          if (fault?.how === 'commit') abortAtTheEnd(transaction, fault);
          if (fault?.how === 'unheard') hideTheEnd(transaction, fault);
          return transaction;
        },
    );
  }

  private watchOpening(): void {
    const { calls } = this;
    const faultNow = this.faultNow.bind(this);
    this.replace(
      IDBFactory.prototype,
      'open',
      (original) =>
        function (this: IDBFactory, ...args: never[]) {
          calls.push({ method: 'open', stores: [] });
          const fault = faultNow('throws', 'request');
          if (fault?.how === 'throws') throw errorOf(fault);
          const request = original.apply(this as never, args) as IDBOpenDBRequest;
          if (fault !== undefined) failing(request, fault);
          return request;
        },
    );
  }

  /** Counts this call if the planned fault can happen to it, and says whether it is its turn. */
  private faultNow(...possible: Fault['how'][]): Fault | undefined {
    const { planned } = this;
    if (planned === undefined || !possible.includes(planned.fault.how)) return undefined;
    planned.k -= 1;
    if (planned.k > 0 || (planned.k < 0 && planned.until === 'once')) return undefined;
    this.hit = true;
    return planned.fault;
  }

  private replace(prototype: object, name: string, replacement: (original: Method) => Method): void {
    const before = Object.getOwnPropertyDescriptor(prototype, name);
    if (before === undefined) return;
    Object.defineProperty(prototype, name, { ...before, value: replacement(before.value as Method) });
    this.undo.push(() => Object.defineProperty(prototype, name, before));
  }
}

const sourceOf = (source: IDBObjectStore | IDBIndex): Pick<StorageCall, 'stores' | 'index'> =>
  'objectStore' in source ? { stores: [source.objectStore.name], index: source.name } : { stores: [source.name] };

/** The second argument of getAll, or a part of its options. */
const limitOf = ([first, second]: readonly unknown[]): Pick<StorageCall, 'limit'> => {
  const options: object = typeof first === 'object' && first !== null ? first : {};
  const limit: unknown = second ?? ('count' in options ? options.count : undefined);
  return typeof limit === 'number' ? { limit } : {};
};

const errorOf = ({ name }: Fault): DOMException => new DOMException('on purpose', name);

const failing = <R extends IDBRequest>(request: R, fault: Fault): R => {
  request.addEventListener('success', (event) => {
    event.stopImmediatePropagation();
    if (request.result instanceof IDBDatabase) request.result.close();
    Object.defineProperty(request, 'error', { value: errorOf(fault) });
    request.dispatchEvent(new Event('error', { bubbles: true, cancelable: true }));
  });
  return request;
};

/** Aborts before the browser commits: when the last request has succeeded and its listeners asked for nothing more. */
const abortAtTheEnd = (transaction: IDBTransaction, fault: Fault): void => {
  let pending = 0;
  const objectStore = transaction.objectStore.bind(transaction);
  transaction.objectStore = (name) => {
    const store = objectStore(name);
    for (const each of REQUESTS) track(store, each);
    const index = store.index.bind(store);
    store.index = (indexName) => {
      const found = index(indexName);
      for (const each of REQUESTS) track(found, each);
      return found;
    };
    return store;
  };
  const track = (source: object, name: string): void => {
    const original: unknown = Reflect.get(source, name);
    if (typeof original !== 'function' || Object.hasOwn(source, name)) return;
    Object.defineProperty(source, name, {
      configurable: true,
      value: (...args: unknown[]) => {
        const request = original.apply(source, args) as IDBRequest;
        pending += 1;
        // After the listeners that whoever called adds now.
        queueMicrotask(() => request.addEventListener('success', () => settle(request)));
        return request;
      },
    });
  };
  const settle = (request: IDBRequest): void => {
    // A cursor that goes on asks with the same request.
    if (request.readyState === 'pending') return;
    pending -= 1;
    if (pending > 0) return;
    Object.defineProperty(transaction, 'error', { value: errorOf(fault) });
    transaction.abort();
  };
};

const hideTheEnd = (transaction: IDBTransaction, fault: Fault): void => {
  transaction.addEventListener('complete', (event) => {
    event.stopImmediatePropagation();
    Object.defineProperty(transaction, 'error', { value: errorOf(fault) });
    transaction.dispatchEvent(new Event('abort'));
  });
};
