import { appBadge } from '../io/app-badge';
import { systemClock } from '../io/clock';
import { serviceWorkerUpdates } from '../io/service-worker';
import type { AppStore } from '../store/app-store';
import { showDueOn } from '../store/due-badge';

/** The part of the composition root that the start does without: newer versions, and the badge. */
export const followLater = (store: AppStore): void => {
  if (!('serviceWorker' in navigator)) return;
  store.getState().followUpdates(serviceWorkerUpdates(navigator.serviceWorker, systemClock));
  if ('setAppBadge' in navigator) showDueOn(appBadge(navigator), store);
};
