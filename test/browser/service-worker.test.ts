import { expect, onTestFinished, test, vi } from 'vitest';
import { serviceWorkerUpdates } from '../../src/io/service-worker';
import { fakeClock, HOUR_MS, MINUTE_MS } from '../support/fake-clock';
import { fakeServiceWorkers } from '../support/fake-service-worker';

type Browser = ReturnType<typeof fakeServiceWorkers>;

const aPage = (browser: Browser) => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const clock = fakeClock();
  let told = 0;
  serviceWorkerUpdates(browser.container, clock).onWaiting(() => (told += 1));
  return {
    clock,
    told: () => told,
    /** The first card is there, and the time has come to look after updates. */
    settle: () => vi.advanceTimersByTimeAsync(5000),
    look: () => document.dispatchEvent(new Event('visibilitychange')),
  };
};

test.each<[when: string, before: (browser: Browser) => void, after: (browser: Browser) => void]>([
  ['waited before the page was loaded', (browser) => (browser.find(), browser.install()), () => undefined],
  ['came while the page was loading', (browser) => browser.find(), (browser) => browser.install()],
  ['comes later', () => undefined, (browser) => (browser.find(), browser.install())],
])('a newer version that %s is told once', async (_, before, after) => {
  const browser = fakeServiceWorkers();
  const page = aPage(browser);
  before(browser);
  await page.settle();
  after(browser);
  expect(page.told()).toBe(1);
  expect(browser.registration.waiting?.heard).toEqual([]);
});

test('one that is still coming is not told, nor is the first version ever', async () => {
  const coming = fakeServiceWorkers();
  const page = aPage(coming);
  await page.settle();
  coming.find();
  expect(page.told()).toBe(0);
  const first = fakeServiceWorkers({ active: false });
  const firstPage = aPage(first);
  await firstPage.settle();
  first.find();
  first.install();
  expect(firstPage.told()).toBe(0);
});

test('coming back to the page looks for a newer version, at most once an hour', async () => {
  const { registration, ...browser } = fakeServiceWorkers();
  const page = aPage({ registration, ...browser });
  await page.settle();
  const checksAfter = (ms: number): number => {
    page.clock.pass(ms);
    page.look();
    return registration.checks;
  };
  expect([59 * MINUTE_MS, MINUTE_MS, MINUTE_MS, HOUR_MS].map(checksAfter)).toEqual([0, 1, 1, 2]);
});
