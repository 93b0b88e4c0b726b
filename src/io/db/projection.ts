import type { DeviceId } from '../../core/base/ids';
import { seqOf, type StoredEvent } from '../../core/log/event';
import type { LogHead } from '../../core/log/log-transaction';
import { replay, standing } from '../../core/log/replay';
import { type ChigaiDatabase, PROJECTION_VERSION } from './database';
import { eventsIn } from './rows';

/** Makes everything that stands beside the log anew from the log. The log itself is only read. */
export const rebuildProjection = (db: ChigaiDatabase, device: DeviceId): Promise<void> =>
  db.transaction('rw', db.events, db.states, db.meta, async () => {
    const events = eventsIn(await db.events.toArray());
    await db.states.clear();
    const { states, settings } = replay(events);
    await db.states.bulkPut([...states.values()]);
    await db.meta.bulkPut([
      { key: 'settings', settings },
      { key: 'head', ...headOf(events, device) },
      { key: 'projection', version: PROJECTION_VERSION },
    ]);
  });

const headOf = (events: readonly StoredEvent[], device: DeviceId): LogHead => ({
  seq: events.reduce((seq, { id }) => (id.startsWith(`${device}.`) ? Math.max(seq, seqOf(id)) : seq), 0),
  at: standing(events).reduce((at, event) => Math.max(at, event.at), 0),
});
