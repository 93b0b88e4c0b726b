import { seedFloor } from './floor-database';
import { opening, rebuild } from './own-log';
import { replays } from './replays';
import { seed } from './seed';

/** What the bench runs in the browser beside the app, on the origin whose database is meant. */
const works = { seed, seedFloor, opening, rebuild, replays };

type Works = typeof works;
export type WorkName = keyof Works;
export type WorkArgument<Name extends WorkName> = Parameters<Works[Name]>[0];
export type WorkResult<Name extends WorkName> = Awaited<ReturnType<Works[Name]>>;
export type Worker = typeof globalThis & {
  readonly benchWorks: { readonly [Name in WorkName]: (argument: WorkArgument<Name>) => Promise<WorkResult<Name>> };
};

Object.assign(globalThis, { benchWorks: works });
