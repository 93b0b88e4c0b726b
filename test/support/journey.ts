import { type BrowserContext, expect, test as base } from '@playwright/test';
import { type Desk, deskOf } from './desk';

/** Of journeys that go the whole way by hand where shorter proofs stand for them: `npm run faults` alone has the time. */
export const LONG = '@long';

/** When every journey begins, on the clock of its browser. No journey knows the real date. */
export const START = new Date('2027-03-01T09:00:00+09:00');

interface JourneyFixtures {
  readonly quiet: undefined;
  /** The app in English, on a page of its own. */
  readonly desk: Desk;
}

/** Playwright's test, which also fails on anything that the page should never do; see `watch`. */
export const test = base.extend<JourneyFixtures>({
  timezoneId: 'Asia/Tokyo',
  // Two browsers on two cores paint most of the time; what a screen looks like is the tour's to see.
  viewport: { width: 720, height: 560 },
  contextOptions: { reducedMotion: 'reduce' },
  quiet: [
    async ({ context, baseURL }, provide) => {
      const unexpected = await watch(context, baseURL);
      await context.clock.install({ time: START });
      await provide(undefined);
      expect(unexpected, 'the page reported').toEqual([]);
    },
    { auto: true },
  ],
  desk: async ({ page }, provide) => {
    await provide(deskOf(page, 'en'));
  },
});

/** Collects errors, warnings, broken security rules, and requests to anywhere but where the page itself came from. */
export const watch = async (context: BrowserContext, baseURL: string | undefined): Promise<readonly string[]> => {
  const unexpected: string[] = [];
  const ownOrigin = new URL(baseURL ?? '').origin;
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) unexpected.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (webError) => unexpected.push(`thrown: ${webError.error().message}`));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== ownOrigin && !['data:', 'blob:'].includes(protocol)) unexpected.push(`request: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`security policy: ${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  return unexpected;
};

export { expect };
