import { Dexie, type Table } from 'dexie';
import type { Instant, StudyDay } from '../../core/base/day';
import type { CardId, DeviceId, EventId } from '../../core/base/ids';
import type { StoredEvent, Subject } from '../../core/log/event';
import type { LogHead } from '../../core/log/log-transaction';
import type { CardState } from '../../core/scheduler/card-state';
import type { LearnerSettings } from '../../core/settings/learner-settings';

/** Raised with every released change of the schema. Older code must not write into a newer database (Dexie alone would let it). */
export const DATABASE_VERSION = 2;

/** Raised when the meaning of a stored card state changes; the states are then made anew from the log. */
export const PROJECTION_VERSION = 2;

/** An event as it was written, beside the columns that indexes need. */
export interface EventRow {
  readonly id: EventId;
  readonly device: DeviceId;
  readonly seq: number;
  readonly at: Instant;
  readonly day: StudyDay;
  readonly about: readonly Subject[];
  readonly event: StoredEvent;
}

export type MetaRow =
  | { readonly key: 'device'; readonly device: DeviceId }
  | ({ readonly key: 'head' } & LogHead)
  | { readonly key: 'settings'; readonly settings: LearnerSettings }
  | { readonly key: 'projection'; readonly version: number };

export class ChigaiDatabase extends Dexie {
  declare readonly events: Table<EventRow, EventId>;
  declare readonly states: Table<CardState, CardId>;
  declare readonly meta: Table<MetaRow, MetaRow['key']>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false });
    this.version(1).stores({
      events: '&id, [device+seq], at, day, *about',
      states: '&card, schedule.due, schedule.answeredDay, suspended, buriedUntil',
      meta: '&key',
    });
    // Only an index more: no row is written.
    this.version(2).stores({ states: '&card, schedule.due, schedule.answeredDay, suspended, buriedUntil, missed' });
  }

  /** The version that the stored database has, in our counting. Only after opening. */
  get storedVersion(): number {
    return this.backendDB().version / 10;
  }
}
