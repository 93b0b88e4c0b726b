import type { SliceContext } from './app-store';
import type { ContrastStore } from './contrast-store';
import { lazily } from './lazily';
import type { ReadinessStore } from './readiness-store';

/** Stores that the start does without. Each is made when it is first wanted. */
export interface ReadySlice {
  openReadiness(): Promise<ReadinessStore>;
  openContrast(): Promise<ContrastStore>;
}

export const createReadySlice = (context: SliceContext): ReadySlice => ({
  openReadiness: lazily(async () => (await import('./readiness-store')).createReadinessStore(context)),
  openContrast: lazily(async () => (await import('./contrast-store')).createContrastStore(context)),
});
