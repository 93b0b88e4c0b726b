import type { Clock } from '../core/ports';

const LONGEST_TIMEOUT_MS = 60_000;

/** The device's clock. Waits in short steps, because a timer stands still while the device sleeps. */
export const systemClock: Clock = {
  now() {
    const now = new Date();
    return { at: now.getTime(), tz: -now.getTimezoneOffset() };
  },
  isoTime: ({ at, tz }) => {
    const [hours, minutes] = [Math.floor(Math.abs(tz) / 60), Math.abs(tz) % 60].map((part) => String(part).padStart(2, '0'));
    return `${new Date(at + tz * 60_000).toISOString().slice(0, 19)}${tz < 0 ? '-' : '+'}${hours}:${minutes}`;
  },
  steady: () => performance.now(),
  at(instant, callback) {
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      const left = instant - Date.now();
      if (left <= 0) callback();
      else timer = setTimeout(wait, Math.min(left, LONGEST_TIMEOUT_MS));
    };
    timer = setTimeout(wait, 0);
    return () => clearTimeout(timer);
  },
};
