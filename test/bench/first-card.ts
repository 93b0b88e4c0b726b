import type { Speed } from './browser';
import type { AppSite, Desk } from './desk';
import type { Scale } from './scale';
import { type Row, rowOf } from './table';

interface Budgets {
  readonly ofFloor: number;
  readonly ofSmall: number;
}

const BUDGETS: Readonly<Record<'cold' | 'warm', Readonly<Record<Speed, Budgets>>>> = {
  cold: { fast: { ofFloor: 3, ofSmall: 1.3 }, slow: { ofFloor: 2.8, ofSmall: 1.3 } },
  warm: { fast: { ofFloor: 3, ofSmall: 1.3 }, slow: { ofFloor: 3.5, ofSmall: 1.3 } },
};
const SPEED_NAMES: Readonly<Record<Speed, string>> = { fast: 'this machine', slow: 'slow 4G, 4 × slower CPU' };

interface Subject {
  readonly name: string;
  readonly url: string;
}

/** From opening Study as a returning learner to the question on the screen, in turns with the floors. */
export const measureFirstCard = async (desk: Desk, scale: Scale, small: AppSite, large: AppSite): Promise<Row[]> => {
  const subjects: readonly Subject[] = [
    { name: 'static page', url: `${desk.floor.url}bench/static.html` },
    { name: 'no framework, raw IndexedDB', url: `${desk.floor.url}bench/plain.html` },
    ...[small, large].map((app) => ({ name: nameOf(app), url: `${app.url}#/study` })),
  ];
  const rows: Row[] = [];
  for (const start of ['cold', 'warm'] as const) {
    for (const app of [small, large]) app.offline = start === 'warm';
    if (start === 'warm') for (const app of [small, large]) await installWorker(desk, app);
    for (const speed of ['fast', 'slow'] as const) {
      const times = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
      for (let turn = 0; turn < (speed === 'fast' ? scale.firstCards : scale.slowFirstCards); turn += 1)
        for (const { name, url } of subjects) times.get(name)?.push(await openedCard(desk, url, start, speed));
      rows.push(...rowsOf(start, speed, times, [nameOf(small), nameOf(large)]));
    }
  }
  return rows;
};

const nameOf = ({ cards, reviews }: AppSite): string => `app, ${cards} cards, ${reviews} reviews`;

const openedCard = (desk: Desk, url: string, start: 'cold' | 'warm', speed: Speed): Promise<number> =>
  desk.bench.page(async (page) => {
    if (start === 'cold') await page.forgetFiles();
    await page.open(url);
    return page.firstCard();
  }, speed);

/** As a first visit does by itself, once it has shown its first card. */
const installWorker = (desk: Desk, app: AppSite): Promise<void> =>
  desk.bench.page(async ({ page }) => {
    await page.goto(app.url);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
  });

const rowsOf = (start: 'cold' | 'warm', speed: Speed, times: ReadonlyMap<string, readonly number[]>, apps: readonly string[]): Row[] => {
  const part = `First card, ${start}${start === 'warm' ? ' through the service worker' : ''}, ${SPEED_NAMES[speed]}`;
  const [floor] = [...times].map(([what, values]) => rowOf({ part, what, unit: 'ms', values }));
  const [small = '', large = ''] = apps;
  const of = (what: string): readonly number[] => times.get(what) ?? [];
  const smallRow = rowOf({ part, what: small, unit: 'ms', values: of(small) });
  const { ofFloor, ofSmall } = BUDGETS[start][speed];
  return [...times].flatMap(([what, values]) => {
    if (what === floor?.what) return [floor];
    const isApp = apps.includes(what);
    const row = rowOf({ part, what, unit: 'ms', values, ...(floor && { floor }), ...(isApp && { atMost: ofFloor }) });
    return what === large
      ? [row, rowOf({ part, what: `${large} against small`, unit: 'ms', values, floor: smallRow, atMost: ofSmall })]
      : [row];
  });
};
