import { err, ok } from '../../src/core/base/result';
import type { LogStatistics, ReviewLog } from '../../src/core/ports';
import { learningFigures } from '../../src/core/stats/learning-figures';

export interface MemoryStatistics extends LogStatistics {
  /** The next question stops half-way until the function that this returns is called. */
  holdNext(): () => void;
  /** The next question fails. */
  failNext(detail: string): void;
}

/** Statistics as an in-memory port, over any log. */
export const memoryStatistics = (log: Pick<ReviewLog, 'allEvents'>): MemoryStatistics => {
  let held: Promise<void> | undefined;
  let failure: string | undefined;
  return {
    async figures(question, goOn) {
      const [waits, detail] = [held, failure];
      [held, failure] = [undefined, undefined];
      const events = await log.allEvents();
      if (detail !== undefined || !events.ok) return err({ type: 'failed', detail: detail ?? 'no events' });
      if (!goOn(0.5)) return err({ type: 'cancelled' });
      await waits;
      const figures = learningFigures(events.value, question);
      return goOn(1) ? ok(figures) : err({ type: 'cancelled' });
    },
    holdNext() {
      let letGo = (): void => undefined;
      held = new Promise((resolve) => (letGo = resolve));
      return () => letGo();
    },
    failNext(detail) {
      failure = detail;
    },
  };
};
