import { err, ok, type Result } from '../base/result';
import { accountOfVoids } from '../log/account';
import { deviceOf, RESTORES, seqOf, type SeqRange, type StoredEvent, subjectsOf } from '../log/event';
import type { LogTransaction } from '../log/log-transaction';
import { merged } from '../log/order';
import { rangesOf } from '../log/ranges';
import { type ClockBehind, nextBase, type Press, writtenBefore } from '../log/record';
import { standing } from '../log/replay';

/** add: what is missing here comes in. go-back: that, and what the backup does not hold no longer counts. */
export type RestoreMode = 'add' | 'go-back';

export interface Progress {
  /** Called now and then with how many events are in; says whether to go on. */
  goOn(done: number, total: number): boolean;
}

export interface Cancelled {
  readonly type: 'cancelled';
}

export interface Restored {
  readonly added: number;
  readonly takenBack: number;
}

const AT_ONCE = 1000;

/**
 * Brings a backup's events in and closes with one `restored` event, all in this one transaction: cancelled or failed, nothing of it is there.
 * Where nothing would change, nothing is written.
 */
export const restoreBackup = async (
  tx: LogTransaction,
  backup: readonly StoredEvent[],
  mode: RestoreMode,
  press: Press,
  progress: Progress,
): Promise<Result<Restored, ClockBehind | Cancelled>> => {
  const written = await writtenBefore(tx, press);
  if (written?.type === 'restored') {
    return ok({ added: sizeOf(written.ranges) + sizeOf(written.bringsBack), takenBack: sizeOf(written.takesBack) });
  }
  const own = await tx.allEvents();
  const fresh = without(backup, own);
  const lacking = mode === 'go-back' ? without(own, backup) : [];
  const returning = mode === 'add' ? returningWith(backup, own) : [];
  const added = fresh.length + without(returning, fresh).length;
  if (added + lacking.length === 0) return ok({ added: 0, takenBack: 0 });

  const head = await tx.head();
  const all = [...own, ...fresh];
  const base = nextBase(tx, { seq: lastOwnSeq(tx, all, head.seq), at: head.at }, press);
  if (!base.ok) return base;
  for (let done = 0; done < fresh.length; done += AT_ONCE) {
    if (!progress.goOn(done, fresh.length)) return err({ type: 'cancelled' });
    await tx.addEvents(fresh.slice(done, done + AT_ONCE));
  }
  if (!progress.goOn(fresh.length, fresh.length)) return err({ type: 'cancelled' });
  // After everything it speaks about, also what another device's clock has dated later than ours; what a wrong clock has dated never counts.
  const account = accountOfVoids(all);
  const at = all.reduce((last, event) => (account.counts(event.id) ? Math.max(last, event.at + 1) : last), base.value.at);
  await tx.addEvent({
    ...base.value,
    at,
    type: 'restored',
    ranges: rangesOf(fresh),
    takesBack: rangesOf(lacking),
    bringsBack: rangesOf(returning),
  });
  await tx.rebuild();
  return ok({ added, takenBack: lacking.length });
};

const sizeOf = (ranges: readonly SeqRange[]): number => ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);

const without = (events: readonly StoredEvent[], others: readonly StoredEvent[]): StoredEvent[] => {
  const known = new Set(others.map(({ id }) => id));
  return events.filter(({ id }) => !known.has(id));
};

/** What adding this backup would make count that does not count here. */
export const eventsToAdd = (backup: readonly StoredEvent[], own: readonly StoredEvent[]): StoredEvent[] => {
  const fresh = without(backup, own);
  return [...fresh, ...without(returningWith(backup, own), fresh)];
};

/**
 * The events that count in the backup and would not where its events are merely added: an earlier restore had taken them out of account. Not the
 * restores themselves and what was said of them, because adding must take nothing away.
 */
const returningWith = (backup: readonly StoredEvent[], own: readonly StoredEvent[]): StoredEvent[] => {
  const together = merged(own, backup);
  const account = accountOfVoids(together);
  const isOfRestore = (event: StoredEvent): boolean => subjectsOf(event).includes(RESTORES);
  return without(standing(backup), standing(together)).filter((event) => account.counts(event.id) && !isOfRestore(event));
};

const lastOwnSeq = ({ device }: LogTransaction, events: readonly StoredEvent[], least: number): number =>
  events.reduce((last, { id }) => (deviceOf(id) === device ? Math.max(last, seqOf(id)) : last), least);
