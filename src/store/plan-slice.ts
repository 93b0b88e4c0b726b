import type { SliceContext } from './app-store';
import { lazily } from './lazily';
import type { PlanWork } from './plan-work';

/** Preparing for a date, and explaining dates. All of it is loaded when it is wanted. */
export interface PlanSlice {
  planWork(): Promise<PlanWork>;
}

export const createPlanSlice = (context: SliceContext): PlanSlice => ({
  planWork: lazily(async () => (await import('./plan-work')).createPlanWork(context)),
});
