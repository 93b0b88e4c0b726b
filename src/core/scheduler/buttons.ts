import type { StudyDay } from '../base/day';
import type { ExamPart } from '../plan/exam-plan';
import type { Schedule } from './card-state';
import { afterAnswer, SATISFIED } from './schedule';
import { type Grade, initialMemory } from './sm2';

export type Button = 'again' | 'hard' | 'good' | 'easy';
export const BUTTONS: readonly Button[] = ['again', 'hard', 'good', 'easy'];

/** In drill and practice nothing is scheduled, so there are two. */
export const DRILL_BUTTONS: readonly Button[] = ['again', 'good'];

export const GRADE_OF: Readonly<Record<Button, Grade>> = { again: 2, hard: 3, good: 4, easy: 5 };

/** What a button leads to. The passing ones often share a date; then they must not look different. */
export interface Preview {
  /** Whether the card comes again in this session. */
  readonly againToday: boolean;
  /** Whole days from today to the next review. */
  readonly days: number;
  /** Whether the intervals after the next one grow compared with Good: not so where the ease factor stays, as before the card's day. */
  readonly longerLater: boolean;
  /** Where that review stands to an exam that is planned for: brought into its last week, or after it. */
  readonly exam?: ExamPart | undefined;
}

/** `examPart` says where a date stands to an exam that is planned for. */
export const previewOf = (
  schedule: Schedule | undefined,
  day: StudyDay,
  button: Button,
  examPart?: (due: StudyDay) => ExamPart | undefined,
): Preview => {
  const grade = GRADE_OF[button];
  const easeBefore = (schedule?.memory ?? initialMemory).easeFactor;
  const next = afterAnswer(schedule, { grade, day, at: 0 });
  const exam = examPart?.(next.due);
  const longerLater = next.memory.easeFactor > easeBefore;
  return { againToday: grade < SATISFIED, days: next.due - day, longerLater, ...(exam !== undefined && { exam }) };
};
