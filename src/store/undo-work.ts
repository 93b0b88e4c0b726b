import type { StudyDay } from '../core/base/day';
import type { EventId } from '../core/base/ids';
import { ok } from '../core/base/result';
import type { ActionEvent } from '../core/log/event';
import type { Press } from '../core/log/record';
import { redo, undo, undoAction, type UndoError } from '../core/log/undo';
import { voidFuture } from '../core/log/void';
import type { StorageError } from '../core/ports';
import { afterAnswerInSession, isInSession, withCardFirst } from '../core/queue/session';
import type { SliceContext } from './app-store';
import { problemFrom } from './commit';
import { pressNow, todayUnder } from './press';

/** Taking back and bringing again. */
export interface UndoWork {
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Takes back the action of an earlier day that was asked about. */
  undoOlder(): Promise<void>;
  /** Takes back one particular action, such as a reset of last month. */
  undoAction(id: EventId): Promise<void>;
  /** The learner says that the clock was wrong before: the future answers stop counting, and the failed press is tried again. */
  clockWasWrong(): Promise<void>;
}

type Toggling = (press: Press, again: boolean) => Promise<void>;

export const createUndoWork = (context: SliceContext): UndoWork => {
  const { deps, set, get } = context;

  const start = (toggling: Toggling): Promise<void> =>
    get().saving === undefined ? toggling(pressNow(context), false) : Promise.resolve();

  const takingBack =
    (since: StudyDay): Toggling =>
    async (press, again) => {
      const result = await deps.log.transact((tx) => undo(tx, press, since), { again });
      if (result.ok) await showUndone(result.value);
      else refuse(result.error, () => void takingBack(since)(press, true));
    };

  const takingBackOne =
    (id: EventId): Toggling =>
    async (press, again) => {
      const result = await deps.log.transact((tx) => undoAction(tx, press, id), { again });
      if (result.ok) await showUndone(result.value);
      else refuse(result.error, () => void takingBackOne(id)(press, true));
    };

  const bringingBack: Toggling = async (press, again) => {
    const result = await deps.log.transact((tx) => redo(tx, press), { again });
    if (!result.ok) return refuse(result.error, () => void bringingBack(press, true));
    const { value: action } = result;
    const { practice } = get();
    if (action.type === 'practiced' && practice !== undefined) {
      set({ practice: { ...practice, session: afterAnswerInSession(practice.session, action.card, action.grade) } });
    }
    await get().refresh();
    set({ problem: undefined, notice: { type: 'redone', action } });
    if (get().current !== undefined || get().finished !== undefined) await get().showNext();
  };

  const showUndone = async (action: ActionEvent): Promise<void> => {
    await get().refresh();
    set({ problem: undefined });
    await backToCard(action);
    set({ notice: { type: 'undone', action } });
  };

  /** The card that was answered comes back with its answer shown, the card that was set aside with its question. */
  const backToCard = async (action: ActionEvent): Promise<void> => {
    const { practice, session, current } = get();
    const [only, ...others] = action.type === 'suspended' || action.type === 'buried' ? action.cards : [];
    // Several at once, or one that today does not bring, were set aside from the list of cards: the card on the screen is none of them.
    const aside = others.length === 0 && (practice !== undefined || (only && session && isInSession(session, only))) ? only : undefined;
    const card = action.type === (practice === undefined ? 'reviewed' : 'practiced') && 'card' in action ? action.card : aside;
    if (card === undefined) return;
    if (practice !== undefined) set({ practice: { ...practice, session: withCardFirst(practice.session, card) } });
    if (card !== aside) await get().show(card, true);
    else if (current?.card.id !== aside) await get().show(aside, false);
  };

  const refuse = (error: UndoError | StorageError, retry: () => void): void => {
    switch (error.type) {
      case 'nothing-to-undo':
      case 'nothing-to-redo':
        return set({ notice: { type: error.type } });
      case 'older-than-session':
        return set({ olderAction: error.action });
      case 'clock-behind':
      case 'storage':
        return set({ problem: problemFrom(error, retry) });
    }
  };

  return {
    undo: () => start(takingBack(get().session?.day ?? todayUnder(deps, get().settings))),
    redo: () => start(bringingBack),
    async undoOlder() {
      const { olderAction } = get();
      set({ olderAction: undefined });
      if (olderAction !== undefined) await start(takingBack(olderAction.day));
    },
    undoAction: (id) => start(takingBackOne(id)),
    async clockWasWrong() {
      const { problem } = get();
      const press = pressNow(context);
      const result = await deps.log.transact(async (tx) => ok(await voidFuture(tx, press)));
      if (!result.ok) {
        set({ problem: problemFrom(result.error, () => void get().clockWasWrong()) });
        return;
      }
      await get().refresh();
      set({ problem: undefined, notice: { type: 'voided', answers: result.value } });
      if (problem?.type === 'clock') problem.retry();
    },
  };
};
