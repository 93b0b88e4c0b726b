import type { StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import { type CardState, isLearned } from '../scheduler/card-state';
import { hasTrait } from './card-filter';

/** What can be done with several cards at once, in the order of the buttons. */
export type BulkAction = 'suspend' | 'resume' | 'bury' | 'mark' | 'unmark' | 'reset';
export const BULK_ACTIONS: readonly BulkAction[] = ['suspend', 'resume', 'bury', 'mark', 'unmark', 'reset'];

/** Which of the cards an action would change. A suspended card does not come anyway, so it is not set aside besides. */
export const concerned = (
  action: BulkAction,
  cards: readonly CardId[],
  states: ReadonlyMap<CardId, CardState>,
  day: StudyDay,
): readonly CardId[] =>
  cards.filter((card) => {
    const state = states.get(card);
    const [isSuspended, isBuried, isMarked] = (['suspended', 'buried', 'marked'] as const).map((trait) => hasTrait(state, trait, day));
    switch (action) {
      case 'suspend':
        return !isSuspended;
      case 'resume':
        return isSuspended;
      case 'bury':
        return !isSuspended && !isBuried;
      case 'mark':
        return !isMarked;
      case 'unmark':
        return isMarked;
      case 'reset':
        return isLearned(state);
    }
  });
