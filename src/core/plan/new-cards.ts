import type { StudyDay } from '../base/day';
import type { CardId, DifferenceId } from '../base/ids';
import { differencesOf, type Touching } from '../deck/cards';
import type { FreshRules } from '../queue/day-rules';
import { type ExamPlan, FINAL_DAYS, lastNewDay, reviewsPerDay } from './exam-plan';

export interface NewCardsInput {
  readonly plan: ExamPlan;
  readonly day: StudyDay;
  /** The plan's cards that were never answered and take part. */
  readonly open: readonly CardId[];
  /** Those of the plan's cards that were met today for the first time. */
  readonly introduced: readonly CardId[];
  /** How many of the plan's cards are in the schedule. */
  readonly learned: number;
  readonly also: Touching;
}

/**
 * Spreads the new cards evenly over the days that are left for them, made anew each day: what a missed day has not brought, the rest brings. A day
 * never gets more than fits into its minutes beside what is due, and no more are begun than the last seven days can repeat.
 */
export const newCardRules = ({ plan, day, open, introduced, learned, also }: NewCardsInput): FreshRules => {
  const daysLeft = Math.max(0, lastNewDay(plan, day) - day + 1);
  // Those of today count as open, so that the day's number stays the same while it is studied.
  const total = open.length + introduced.length;
  const siblings = new Map<DifferenceId, number>();
  for (const card of [...open, ...introduced]) {
    for (const difference of differencesOf(card, also)) siblings.set(difference, (siblings.get(difference) ?? 0) + 1);
  }
  const mostSiblings = (card: CardId): number => Math.max(...differencesOf(card, also).map((each) => siblings.get(each) ?? 0));
  const isPlanned = new Set(open);
  const finalDays = Math.min(FINAL_DAYS, plan.date - plan.madeOn);
  const repeatable = Math.max(0, reviewsPerDay(plan) * finalDays - learned) + introduced.length;
  return {
    together: daysLeft > 0 && [...siblings.values()].some((count) => count > daysLeft),
    order(candidates) {
      const ours = candidates.filter((card) => isPlanned.has(card));
      const now = new Set(ours.filter((card) => mostSiblings(card) >= daysLeft));
      return [...ours.filter((card) => now.has(card)), ...ours.filter((card) => !now.has(card))];
    },
    count(due) {
      if (daysLeft === 0) return 0;
      const fitting = Math.floor((plan.minutesPerDay * 60_000 - due * plan.pace.dueMs) / plan.pace.freshMs);
      return Math.max(0, Math.min(Math.ceil(total / daysLeft), fitting, repeatable));
    },
  };
};
