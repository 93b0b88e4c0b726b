import path from 'node:path';
import { type Bench, runWork, startBench } from './browser';
import { buildApp, buildPages, indexOf, WORK_FOLDER } from './builds';
import { DUE_TODAY } from './scale';
import { type Site, serve } from './site';

export type Print = (line: string) => void;

/** All that the parts of the bench share: one browser, the floors' site, and sites of the app with decks and logs of a size. */
export interface Desk {
  readonly bench: Bench;
  readonly floor: Site;
  readonly print: Print;
  /** The app with so many cards and a log of so many reviews; made when it is first asked for. */
  app(cards: number, reviews: number): Promise<AppSite>;
  close(): Promise<void>;
}

export interface AppSite extends Site {
  readonly cards: number;
  readonly reviews: number;
  /** Where the build lies. */
  readonly folder: string;
}

export const setUp = async (root: string, print: Print): Promise<Desk> => {
  const pages = await buildPages(root);
  const bench = await startBench(path.join(root, WORK_FOLDER, 'profile'));
  const floor = await serve(pages);
  await runWork(bench, floor.url, 'seedFloor', 10_000);
  const builds = new Map<number, Promise<string>>();
  const apps = new Map<string, Promise<AppSite>>();

  const builtApp = (cards: number): Promise<string> => {
    const built = builds.get(cards) ?? timed(print, `built the app with ${cards} cards`, () => buildApp(root, cards));
    builds.set(cards, built);
    return built;
  };

  const seededApp = async (cards: number, reviews: number): Promise<AppSite> => {
    const folder = await builtApp(cards);
    const site = await serve(folder, pages);
    await timed(print, `wrote ${reviews} reviews of ${cards} cards`, () =>
      runWork(bench, site.url, 'seed', { index: indexOf(folder), reviews, dueToday: DUE_TODAY }),
    );
    return Object.assign(site, { cards, reviews, folder });
  };

  return {
    bench,
    floor,
    print,
    app(cards, reviews) {
      const key = `${cards}/${reviews}`;
      const app = apps.get(key) ?? seededApp(cards, reviews);
      apps.set(key, app);
      return app;
    },
    async close() {
      await bench.close();
      await Promise.all([floor, ...(await Promise.all(apps.values()))].map((site) => site.close()));
    },
  };
};

const timed = async <T>(print: Print, what: string, work: () => Promise<T>): Promise<T> => {
  const from = performance.now();
  const result = await work();
  print(`  ${what} in ${((performance.now() - from) / 1000).toFixed(0)} s`);
  return result;
};
