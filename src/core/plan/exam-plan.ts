import { addDays, type StudyDay } from '../base/day';
import type { DeckId, ExamId } from '../base/ids';
import type { Pace } from '../stats/pace';

/** What the learner has decided about an exam. Everything else about a plan follows from it and the card states, anew each day. */
export interface ExamPlan {
  /** `none` for an exam that Chigai knows nothing of. */
  readonly exam: ExamId | 'none';
  /** The study day of the exam. What is learned must be learned before it. */
  readonly date: StudyDay;
  readonly decks: readonly DeckId[];
  readonly minutesPerDay: number;
  readonly madeOn: StudyDay;
  /** What a card took when the plan was made: it turns minutes into cards, so that no day has to look it up in the log. */
  readonly pace: Pace;
}

/** Every card of the plan is reviewed within so many days before the exam. */
export const FINAL_DAYS = 7;

/** A plan of fewer days goes on with new cards until two days before the exam; a longer one keeps the last week free of them. */
export const SHORT_PLAN_DAYS = 14;

export const LONGEST_PLAN_DAYS = 730;
export const FEWEST_MINUTES = 1;
export const MOST_MINUTES = 600;

export const firstFinalDay = ({ date }: ExamPlan): StudyDay => addDays(date, -FINAL_DAYS);

export const lastStudyDay = ({ date }: ExamPlan): StudyDay => addDays(date, -1);

/** ahead: before the last week. final: in it. over: the exam is today or was. */
export type Phase = 'ahead' | 'final' | 'over';

export const phaseOn = (plan: ExamPlan, day: StudyDay): Phase =>
  day >= plan.date ? 'over' : day >= firstFinalDay(plan) ? 'final' : 'ahead';

/** The last day on which new cards come, as long as nothing is left over from it. */
export const lastNewDay = (plan: ExamPlan, day: StudyDay): StudyDay => {
  const usual = addDays(plan.date, -FINAL_DAYS - 1);
  return plan.date - plan.madeOn < SHORT_PLAN_DAYS || day > usual ? addDays(plan.date, -2) : usual;
};

/** How many cards of that kind fit into a day's minutes. */
export const reviewsPerDay = ({ minutesPerDay, pace }: ExamPlan): number => Math.max(1, Math.floor((minutesPerDay * 60_000) / pace.dueMs));

/**
 * Where SM-2's next date of a card stands if it is answered on `day`: before the exam's last week nothing is said; from the last week on the plan
 * brings the card then (`final`); what lies behind the exam after a last review stays there (`after`).
 */
export type ExamPart = 'final' | 'after';

export const examPartOf = (plan: ExamPlan, day: StudyDay, due: StudyDay): ExamPart | undefined => {
  switch (phaseOn(plan, day)) {
    case 'ahead':
      return due >= firstFinalDay(plan) ? 'final' : undefined;
    case 'final':
      return due >= plan.date ? 'after' : undefined;
    case 'over':
      return undefined;
  }
};
