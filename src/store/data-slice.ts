import type { Instant } from '../core/base/day';
import type { Health } from '../core/ports';
import type { Backup, BackupPreview } from '../core/transfer/backup';
import type { SliceContext } from './app-store';
import type { DataWork } from './data-work';
import { lazily } from './lazily';

/** A backup that was chosen, and what restoring it would do. */
export interface ReadBackup {
  readonly backup: Backup;
  readonly preview: BackupPreview;
}

/** Long work on the learner's data, which can be called off. */
export interface Work {
  /** 0 to 1. */
  readonly share: number;
}

/** Keeping, moving, checking and erasing everything. The work itself is loaded when it is wanted. */
export interface DataSlice extends DataWork {
  readonly health: (Health & { readonly readAt: Instant }) | undefined;
  /** While something long runs. */
  readonly work: Work | undefined;
  /** Whether the learner has called the running work off. */
  readonly isCancelled: boolean;
  cancelWork(): void;
  /** The data has vanished, and there is no backup, or it comes later: begins anew, knowingly. */
  startAnew(): Promise<void>;
}

export const createDataSlice = (context: SliceContext): DataSlice => {
  const { deps, set, get } = context;
  const working = lazily(async () => (await import('./data-work')).createDataWork(context));

  return {
    health: undefined,
    work: undefined,
    isCancelled: false,
    cancelWork: () => set({ isCancelled: true }),
    async startAnew() {
      const started = await deps.log.startAnew();
      if (!started.ok) return set({ storage: started.error });
      // The press that found the data gone is let go: its card is still there to be answered.
      set({ problem: undefined });
      await get().refresh();
    },
    lookAtHealth: async () => (await working()).lookAtHealth(),
    protect: async () => (await working()).protect(),
    saveBackup: async () => (await working()).saveBackup(),
    saveCsv: async () => (await working()).saveCsv(),
    readBackup: async (file) => (await working()).readBackup(file),
    restore: async (backup, mode) => (await working()).restore(backup, mode),
    checkEverything: async () => (await working()).checkEverything(),
    repair: async () => (await working()).repair(),
    eraseEverything: async () => (await working()).eraseEverything(),
  };
};
