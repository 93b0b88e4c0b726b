import type { Action } from '../core/log/event';
import { type ClockBehind, type Press, record, type Recorded } from '../core/log/record';
import type { StorageError, TextsError } from '../core/ports';
import type { SliceContext } from './app-store';
import { pressNow } from './press';

/** Something that keeps the learner from going on, and the way to try it again. */
export type Problem =
  | { readonly type: 'not-saved'; readonly error: StorageError; readonly retry: () => void }
  | { readonly type: 'texts'; readonly error: TextsError; readonly retry: () => void }
  | { readonly type: 'clock'; readonly clock: ClockBehind; readonly retry: () => void };

/**
 * Writes an action and goes on when it is safe on disk. Where it is not, the problem says so and keeps the press, so that trying again
 * cannot write it twice.
 */
export const commit = async (
  context: SliceContext,
  action: Action,
  then: (recorded: Recorded) => Promise<void> | void,
  press: Press = pressNow(context),
  again = false,
): Promise<void> => {
  const { deps, set, get } = context;
  const { saving } = get();
  set({ problem: undefined });
  const result = await deps.log.transact((tx) => record(tx, action, press), { again });
  if (result.ok) return then(result.value);
  const retry = (): void => {
    // While an answer is on its way again no other one is taken.
    set({ saving });
    void commit(context, action, then, press, true);
  };
  set({ saving: undefined, problem: problemFrom(result.error, retry) });
};

export const problemFrom = (error: StorageError | ClockBehind, retry: () => void): Problem =>
  error.type === 'storage' ? { type: 'not-saved', error, retry } : { type: 'clock', clock: error, retry };
