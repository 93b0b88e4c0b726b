import type { Page } from '@playwright/test';

/** When the page turns to its service worker. */
const SETTLED_MS = 5000;

export const settle = (page: Page): Promise<void> => page.clock.fastForward(SETTLED_MS);

/** Until the service worker holds everything and answers for this page. */
export const untilOffline = async (page: Page): Promise<void> => {
  await settle(page);
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller === null) await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
  });
};

/** The learner looks at the page again after an hour. */
export const comeBackAfterAnHour = async (page: Page): Promise<void> => {
  await page.clock.fastForward('01:00:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
};

/** Until a newer version is there beside the one that is used. */
export const untilOneWaits = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    while (registration.waiting === null) {
      const { installing } = registration;
      await new Promise((resolve) => {
        if (installing === null) registration.addEventListener('updatefound', resolve, { once: true });
        else installing.addEventListener('statechange', resolve, { once: true });
      });
    }
  });
