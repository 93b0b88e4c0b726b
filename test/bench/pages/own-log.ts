import { studyDayOf } from '../../../src/core/base/day';
import { catalogOf } from '../../../src/core/deck/cards';
import type { CardIndex } from '../../../src/core/deck/card-index';
import type { ReviewLog } from '../../../src/core/ports';
import { buildSession } from '../../../src/core/queue/session';
import { createDexieLog } from '../../../src/io/db/dexie-log';

const forgetful = { read: () => undefined, write: () => undefined, clear: () => undefined };

const openLog = (): ReviewLog => createDexieLog({ name: 'chigai', newDevice: () => 'bench', canary: forgetful });

export interface Opened {
  /** From nothing to the study day that was read, as every start does. */
  readonly openingMs: number;
  readonly dayMs: number;
  readonly queueMs: number;
}

/** Opens this site's database with the app's own code, reads the study day once more, and builds its queue. */
export const opening = async (index: string): Promise<Opened> => {
  const { decks, exams } = (await (await fetch(index)).json()) as CardIndex;
  const catalog = catalogOf(decks, exams);
  const now = Date.now();
  const moment = { at: now, tz: -new Date(now).getTimezoneOffset() };
  const log = openLog();
  const read = () => log.snapshot(({ rolloverHour }) => studyDayOf(moment, rolloverHour));
  const start = performance.now();
  await read();
  const opened = performance.now();
  const snapshot = await read();
  const known = performance.now();
  if (!snapshot.ok) throw new Error(snapshot.error.detail);
  buildSession(catalog, snapshot.value);
  const built = performance.now();
  log.close();
  return { openingMs: opened - start, dayMs: known - opened, queueMs: built - known };
};

export interface Rebuilt {
  readonly ms: number;
  /** 0 where none was above 50 ms. */
  readonly longestTaskMs: number;
}

/** Makes all states anew from this site's log, as the app does after a doubt. */
export const rebuild = async (): Promise<Rebuilt> => {
  const tasks: number[] = [0];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  const log = openLog();
  const start = performance.now();
  const rebuilt = await log.rebuild();
  const ms = performance.now() - start;
  if (!rebuilt.ok) throw new Error(rebuilt.error.detail);
  log.close();
  // A task is reported once it has ended.
  await new Promise((resolve) => setTimeout(resolve));
  tasks.push(...observer.takeRecords().map(({ duration }) => duration));
  return { ms, longestTaskMs: Math.max(...tasks) };
};
