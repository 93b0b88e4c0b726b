import type { SliceContext } from './app-store';
import type { CardsStore } from './cards-store';
import type { ContrastStore } from './contrast-store';
import { lazily } from './lazily';
import type { PlanWork } from './plan-work';
import type { ProgressStore } from './progress-store';
import type { ReadinessStore } from './readiness-store';

/** What the start does without: stores of single screens, and work on the exam plan. Each is loaded when first wanted, and is the same every time. */
export interface LateSlice {
  openCards(): Promise<CardsStore>;
  openContrast(): Promise<ContrastStore>;
  openProgress(): Promise<ProgressStore>;
  openReadiness(): Promise<ReadinessStore>;
  /** Preparing for a date, and explaining dates. */
  planWork(): Promise<PlanWork>;
}

export const createLateSlice = (context: SliceContext): LateSlice => ({
  openCards: lazily(async () => (await import('./cards-store')).createCardsStore(context)),
  openContrast: lazily(async () => (await import('./contrast-store')).createContrastStore(context)),
  openProgress: lazily(async () => (await import('./progress-store')).createProgressStore(context)),
  openReadiness: lazily(async () => (await import('./readiness-store')).createReadinessStore(context)),
  planWork: lazily(async () => (await import('./plan-work')).createPlanWork(context)),
});
