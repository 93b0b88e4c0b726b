import type { SliceContext } from './app-store';
import { lazily } from './lazily';
import type { ProgressStore } from './progress-store';

export interface ProgressSlice {
  /** What the Progress screen shows stands in a store of its own, made when that is first opened. The same one every time. */
  progressStore(): Promise<ProgressStore>;
}

export const createProgressSlice = (context: SliceContext): ProgressSlice => ({
  progressStore: lazily(async () => (await import('./progress-store')).createProgressStore(context)),
});
