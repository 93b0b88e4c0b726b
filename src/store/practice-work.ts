import type { CardId } from '../core/base/ids';
import { missedIn } from '../core/exam/test-result';
import { EXAMS } from '../core/log/event';
import { effective } from '../core/log/replay';
import { type PracticeChoice, practiceCards, practiceSession } from '../core/queue/practice';
import { daySummary } from '../core/stats/day-summary';
import type { SliceContext } from './app-store';
import { todayUnder } from './press';

/** Begins to study outside the schedule. */
export interface PracticeWork {
  enterPractice(choice: PracticeChoice): Promise<void>;
}

export const createPracticeWork = ({ deps, catalog, set, get }: SliceContext): PracticeWork => {
  /** The cards that were failed today, or missed in a test. */
  const failedIn = async (choice: PracticeChoice): Promise<readonly CardId[]> => {
    const test = choice.kind === 'missed' ? choice.test : undefined;
    if (choice.kind !== 'failed' && test === undefined) return [];
    const day = todayUnder(deps, get().settings);
    const events = await (test === undefined ? deps.log.eventsOn(day) : deps.log.eventsAbout([EXAMS]));
    if (!events.ok) {
      set({ storage: events.error });
      return [];
    }
    if (test === undefined) return daySummary(events.value, day, new Set()).failed;
    const results = effective(events.value).flatMap((event) =>
      event.type === 'exam-finished' && event.test === test ? event.results : [],
    );
    return missedIn(results);
  };

  let newest = 0;

  return {
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
      const failed = await failedIn(choice);
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
