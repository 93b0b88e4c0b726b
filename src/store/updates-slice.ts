import type { AppUpdates } from '../core/ports';
import type { SliceContext } from './app-store';

export interface UpdatesSlice {
  /** A newer version is there and waits for the learner's word. */
  readonly updateWaits: boolean;
  /** From where newer versions come. Told after the start, which does without. */
  followUpdates(updates: AppUpdates): void;
  applyUpdate(): Promise<void>;
}

export const createUpdatesSlice = ({ set }: SliceContext): UpdatesSlice => {
  let followed: AppUpdates | undefined;
  return {
    updateWaits: false,
    followUpdates(updates) {
      followed = updates;
      updates.onWaiting(() => set({ updateWaits: true }));
    },
    applyUpdate: async () => followed?.apply(),
  };
};
