import type { WatchedPage } from './browser';
import type { AppSite, Desk } from './desk';
import type { Scale } from './scale';
import { type Row, rowOf } from './table';

const [OF_FLOOR, OF_SMALL] = [4, 1.2];
/** Of ten answers one is wrong, so that drill is among what comes. */
const AGAIN_EVERY = 10;

/** From the grade's key to the next question on the screen, in turns with the floors; and the long tasks of the same at a slower CPU. */
export const measureGrade = async (desk: Desk, scale: Scale, small: AppSite, large: AppSite): Promise<Row[]> => {
  const subjects = [
    { name: 'no framework, no data', url: `${desk.floor.url}bench/still.html` },
    { name: 'no framework, raw IndexedDB, strict commit', url: `${desk.floor.url}bench/plain.html` },
    { name: `app, ${small.cards} cards`, url: `${small.url}#/study` },
    { name: `app, ${large.cards} cards, ${large.reviews} reviews`, url: `${large.url}#/study` },
  ];
  const rows: Row[] = [];
  for (const cpu of ['this machine', '4 × slower CPU'] as const) {
    const times = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
    const long: number[] = [];
    for (let session = 0; session < scale.sessions; session += 1)
      for (const { name, url } of subjects)
        await desk.bench.page(async (page) => {
          await page.open(url);
          await page.firstCard();
          if (cpu !== 'this machine') await page.slowCpu();
          // What belongs to opening ends before the first answer.
          await page.longTasks();
          times.get(name)?.push(...(await grades(page, scale.grades)));
          if (name.startsWith('app')) long.push(...(await page.longTasks()));
        });
    rows.push(...rowsOf(`Grade to next card, ${cpu}`, cpu === 'this machine', times));
    if (cpu !== 'this machine') rows.push(longTasksRow(long));
  }
  return rows;
};

export const grades = async (page: WatchedPage, count: number): Promise<number[]> => {
  const times: number[] = [];
  for (let turn = 1; turn <= count; turn += 1) times.push(await page.grade(turn % AGAIN_EVERY === 0 ? 'again' : 'good'));
  return times;
};

const rowsOf = (part: string, hasBudget: boolean, times: ReadonlyMap<string, readonly number[]>): Row[] => {
  const rowFor = (what: string, values: readonly number[], p95: boolean, floor?: Row, atMost?: number): Row =>
    rowOf({
      part,
      what: `${what}, ${p95 ? 'p95' : 'p50'}`,
      unit: 'ms',
      values,
      p95,
      ...(floor && { floor }),
      ...(atMost !== undefined && hasBudget && { atMost }),
    });
  const [[floorName, floorValues] = ['', []], ...others] = [...times];
  const [smallName, smallValues] = others.at(-2) ?? ['', []];
  return [
    ...[false, true].map((p95) => rowFor(floorName, floorValues, p95)),
    ...others.flatMap(([what, values]) =>
      [false, true].map((p95) =>
        rowFor(what, values, p95, rowFor(floorName, floorValues, p95), p95 && what.startsWith('app') ? OF_FLOOR : undefined),
      ),
    ),
    ...others
      .slice(-1)
      .map(([what, values]) => rowFor(`${what} against small`, values, true, rowFor(smallName, smallValues, true), OF_SMALL)),
  ];
};

const longTasksRow = (long: readonly number[]): Row =>
  rowOf({
    part: 'Grade to next card, 4 × slower CPU',
    what: `tasks above 50 ms in the sessions of the app${long.length === 0 ? '' : ` (longest ${Math.max(...long)} ms)`}`,
    unit: '',
    values: [long.length],
    atMost: 0,
  });
