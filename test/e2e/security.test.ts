import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { deskOf } from '../support/desk';
import { LONG, START } from '../support/journey';
import { expect, test } from '../support/site-journey';
import { untilOffline } from '../support/versions';

/** What each page of the context has been refused, in the words of the policy. */
const watchRefusals = async (context: BrowserContext): Promise<(page: Page) => Promise<readonly string[]>> => {
  await context.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
  });
  return (page) => page.evaluate(() => [...(globalThis as unknown as { refused: string[] }).refused]);
};

/** Another site, which would let anyone in. Counts who comes. */
const stranger = async () => {
  let visits = 0;
  const server = createServer((_, response) => {
    visits += 1;
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'image/svg+xml' });
    response.end('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, visits: () => visits, stop: () => server.close() };
};

/** What someone might try who got a foot in the door, and the rule that must stop it. */
const tries = {
  eval: 'require-trusted-types-for',
  'a function made of text': 'require-trusted-types-for',
  'HTML made of text': 'require-trusted-types-for',
  'the text of a script element': 'require-trusted-types-for',
  'the address of a script element': 'require-trusted-types-for',
  'a policy of one’s own': 'trusted-types',
  'another service worker': 'require-trusted-types-for',
  'a foreign image': 'img-src',
  'a foreign request': 'connect-src',
  'a foreign beacon': 'connect-src',
  'a foreign frame': 'frame-src',
  'a style element': 'style-src-elem',
  'a base address': 'base-uri',
} as const;

/** Runs in the page. True where the attempt was let through. */
const attempt = async ([what, foreign]: readonly [what: string, foreign: string]): Promise<boolean> => {
  const global = globalThis as unknown as Record<string, (text: string) => unknown> & {
    readonly trustedTypes: { createPolicy(name: string, rules: object): unknown };
    Function: new (text: string) => () => unknown;
  };
  const put = <T extends HTMLElement>(element: T, how: (element: T) => void, isIn: (element: T) => unknown): boolean => {
    how(element);
    document.head.append(element);
    const isThere = Boolean(isIn(element));
    element.remove();
    return isThere;
  };
  const loads = (element: HTMLElement): Promise<boolean> =>
    new Promise((resolve) => {
      element.addEventListener('load', () => resolve(true));
      element.addEventListener('error', () => resolve(false));
      document.body.append(element);
    });
  // What Playwright calls may use eval; what the page calls by itself, later, may not.
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.addEventListener('message', resolve);
    port1.start();
    port2.postMessage('now');
  });
  try {
    switch (what) {
      case 'eval':
        return global['eval']?.('1') === 1;
      case 'a function made of text':
        return new global.Function('return 1')() === 1;
      case 'HTML made of text':
        return put(
          document.createElement('div'),
          (div) => (div.innerHTML = '<b>x</b>'),
          (div) => div.children.length,
        );
      case 'the text of a script element':
        return put(
          document.createElement('script'),
          (script) => script.append('globalThis.ran = 1'),
          () => 'ran' in globalThis,
        );
      case 'the address of a script element':
        return await loads(Object.assign(document.createElement('script'), { src: foreign }));
      case 'a policy of one’s own':
        return Boolean(global.trustedTypes.createPolicy('mine', {}));
      case 'another service worker':
        return Boolean(await navigator.serviceWorker.register('./icon.svg'));
      case 'a foreign image':
        return await loads(Object.assign(document.createElement('img'), { src: foreign }));
      case 'a foreign request':
        return (await fetch(foreign)).ok;
      case 'a foreign beacon':
        // Always says that it was sent; the stranger tells whether it was.
        navigator.sendBeacon(foreign, 'x');
        return false;
      case 'a foreign frame':
        document.body.append(Object.assign(document.createElement('iframe'), { src: foreign }));
        return false;
      case 'a style element':
        return put(
          document.createElement('style'),
          (style) => style.append('html { --got-in: 1 }'),
          (style) => style.sheet?.cssRules.length,
        );
      case 'a base address':
        return put(
          document.createElement('base'),
          (base) => (base.href = foreign),
          () => document.baseURI.startsWith(foreign),
        );
      default:
        return true;
    }
  } catch {
    return false;
  }
};

test('the app does nothing that its security policy refuses, with the service worker too', async ({ desk }) => {
  const { page, t } = desk;
  await desk.open();
  await untilOffline(page);
  await page.reload();
  await desk.start();
  await desk.answer('good');
  await desk.open('/deck/essentials');
  await desk.open('/settings');
  await page.getByRole('banner').getByRole('button', { name: t.shell.languageNames.ja }).click();
  // Whatever is refused is reported, and fails every journey.
  await page.getByRole('heading', { name: deskOf(page, 'ja').t.settings.heading }).waitFor();
});

test.describe('on a host that sends no headers of ours', () => {
  test.use({ siteOptions: { headers: {} } });

  /** A page in a context of its own: what is refused is also told on the console, which other journeys may not do. */
  const visit = async (browser: Browser, baseURL: string) => {
    const context = await browser.newContext({ baseURL });
    await context.clock.install({ time: START });
    const refusals = await watchRefusals(context);
    const desk = deskOf(await context.newPage(), 'en');
    await desk.open();
    return { desk, page: desk.page, refusals: () => refusals(desk.page) };
  };

  test('whoever gets a foot in the door gets no further', { tag: LONG }, async ({ browser, site }) => {
    const other = await stranger();
    const { page, refusals } = await visit(browser, site.url);
    await untilOffline(page);
    await page.reload();
    for (const [what, rule] of Object.entries(tries)) {
      const before = await refusals();
      expect(await page.evaluate(attempt, [what, other.url] as const), what).toBe(false);
      await expect.poll(async () => [...new Set((await refusals()).slice(before.length))], what).toEqual([rule]);
    }
    expect(other.visits()).toBe(0);
    await page.context().close();
    other.stop();
  });

  test('a script that was written into the page does not run', async ({ browser, site }) => {
    await site.release({ '<div id="root">': '<script>globalThis.ran = true</script><div id="root" onclick="globalThis.ran = true">' });
    const { page, refusals } = await visit(browser, site.url);
    await page.getByRole('main').click({ position: { x: 1, y: 1 } });
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(await refusals()).toEqual(['script-src-elem', 'script-src-attr']);
    await page.context().close();
  });
});
