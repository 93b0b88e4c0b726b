import { Dexie } from 'dexie';
import type { Instant } from '../../core/base/day';
import type { CardId, DeviceId, EventId } from '../../core/base/ids';
import type { StoredEvent, Subject } from '../../core/log/event';
import { EMPTY_HEAD, type LogHead, type LogTransaction } from '../../core/log/log-transaction';
import type { CardState } from '../../core/scheduler/card-state';
import type { LearnerSettings } from '../../core/settings/learner-settings';
import type { ChigaiDatabase } from './database';
import { rebuildProjection } from './projection';
import { eventsAbout, eventsIn, rowOf, storedSettings } from './rows';

/** The log inside a running Dexie transaction. Only database calls: a transaction ends while it waits for anything else. */
export const dexieTransaction = (db: ChigaiDatabase, device: DeviceId, retried: boolean): LogTransaction => ({
  device,
  retried,
  async head(): Promise<LogHead> {
    const row = await db.meta.get('head');
    return row?.key === 'head' ? { seq: row.seq, at: row.at } : EMPTY_HEAD;
  },
  async putHead({ seq, at }): Promise<void> {
    await db.meta.put({ key: 'head', seq, at });
  },
  async addEvent(event): Promise<void> {
    await db.events.add(rowOf(event));
  },
  async event(id: EventId): Promise<StoredEvent | undefined> {
    return (await db.events.get(id))?.event;
  },
  eventsAbout: (subjects: readonly Subject[]): Promise<readonly StoredEvent[]> => eventsAbout(db, subjects),
  async addEvents(events): Promise<void> {
    await db.events.bulkAdd(events.map(rowOf));
  },
  async allEvents(): Promise<readonly StoredEvent[]> {
    return eventsIn(await db.events.toArray());
  },
  rebuild: () => rebuildProjection(db, device),
  async eventsAfter(at: Instant): Promise<readonly StoredEvent[]> {
    return eventsIn(await db.events.where('at').above(at).toArray());
  },
  async newestOwn(belowSeq: number, limit: number): Promise<readonly StoredEvent[]> {
    const below = belowSeq === Number.POSITIVE_INFINITY ? Dexie.maxKey : belowSeq;
    const rows = db.events.where('[device+seq]').between([device, Dexie.minKey], [device, below], false, false);
    return eventsIn(await rows.reverse().limit(limit).toArray());
  },
  state: (card: CardId): Promise<CardState | undefined> => db.states.get(card),
  async putState(state: CardState): Promise<void> {
    await db.states.put(state);
  },
  async deleteState(card: CardId): Promise<void> {
    await db.states.delete(card);
  },
  states: async (cards) => (await db.states.bulkGet([...cards])).filter((state) => state !== undefined),
  async putStates(states): Promise<void> {
    await db.states.bulkPut([...states]);
  },
  async deleteStates(cards): Promise<void> {
    await db.states.bulkDelete([...cards]);
  },
  settings: () => storedSettings(db),
  async putSettings(settings: LearnerSettings): Promise<void> {
    await db.meta.put({ key: 'settings', settings });
  },
});
