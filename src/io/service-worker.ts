import type { AppUpdates, Clock } from '../core/ports';
import { keepPreviousVersion } from './previous-version';
import { scriptAddress } from './trusted-types';

/** What the first card needs comes first, then what a visit without a connection needs. */
const QUIET_MS = 2000;
const HOUR_MS = 3_600_000;

/** The service worker keeps the app in the browser. A newer one waits beside it until it is told to take over. */
export const serviceWorkerUpdates = (container: ServiceWorkerContainer, clock: Clock): AppUpdates => {
  let registration: ServiceWorkerRegistration | undefined;
  let accepted = false;

  return {
    onWaiting(callback) {
      // Where another tab has accepted, this one goes on as it is until it is asked itself.
      container.addEventListener('controllerchange', () => accepted && location.reload());
      afterLoading(async () => {
        registration = await container.register(scriptAddress('service-worker'));
        tellWhenOneWaits(registration, callback);
        checkHourly(registration, clock);
      });
    },
    async apply() {
      const waiting = registration?.waiting;
      if (!registration || !waiting) return location.reload();
      accepted = true;
      await keepPreviousVersion(registration.scope).catch(ignore);
      waiting.postMessage({ type: 'SKIP_WAITING' });
    },
  };
};

const afterLoading = (work: () => Promise<void>): void => {
  const wait = (): void => void setTimeout(() => void work().catch(ignore), QUIET_MS);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
};

const tellWhenOneWaits = (registration: ServiceWorkerRegistration, callback: () => void): void => {
  const follow = (): void => {
    const worker = registration.installing;
    // Without an active one this is the first version, which takes over by itself.
    if (registration.active !== null) worker?.addEventListener('statechange', () => worker.state === 'installed' && callback());
  };
  if (registration.waiting !== null) callback();
  // The browser looks for a newer version on its own when a page loads; it may be on its way already.
  follow();
  registration.addEventListener('updatefound', follow);
};

/** Loading a page looks for a newer version by itself; a page that stays open looks when the learner comes back to it. */
const checkHourly = (registration: ServiceWorkerRegistration, clock: Clock): void => {
  let checkedAt = clock.now().at;
  document.addEventListener('visibilitychange', () => {
    const { at } = clock.now();
    if (document.visibilityState !== 'visible' || at - checkedAt < HOUR_MS) return;
    checkedAt = at;
    registration.update().catch(ignore);
  });
};

/** Without a connection, or where the browser refuses, the app goes on with what it has. */
const ignore = (): void => undefined;
