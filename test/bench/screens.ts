import type { AppSite, Desk } from './desk';
import type { Scale } from './scale';
import { type Row, rowOf } from './table';

/** What is on each screen once its figures have come. */
const SCREENS = [
  { name: 'Progress', address: '#/progress', ready: 'main svg' },
  { name: 'Readiness', address: '#/ready', ready: 'main [data-idle="true"]' },
] as const;

const BLOCKED_MS = 50;

/** The screens that read the whole log, opened from Today, and the longest task while they do. */
export const measureScreens = async (desk: Desk, { sessions }: Scale, app: AppSite): Promise<Row[]> => {
  const part = `Figures from ${app.reviews} reviews`;
  const rows: Row[] = [];
  for (const { name, address, ready } of SCREENS) {
    const times: number[] = [];
    const longest: number[] = [];
    for (let turn = 0; turn < sessions; turn += 1)
      await desk.bench.page(async (watched) => {
        const { page } = watched;
        await page.goto(app.url);
        await page.locator('main h1, main button').first().waitFor();
        await watched.longTasks();
        const from = performance.now();
        await page.evaluate((hash) => {
          location.hash = hash;
        }, address);
        if (name === 'Readiness') await page.locator('main [data-idle="false"]').waitFor();
        await page.locator(ready).first().waitFor();
        times.push(performance.now() - from);
        longest.push(Math.max(0, ...(await watched.longTasks())));
      });
    rows.push(rowOf({ part, what: `${name}, from Today to its figures`, unit: 'ms', values: times }));
    rows.push(
      rowOf({ part, what: `${name}, longest task (0: none above ${BLOCKED_MS} ms)`, unit: 'ms', values: longest, atMost: BLOCKED_MS }),
    );
  }
  return rows;
};
