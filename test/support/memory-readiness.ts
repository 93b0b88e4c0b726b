import { err, ok } from '../../src/core/base/result';
import type { Reckoning, ReadinessWork, ReviewLog } from '../../src/core/ports';
import { readinessReport } from '../../src/core/stats/readiness-report';
import { fsrsModel } from '../../src/io/readiness/fsrs-model';

/** The long reckoning without a worker, over a log that is at hand. */
export const memoryReadiness = (log: Pick<ReviewLog, 'allEvents'>): ReadinessWork => ({
  reckon(question, report) {
    let isCancelled = false;
    const reckoned = async (): Promise<Awaited<Reckoning['result']>> => {
      const events = await log.allEvents();
      if (isCancelled) return err({ type: 'cancelled' });
      return events.ok ? ok(readinessReport(events.value, question, fsrsModel, report)) : events;
    };
    return {
      result: reckoned(),
      cancel() {
        isCancelled = true;
      },
    };
  },
});
