import type { ActionEvent } from '../core/log/event';
import type { SliceContext } from './app-store';
import { lazily } from './lazily';
import type { UndoWork } from './undo-work';

/** Undo reaches back without limit, and everything taken back can be brought again. The work itself is loaded with the first press. */
export interface UndoSlice extends UndoWork {
  /** An action of an earlier day that undo has reached: asked about first. */
  readonly olderAction: ActionEvent | undefined;
  keepOlder(): void;
  /** The learner says that the clock is wrong now: nothing is recorded. */
  clockIsWrong(): void;
}

export const createUndoSlice = (context: SliceContext): UndoSlice => {
  const { set } = context;
  const work = lazily(async () => (await import('./undo-work')).createUndoWork(context));
  return {
    olderAction: undefined,
    undo: async () => (await work()).undo(),
    redo: async () => (await work()).redo(),
    undoOlder: async () => (await work()).undoOlder(),
    undoAction: async (id) => (await work()).undoAction(id),
    clockWasWrong: async () => (await work()).clockWasWrong(),
    keepOlder: () => set({ olderAction: undefined }),
    clockIsWrong: () => set({ problem: undefined, notice: { type: 'set-clock' } }),
  };
};
