import { runWork } from './browser';
import { indexOf } from './builds';
import type { AppSite, Desk } from './desk';
import { LARGE_CARDS, type Scale } from './scale';
import { type Measured, type Row, rowOf } from './table';

const REBUILD_MS = 1500;

/** The same log through the app's replay and through others. */
export const measureReplay = async (desk: Desk, { largeReviews, replays }: Scale): Promise<Row[]> => {
  const part = `Replay of ${largeReviews} reviews`;
  const times = await runWork(desk.bench, desk.floor.url, 'replays', { cards: LARGE_CARDS, reviews: largeReviews, turns: replays });
  const rowFor = (what: string, values: readonly number[], more: Pick<Measured, 'floor' | 'atMost'> = {}): Row =>
    rowOf({ part, what, unit: 'ms', values, ...more });
  const columns = rowFor('reading three columns', times.columns);
  const supermemo = rowFor('npm supermemo', times.supermemo);
  return [
    columns,
    supermemo,
    rowFor('the SM-2 step alone', times.step, { floor: supermemo, atMost: 1 }),
    rowFor('replay: order, undo, schedule', times.replay, { floor: supermemo, atMost: 1 }),
    rowFor('ts-fsrs', times.fsrs, { floor: supermemo }),
  ];
};

/** What every start does with the database, and what a doubt about it costs. */
export const measureStorage = async (desk: Desk, { firstCards }: Scale, small: AppSite, large: AppSite): Promise<Row[]> => {
  const part = 'Storage';
  const rows: Row[] = [];
  for (const app of [small, large]) {
    const opened = [];
    for (let turn = 0; turn < firstCards; turn += 1) opened.push(await runWork(desk.bench, app.url, 'opening', indexOf(app.folder)));
    const name = `${app.cards} cards, ${app.reviews} reviews`;
    const of = (what: string, values: readonly number[]): Row => rowOf({ part, what: `${what}, ${name}`, unit: 'ms', values });
    rows.push(
      of(
        'open and read the day',
        opened.map(({ openingMs }) => openingMs),
      ),
      of(
        'read the day again',
        opened.map(({ dayMs }) => dayMs),
      ),
      of(
        'build the queue',
        opened.map(({ queueMs }) => queueMs),
      ),
    );
  }
  const { ms, longestTaskMs } = await runWork(desk.bench, large.url, 'rebuild', undefined);
  return [
    ...rows,
    rowOf({ part, what: `rebuild all states from ${large.reviews} reviews`, unit: 'ms', values: [ms], atMost: REBUILD_MS }),
    rowOf({ part, what: 'its longest task on the main thread', unit: 'ms', values: [longestTaskMs], atMost: 50 }),
  ];
};
