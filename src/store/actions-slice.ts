import type { CardId } from '../core/base/ids';
import type { ResetScope, Selection } from '../core/log/event';
import type { SettingsChange } from '../core/settings/learner-settings';
import type { SliceContext } from './app-store';
import { lazily } from './lazily';

/** What a learner does besides answering. Each is one event and can be undone. */
export interface ActionsSlice {
  suspend(cards: readonly CardId[]): Promise<void>;
  resume(cards: readonly CardId[]): Promise<void>;
  /** Sets cards aside until the next study day. */
  bury(cards: readonly CardId[]): Promise<void>;
  mark(card: CardId, on: boolean): Promise<void>;
  markMany(cards: readonly CardId[], on: boolean): Promise<void>;
  note(card: CardId, text: string): Promise<void>;
  /** `lift` also ends the suspension of those of the cards that are suspended. */
  reset(scope: ResetScope | Selection, cards: readonly CardId[], lift: boolean): Promise<void>;
  changeSettings(change: SettingsChange): Promise<void>;
  /** For today only. */
  raiseLimits(fresh: number, due: number): Promise<void>;
}

/** The code comes with the first of them: a day of plain answers does without. */
export const createActionsSlice = (context: SliceContext): ActionsSlice => {
  const work = lazily(async () => (await import('./actions-work')).createActionsWork(context));
  return {
    suspend: async (cards) => (await work()).suspend(cards),
    resume: async (cards) => (await work()).resume(cards),
    bury: async (cards) => (await work()).bury(cards),
    mark: async (card, on) => (await work()).mark(card, on),
    markMany: async (cards, on) => (await work()).markMany(cards, on),
    note: async (card, text) => (await work()).note(card, text),
    reset: async (scope, cards, lift) => (await work()).reset(scope, cards, lift),
    changeSettings: async (change) => (await work()).changeSettings(change),
    raiseLimits: async (fresh, due) => (await work()).raiseLimits(fresh, due),
  };
};
