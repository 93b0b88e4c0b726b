import type { WatchedPage } from './browser';
import type { AppSite, Desk } from './desk';
import { grades } from './grade';
import type { Scale } from './scale';
import { type Row, rowOf } from './table';

/** What the first grades bring, such as code and texts, is not what grows. */
const WARM_UP = 50;

/** What a long session leaves in memory. */
export const measureMemory = (desk: Desk, { memoryGrades }: Scale, app: AppSite): Promise<Row[]> =>
  desk.bench.page(async (page) => {
    const part = 'Memory of the page';
    await page.open(`${app.url}#/study`);
    await page.firstCard();
    await grades(page, WARM_UP);
    const before = await heapMegabytes(page);
    await grades(page, memoryGrades);
    const after = await heapMegabytes(page);
    const floor = rowOf({ part, what: `after ${WARM_UP} grades`, unit: 'MB', values: [before] });
    return [floor, rowOf({ part, what: `after ${memoryGrades} more`, unit: 'MB', values: [after], floor, atMost: 1.1 })];
  });

const heapMegabytes = async ({ devtools }: WatchedPage): Promise<number> => {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
};
