import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WORK_FOLDER } from './builds';
import { type Desk, type Print, setUp } from './desk';
import { measureBytes } from './bytes';
import { measureFirstCard } from './first-card';
import { measureGrade } from './grade';
import { grownIn, growthPicture, measureGrowth } from './growth';
import { measureReplay, measureStorage } from './log-work';
import { measureMemory } from './memory';
import { measureScreens } from './screens';
import { FULL, LARGE_CARDS, QUICK, REVIEWS_PER_CARD, type Scale, SMALL_CARDS } from './scale';
import { markdownOf, type Row } from './table';

const GROWTH = 'growth';
const PICTURE = 'src/decisions/pictures/growth.svg';

type Part = (desk: Desk, scale: Scale) => Promise<Row[]>;

const bothApps = async (desk: Desk, { largeReviews }: Scale) =>
  [await desk.app(SMALL_CARDS, SMALL_CARDS * REVIEWS_PER_CARD), await desk.app(LARGE_CARDS, largeReviews)] as const;

/** What the bench measures, by the name under which one part can be asked for. */
export const parts: Readonly<Record<string, Part>> = {
  'first-card': async (desk, scale) => measureFirstCard(desk, scale, ...(await bothApps(desk, scale))),
  grade: async (desk, scale) => measureGrade(desk, scale, ...(await bothApps(desk, scale))),
  replay: measureReplay,
  storage: async (desk, scale) => measureStorage(desk, scale, ...(await bothApps(desk, scale))),
  screens: async (desk, scale) => measureScreens(desk, scale, await desk.app(LARGE_CARDS, LARGE_CARDS * REVIEWS_PER_CARD)),
  memory: async (desk, scale) => measureMemory(desk, scale, await desk.app(LARGE_CARDS, scale.largeReviews)),
  bytes: async (desk) => measureBytes(await desk.app(SMALL_CARDS, SMALL_CARDS * REVIEWS_PER_CARD)),
  [GROWTH]: async (desk, scale) => (scale.growth.length === 0 ? [] : measureGrowth(desk, scale)),
};

export interface BenchOptions {
  readonly quick: boolean;
  readonly names: readonly string[];
}

/** Measures, prints the table, and writes it below `test-results/bench`. True where every budget is met. */
export const bench = async (root: string, { quick, names }: BenchOptions, print: Print): Promise<boolean> => {
  const scale = quick ? QUICK : FULL;
  const desk = await setUp(root, print);
  const rows: Row[] = [];
  try {
    for (const name of names) {
      print(`— ${name} —`);
      const measured = (await parts[name]?.(desk, scale)) ?? [];
      print(`\n${markdownOf(measured)}`);
      rows.push(...measured);
      if (name === GROWTH && measured.length > 0) draw(root, measured, print);
    }
  } finally {
    await desk.close();
  }
  write(root, rows, quick);
  const missed = rows.filter(({ budget }) => budget?.met === false);
  const limited = rows.filter(({ budget }) => budget !== undefined).length;
  print(`${limited - missed.length} budgets met, ${missed.length} not met. The table is in ${WORK_FOLDER}.`);
  return missed.length === 0;
};

const write = (root: string, rows: readonly Row[], quick: boolean): void => {
  const folder = path.join(root, WORK_FOLDER);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'table.md'), `# npm run bench${quick ? ' -- --quick' : ''}\n\n${markdownOf(rows)}`);
  writeFileSync(path.join(folder, 'table.json'), `${JSON.stringify({ quick, rows }, null, 2)}\n`);
};

const draw = (root: string, rows: readonly Row[], print: Print): void => {
  const { sizes, floorMs } = grownIn(rows);
  writeFileSync(path.join(root, PICTURE), growthPicture(sizes, floorMs));
  print(`drawn: ${PICTURE}`);
};
