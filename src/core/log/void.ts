import type { EventId } from '../base/ids';
import { type StoredEvent, type Subject, subjectsOf } from './event';
import type { LogTransaction } from './log-transaction';
import { rangesOf } from './ranges';
import { append, nextBase, type Press } from './record';
import { effective } from './replay';
import { restate } from './undo';

/**
 * The learner says that the clock was ahead before: one event takes every event after the present instant out of account. The events
 * stay in the log, and an earlier `voided` event among them keeps its effect. Returns how many actions no longer count.
 */
export const voidFuture = async (tx: LogTransaction, press: Press): Promise<number> => {
  const future = await tx.eventsAfter(press.moment.at);
  const about = [...new Set(future.flatMap(subjectsOf))];
  const lost = await standingAmong(tx, future, about);
  const head = { seq: (await tx.head()).seq, at: 0 };
  const base = nextBase(tx, head, press);
  if (!base.ok) return 0;
  await append(tx, head, { ...base.value, type: 'voided', ranges: rangesOf(future), about });
  await restate(tx, about);
  return lost;
};

/** How many of the events are actions that neither an undo nor an earlier `voided` event has taken back. */
const standingAmong = async (tx: LogTransaction, events: readonly StoredEvent[], about: readonly Subject[]): Promise<number> => {
  const ids = new Set(events.map(({ id }) => id));
  const standing = new Set<EventId>();
  for (const subject of about) {
    for (const { id } of effective(await tx.eventsAbout([subject]))) if (ids.has(id)) standing.add(id);
  }
  return standing.size;
};
