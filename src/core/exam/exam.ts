import type { Localized } from '../deck/deck';
import type { ExamId } from '../base/ids';

/** An official exam as its guide describes it. Made from `cards/exams.yaml` by the build. */
export interface Exam {
  readonly id: ExamId;
  readonly name: Localized;
  /** As many as the real one has, scored and unscored. */
  readonly questions: number;
  readonly minutes: number;
  /** On the scale of 100 to 1,000, which is no share of right answers. */
  readonly passMark: number;
  /** Whether the guide itself says that a choice of several counts only when all of it is right, or whether that is assumed here. */
  readonly responseCredit: 'stated' | 'assumed';
  /** Numbered from 1 in this order. */
  readonly domains: readonly ExamDomain[];
  /** The tasks, such as `2.1`, in which the guide names containers. */
  readonly named: readonly string[];
  readonly guide: string;
  /** ISO date of the day it was last read. */
  readonly checked: string;
}

export interface ExamDomain {
  /** Per cent of the scored questions; those of all domains make 100. */
  readonly weight: number;
  readonly name: Localized;
}

/** Which tasks of which exams something serves, such as `{ 'SAA-C03': ['2.1'] }`. */
export type ExamTags = Readonly<Record<ExamId, readonly string[]>>;

/** The domain of a task, counted from 1: that of `2.1` is 2. */
export const domainOf = (task: string): number => Number(task.slice(0, task.indexOf('.')));
