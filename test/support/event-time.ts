import { SECOND_MS } from './fake-clock';

/** The time that events carry, in ms: it stands still but for what a test lets pass, so that no test depends on how fast it runs. */
let now = 1_000_000;

Object.defineProperty(Event.prototype, 'timeStamp', { configurable: true, get: () => now });

export const passEventTime = (ms: number = SECOND_MS): void => {
  now += ms;
};
