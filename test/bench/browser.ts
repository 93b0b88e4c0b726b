import { rm } from 'node:fs/promises';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { chromium as options } from '../support/chromium';
import type { WorkArgument, Worker, WorkName, WorkResult } from './pages/work';
import { type Painted, type Watched, watchPage } from './pages/watch';

/** This machine as it is, or what a learner has on a train. */
export type Speed = 'fast' | 'slow';

/** Chrome's "slow 4G": 1.6 Mbit/s down, 0.75 up, both less a tenth, and 562.5 ms to and fro. */
const SLOW_NETWORK = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const SLOW_CPU = 4;

export interface Bench {
  readonly context: BrowserContext;
  /** A new page, watched from its start; closed when the work is done. */
  page<T>(work: (page: WatchedPage) => Promise<T>, speed?: Speed): Promise<T>;
  close(): Promise<void>;
}

export interface WatchedPage {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** Empties the browser's cache of files. Databases stay. */
  forgetFiles(): Promise<void>;
  slowCpu(): Promise<void>;
  open(url: string): Promise<void>;
  /** Milliseconds from the opening to the first question on the screen. */
  firstCard(): Promise<number>;
  /** Turns the card and grades it; milliseconds from the grade's key to the next question on the screen. */
  grade(how: 'good' | 'again'): Promise<number>;
  /** The tasks above 50 ms since it was last asked. */
  longTasks(): Promise<readonly number[]>;
}

/** One browser for everything, on a profile of its own. Each site is an origin, with its own database. */
export const startBench = async (profile: string): Promise<Bench> => {
  await rm(profile, { recursive: true, force: true });
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    locale: 'en-GB',
    viewport: { width: 720, height: 900 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(600_000);
  await context.addInitScript(watchPage);
  return {
    context,
    async page(work, speed = 'fast') {
      const page = await context.newPage();
      const watched = await watchedPage(page);
      if (speed === 'slow') {
        await watched.devtools.send('Network.emulateNetworkConditions', SLOW_NETWORK);
        await watched.slowCpu();
      }
      try {
        return await work(watched);
      } finally {
        await page.close();
      }
    },
    close: () => context.close(),
  };
};

/** The app takes two presses within 200 ms for one, so our hand moves faster than the clock of its keys. */
const BETWEEN_PRESSES_S = 0.3;
/** A due card has four grades, a card in drill two. */
const KEYS = { good: { 2: '2', 4: '3' }, again: { 2: '1', 4: '1' } } as const;

const watchedPage = async (page: Page): Promise<WatchedPage> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  let presses = 0;
  const press = async (key: string, code: string): Promise<void> => {
    presses += 1;
    const timestamp = Date.now() / 1000 + presses * BETWEEN_PRESSES_S;
    const same = { key, code, windowsVirtualKeyCode: key.codePointAt(0) ?? 0, timestamp };
    await devtools.send('Input.dispatchKeyEvent', { ...same, type: 'keyDown', text: key });
    await devtools.send('Input.dispatchKeyEvent', { ...same, type: 'keyUp' });
  };
  /** Listens before the key is pressed. */
  const after = async (what: 'revealed' | 'nextCard', key: string, code: string): Promise<Painted> => {
    await page.evaluate((name) => {
      const seen = (globalThis as Watched).benchWatch[name]();
      Object.assign(globalThis, { benchSeen: seen });
    }, what);
    await press(key, code);
    return page.evaluate(() => (globalThis as unknown as { readonly benchSeen: Promise<Painted> }).benchSeen);
  };
  return {
    page,
    devtools,
    forgetFiles: async () => void (await devtools.send('Network.clearBrowserCache')),
    slowCpu: async () => void (await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU })),
    open: async (url) => void (await page.goto(url, { waitUntil: 'commit' })),
    firstCard: () => page.evaluate(() => (globalThis as Watched).benchWatch.firstCard),
    async grade(how) {
      const { grades } = await after('revealed', ' ', 'Space');
      const key = KEYS[how][grades === 2 ? 2 : 4];
      return (await after('nextCard', key, `Digit${key}`)).ms;
    },
    longTasks: () => page.evaluate(() => (globalThis as Watched).benchWatch.longTasks()),
  };
};

/** Runs one of the bench's own works in a page of this site, where its database is. */
export const runWork = async <Name extends WorkName>(
  bench: Bench,
  site: string,
  name: Name,
  argument: WorkArgument<Name>,
): Promise<WorkResult<Name>> =>
  bench.page(async ({ page }) => {
    await page.goto(`${site}bench/work.html`);
    const asked = { name, argument } as { readonly name: WorkName; readonly argument: unknown };
    const result = await page.evaluate(
      (work) => (globalThis as unknown as Worker).benchWorks[work.name](work.argument as never) as Promise<unknown>,
      asked,
    );
    return result as WorkResult<Name>;
  });
