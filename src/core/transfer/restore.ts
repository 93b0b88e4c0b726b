import { err, ok, type Result } from '../base/result';
import { deviceOf, seqOf, type StoredEvent } from '../log/event';
import type { LogTransaction } from '../log/log-transaction';
import { rangesOf } from '../log/ranges';
import { type ClockBehind, nextBase, type Press, writtenBefore } from '../log/record';

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
  if ((await writtenBefore(tx, press)) !== undefined) return ok({ added: 0, takenBack: 0 });
  const own = await tx.allEvents();
  const fresh = without(backup, own);
  const lacking = mode === 'go-back' ? without(own, backup) : [];
  if (fresh.length + lacking.length === 0) return ok({ added: 0, takenBack: 0 });

  const head = await tx.head();
  const all = [...own, ...fresh];
  const base = nextBase(tx, { seq: lastOwnSeq(tx, all, head.seq), at: head.at }, press);
  if (!base.ok) return base;
  for (let done = 0; done < fresh.length; done += AT_ONCE) {
    if (!progress.goOn(done, fresh.length)) return err({ type: 'cancelled' });
    await tx.addEvents(fresh.slice(done, done + AT_ONCE));
  }
  if (!progress.goOn(fresh.length, fresh.length)) return err({ type: 'cancelled' });
  // After everything it speaks about, also what another device's clock has dated later than ours.
  const at = all.reduce((last, event) => Math.max(last, event.at + 1), base.value.at);
  await tx.addEvent({ ...base.value, at, type: 'restored', ranges: rangesOf(fresh), takesBack: rangesOf(lacking) });
  await tx.rebuild();
  return ok({ added: fresh.length, takenBack: lacking.length });
};

const without = (events: readonly StoredEvent[], others: readonly StoredEvent[]): StoredEvent[] => {
  const known = new Set(others.map(({ id }) => id));
  return events.filter(({ id }) => !known.has(id));
};

const lastOwnSeq = ({ device }: LogTransaction, events: readonly StoredEvent[], least: number): number =>
  events.reduce((last, { id }) => (deviceOf(id) === device ? Math.max(last, seqOf(id)) : last), least);
