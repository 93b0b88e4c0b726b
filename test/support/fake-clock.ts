import type { Instant } from '../../src/core/base/day';
import type { Clock } from '../../src/core/ports';

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Ten in the morning of a day in autumn, in a zone without an offset. */
export const MORNING: Instant = Date.UTC(2026, 10, 2, 10);

export interface FakeClock extends Clock {
  /** Lets time pass, or turns the clock back; what was waiting for a passed instant is called. */
  pass(ms: number): void;
  /** Sets the clock without any time passing. */
  set(ms: number): void;
}

/** A clock as an in-memory port: it stands still until it is told. */
export const fakeClock = (start: Instant = MORNING): FakeClock => {
  let at = start;
  let steady = 0;
  const waiting = new Set<{ readonly instant: Instant; readonly callback: () => void }>();
  return {
    now: () => ({ at, tz: 0 }),
    isoTime: (moment) => `${new Date(moment.at).toISOString().slice(0, 19)}+00:00`,
    steady: () => steady,
    at(instant, callback) {
      const entry = { instant, callback };
      waiting.add(entry);
      return () => waiting.delete(entry);
    },
    pass(ms) {
      steady += Math.max(0, ms);
      this.set(ms);
    },
    set(ms) {
      at += ms;
      for (const entry of waiting) {
        if (entry.instant > at) continue;
        waiting.delete(entry);
        entry.callback();
      }
    },
  };
};
