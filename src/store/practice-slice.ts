import type { CardId } from '../core/base/ids';
import { type PracticeChoice, practiceCards, practiceSession } from '../core/queue/practice';
import type { Session } from '../core/queue/session';
import { daySummary } from '../core/stats/day-summary';
import type { SliceContext } from './app-store';
import { todayUnder } from './press';

export interface Practice {
  readonly choice: PracticeChoice;
  /** Cards to practise and those practised, in the shape of a study session. */
  readonly session: Session;
}

export interface PracticeSlice {
  /** Study outside the schedule, while it goes on. */
  readonly practice: Practice | undefined;
  enterPractice(choice: PracticeChoice): Promise<void>;
}

export const createPracticeSlice = ({ deps, catalog, set, get }: SliceContext): PracticeSlice => {
  const failedToday = async (): Promise<readonly CardId[]> => {
    const day = todayUnder(deps, get().settings);
    const events = await deps.log.eventsOn(day);
    if (!events.ok) {
      set({ storage: events.error });
      return [];
    }
    return daySummary(events.value, day, new Set()).failed;
  };

  let newest = 0;

  return {
    practice: undefined,
    async enterPractice(choice) {
      newest += 1;
      const mine = newest;
      await get().refresh();
      const states = await deps.log.states();
      if (!states.ok) {
        set({ storage: states.error });
        return;
      }
      const day = todayUnder(deps, get().settings);
      const failed = choice.kind === 'failed' ? await failedToday() : [];
      // Whoever has asked for something else since is not brought back, nor is a card that was turned over turned back.
      if (mine !== newest) return;
      const cards = practiceCards(choice, { catalog, states: states.value, failed, day });
      set({
        practice: { choice, session: practiceSession(cards, day, catalog.also) },
        current: undefined,
        finished: undefined,
        notice: undefined,
      });
      await get().showNext();
    },
  };
};
