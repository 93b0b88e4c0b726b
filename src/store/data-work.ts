import { differenceOf } from '../core/base/ids';
import { examine, type Findings } from '../core/log/examine';
import type { StoredEvent } from '../core/log/event';
import type { Press } from '../core/log/record';
import { type Backup, type BackupError, formatBackup, previewBackup } from '../core/transfer/backup';
import { type Restored, restoreBackup, type RestoreMode } from '../core/transfer/restore';
import { formatReviewCsv } from '../core/transfer/review-csv';
import type { SliceContext } from './app-store';
import { problemFrom } from './commit';
import type { ReadBackup } from './data-slice';
import { pressNow } from './press';

/** Work on everything the learner has stored. */
export interface DataWork {
  /** Reads how safely the data is kept. */
  lookAtHealth(): Promise<void>;
  /** Asks the browser to keep the data. */
  protect(): Promise<void>;
  /** Hands over a file with every event; returns its name, or none where the storage could not be read. */
  saveBackup(): Promise<string | undefined>;
  /** Hands over every answer as a table; returns its name, or none where the storage could not be read. */
  saveCsv(): Promise<string | undefined>;
  /** Reads a chosen file. Nothing is written. */
  readBackup(file: object): Promise<ReadBackup | BackupError>;
  /** None where it was called off; then nothing was changed. Where it failed the problem says so, and this waits until it was tried again. */
  restore(backup: Backup, mode: RestoreMode): Promise<Restored | undefined>;
  /** Compares everything stored with what the log says; none where the storage could not be read. */
  checkEverything(): Promise<Findings | undefined>;
  /** Makes anew what stands beside the log. Tells whether it worked. */
  repair(): Promise<boolean>;
  /** Removes everything this browser holds of the learner. Tells whether it worked. */
  eraseEverything(): Promise<boolean>;
}

export const createDataWork = (context: SliceContext): DataWork => {
  const { deps, catalog, set, get } = context;

  const begin = (): void => set({ isCancelled: false, work: { share: 0 } });

  const goOn = (share: number): boolean => {
    set({ work: { share } });
    return !get().isCancelled;
  };

  const allEvents = async (): Promise<readonly StoredEvent[] | undefined> => {
    const events = await deps.log.allEvents();
    if (!events.ok) set({ storage: events.error });
    return events.ok ? events.value : undefined;
  };

  const today = (): string => deps.clock.isoTime(deps.clock.now()).slice(0, 10);

  return {
    async lookAtHealth() {
      const health = await deps.health();
      set({ health: { ...(await health.read()), readAt: deps.clock.now().at } });
    },
    async protect() {
      await (await deps.health()).protect();
      await get().lookAtHealth();
    },
    async saveBackup() {
      const events = await allEvents();
      if (events === undefined) return undefined;
      const { at } = deps.clock.now();
      const files = await deps.files();
      const name = await files.saveCompressed(`chigai-${today()}.jsonl`, formatBackup(events, at));
      (await deps.health()).backedUp(at);
      await get().lookAtHealth();
      return name;
    },
    async saveCsv() {
      const events = await allEvents();
      if (events === undefined) return undefined;
      const name = `chigai-reviews-${today()}.csv`;
      (await deps.files()).save(name, formatReviewCsv(events, deps.clock.isoTime));
      return name;
    },
    async readBackup(file) {
      begin();
      const read = await (await deps.files()).readBackup(file, goOn);
      set({ work: undefined });
      if (!read.ok) return read.error;
      return { backup: read.value, preview: previewBackup(read.value, (await allEvents()) ?? []) };
    },
    restore: (backup, mode) =>
      new Promise((resolve) => {
        const progress = { goOn: (done: number, total: number) => goOn(total === 0 ? 1 : done / total) };
        const bringIn = async (press: Press, again: boolean): Promise<void> => {
          begin();
          const result = await deps.log.transact((tx) => restoreBackup(tx, backup.events, mode, press, progress), { again });
          set({ work: undefined });
          if (!result.ok && result.error.type !== 'cancelled') {
            // The same press again, because it may have been written after all.
            set({ problem: problemFrom(result.error, () => void bringIn(press, true)) });
            return;
          }
          set({ problem: undefined });
          if (result.ok) await get().refresh();
          resolve(result.ok ? result.value : undefined);
        };
        void bringIn(pressNow(context), false);
      }),
    async checkEverything() {
      const events = await allEvents();
      const states = await deps.log.states();
      if (!states.ok) set({ storage: states.error });
      if (events === undefined || !states.ok) return undefined;
      const stored = { events, states: states.value, settings: get().settings };
      return examine(stored, (card) => catalog.placeOf.has(differenceOf(card)));
    },
    async repair() {
      const rebuilt = await deps.log.rebuild();
      if (rebuilt.ok) await get().refresh();
      else set({ storage: rebuilt.error });
      return rebuilt.ok;
    },
    async eraseEverything() {
      const erased = await deps.log.erase();
      if (!erased.ok) {
        set({ storage: erased.error });
        return false;
      }
      deps.preferences.clear();
      (await deps.health()).clear();
      return true;
    },
  };
};
