import type { Action, ActionEvent } from '../core/log/event';
import type { ExamPart } from '../core/plan/exam-plan';
import type { Button } from '../core/scheduler/buttons';

/** What the last action did, in one quiet line. */
export type Notice =
  | { readonly type: 'saved'; readonly button: Button; readonly days: number; readonly exam: ExamPart | undefined }
  | { readonly type: 'saved-again'; readonly button: Button }
  | { readonly type: 'saved-drill' | 'skipped' | 'nothing-to-undo' | 'nothing-to-redo' | 'set-clock' | 'repaired' }
  | { readonly type: 'done' | 'undone' | 'redone'; readonly action: Action | ActionEvent }
  | { readonly type: 'voided'; readonly answers: number };
