import { type CardId, deviceId, type DeviceId, type EventId } from '../../src/core/base/ids';
import { err, ok, type Result } from '../../src/core/base/result';
import { deviceOf, RESTORES, seqOf, type StoredEvent, type Subject, subjectsOf } from '../../src/core/log/event';
import { EMPTY_HEAD, type LogHead, type LogTransaction } from '../../src/core/log/log-transaction';
import { byLogOrder } from '../../src/core/log/order';
import { replay, standing } from '../../src/core/log/replay';
import type { LogChange, ReviewLog, StorageError, StorageReason } from '../../src/core/ports';
import type { CardState } from '../../src/core/scheduler/card-state';
import { defaultSettings, type LearnerSettings } from '../../src/core/settings/learner-settings';

export interface MemoryLogOptions {
  /** This browser profile's name: letters and digits. */
  readonly device: string;
  /** What the log holds at the start, of this device and of others. Everything else is made from it. */
  readonly events?: readonly StoredEvent[];
}

/** The review log as an in-memory port. Tests may look behind it. */
export interface MemoryLog extends ReviewLog {
  stored(): Stored;
  /** The next transaction fails: before anything of it is kept, or after all of it is. */
  failNext(reason: StorageReason, when?: 'before-commit' | 'after-commit'): void;
  /** The same profile's log as another tab sees it. */
  otherTab(): MemoryLog;
}

export interface Stored {
  /** In log order. */
  readonly events: readonly StoredEvent[];
  readonly states: ReadonlyMap<CardId, CardState>;
  readonly settings: LearnerSettings;
  readonly head: LogHead;
}

type Listeners = Set<(change: LogChange) => void>;

interface Rows {
  events: Map<EventId, StoredEvent>;
  states: Map<CardId, CardState>;
  settings: LearnerSettings;
  head: LogHead;
}

export const createMemoryLog = ({ device, events = [] }: MemoryLogOptions): MemoryLog => openTab(new MemoryDatabase(device, events));

/** What all tabs of one profile share. */
class MemoryDatabase {
  readonly device;
  readonly tabs = new Set<Listeners>();
  rows: Rows;
  private last: Promise<unknown> = Promise.resolve();

  constructor(device: string, events: readonly StoredEvent[]) {
    this.device = deviceId(device);
    this.rows = rowsFrom(this.device, events);
  }

  /** Transactions run one after the other, as in a browser. */
  async inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const mine = this.last.then(work);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}

const rowsFrom = (device: DeviceId, events: readonly StoredEvent[]): Rows => {
  const seq = events.reduce((last, { id }) => (deviceOf(id) === device ? Math.max(last, seqOf(id)) : last), EMPTY_HEAD.seq);
  const at = standing(events).reduce((last, event) => Math.max(last, event.at), EMPTY_HEAD.at);
  const { states, settings } = replay(events);
  return { events: new Map(events.map((event) => [event.id, event])), states: new Map(states), settings, head: { seq, at } };
};

const openTab = (database: MemoryDatabase): MemoryLog => {
  const listeners: Listeners = new Set();
  database.tabs.add(listeners);
  let erased = false;
  listeners.add((change) => {
    erased ||= change === 'erased';
  });
  let failure: { readonly error: StorageError; readonly when: 'before-commit' | 'after-commit' } | undefined;

  const tellOthers = (change: LogChange): void => {
    for (const others of database.tabs) {
      if (others !== listeners) for (const listener of others) listener(change);
    }
  };

  const runBody = async <T, E>(
    body: (tx: LogTransaction) => Promise<Result<T, E>>,
    retried: boolean,
  ): Promise<Result<T, E | StorageError>> => {
    if (erased) return err(ERASED);
    const failing = failure;
    failure = undefined;
    const journal = new Journal(database.rows);
    try {
      const result = await body(memoryTransaction(database, journal, retried));
      if (!result.ok) {
        journal.takeBack();
        return result;
      }
      if (failing?.when === 'before-commit') {
        journal.takeBack();
        return err(failing.error);
      }
      tellOthers('written');
      return failing === undefined ? result : err(failing.error);
    } catch (thrown) {
      journal.takeBack();
      return err({ type: 'storage', reason: 'failed', detail: String(thrown) });
    }
  };

  const read = <T>(work: (rows: Rows) => T): Promise<Result<T, StorageError>> =>
    database.inTurn(() => (erased ? err(ERASED) : ok(work(database.rows))));

  return {
    transact: (body, options) => database.inTurn(() => runBody(body, options?.again === true)),
    snapshot: (dayUnder, beside = []) =>
      read(({ states, settings }) => {
        const day = dayUnder(settings);
        const all = [...states.values()];
        const isAside = ({ suspended, buriedUntil }: CardState): boolean =>
          suspended === 1 || (buriedUntil !== undefined && buriedUntil > day);
        return {
          day,
          settings,
          due: all.filter(({ card, schedule }) => (schedule !== undefined && schedule.due <= day) || beside.includes(card)),
          answered: all.filter(({ schedule }) => schedule?.answeredDay === day),
          learned: idsOf(all.filter(({ schedule }) => schedule !== undefined)),
          aside: idsOf(all.filter(isAside)),
          missed: idsOf(all.filter(({ missed }) => missed === 1)),
        };
      }),
    statesOf: (cards) => read(({ states }) => cards.map((card) => states.get(card)).filter((state) => state !== undefined)),
    states: () => read(({ states }) => [...states.values()]),
    eventsOn: (day) => read(({ events }) => [...events.values()].filter((event) => event.day === day || isAbout(event, []))),
    eventsAbout: (subjects) => read(({ events }) => [...events.values()].filter((event) => isAbout(event, subjects))),
    newestEvents: (limit) => read((rows) => (limit > 0 ? inLogOrder(rows).slice(-limit) : [])),
    allEvents: () => read(inLogOrder),
    // Here nothing can vanish, and nothing beside the log can go wrong.
    startAnew: () => read(() => undefined),
    rebuild: () => read(() => undefined),
    erase: () =>
      read((rows) => {
        database.rows = { ...rows, events: new Map(), states: new Map(), settings: defaultSettings, head: EMPTY_HEAD };
        erased = true;
        tellOthers('erased');
        return undefined;
      }),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      database.tabs.delete(listeners);
      listeners.clear();
    },
    stored: () => ({ ...database.rows, events: inLogOrder(database.rows), states: new Map(database.rows.states) }),
    failNext(reason, when = 'before-commit') {
      failure = { error: { type: 'storage', reason, detail: 'on purpose' }, when };
    },
    otherTab: () => openTab(database),
  };
};

/** Restores concern everything. */
const isAbout = (event: StoredEvent, subjects: readonly Subject[]): boolean =>
  subjectsOf(event).some((subject) => subject === RESTORES || subjects.includes(subject));

const ERASED: StorageError = { type: 'storage', reason: 'erased', detail: 'on purpose' };

const inLogOrder = ({ events }: Rows): StoredEvent[] => [...events.values()].sort(byLogOrder);

/** Writes at once and remembers how to take it back: copying everything for each transaction makes long histories slow. */
class Journal {
  private readonly before: Rows;
  private readonly steps: (() => void)[] = [];

  constructor(readonly rows: Rows) {
    this.before = { ...rows };
  }

  change<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
    const old = map.get(key);
    this.steps.push(() => (old === undefined ? map.delete(key) : map.set(key, old)));
    if (value === undefined) map.delete(key);
    else map.set(key, value);
  }

  takeBack(): void {
    for (const step of this.steps.reverse()) step();
    Object.assign(this.rows, this.before);
  }
}

const memoryTransaction = ({ device }: MemoryDatabase, journal: Journal, retried: boolean): LogTransaction => {
  const { rows } = journal;
  const eventsThat = (matches: (event: StoredEvent) => boolean): StoredEvent[] => [...rows.events.values()].filter(matches);
  return {
    device,
    retried,
    head: async () => rows.head,
    async putHead(head) {
      rows.head = head;
    },
    async addEvent(event) {
      if (rows.events.has(event.id)) throw new Error(`${event.id} is there already`);
      journal.change(rows.events, event.id, structuredClone(event));
    },
    event: async (id) => rows.events.get(id),
    async addEvents(events) {
      for (const event of events) await this.addEvent(event);
    },
    allEvents: async () => inLogOrder(rows),
    async rebuild() {
      Object.assign(rows, rowsFrom(device, [...rows.events.values()]));
    },
    eventsAbout: async (subjects) => eventsThat((event) => isAbout(event, subjects)),
    eventsAfter: async (at) => eventsThat((event) => event.at > at),
    newestOwn: async (belowSeq, limit) =>
      eventsThat(({ id }) => deviceOf(id) === device && seqOf(id) < belowSeq)
        .sort((a, b) => seqOf(b.id) - seqOf(a.id))
        .slice(0, limit),
    state: async (card) => rows.states.get(card),
    async putState(state) {
      journal.change(rows.states, state.card, structuredClone(state));
    },
    async deleteState(card) {
      journal.change(rows.states, card, undefined);
    },
    states: async (cards) => cards.flatMap((card) => rows.states.get(card) ?? []),
    async putStates(states) {
      for (const state of states) await this.putState(state);
    },
    async deleteStates(cards) {
      for (const card of cards) await this.deleteState(card);
    },
    settings: async () => rows.settings,
    async putSettings(settings) {
      rows.settings = structuredClone(settings);
    },
  };
};

const idsOf = (states: readonly CardState[]): Set<CardId> => new Set(states.map(({ card }) => card));
