import { simulatePlan } from './plan/plan-simulation';
import { printReadiness } from './readiness/readiness-table';

type Print = (line: string) => void;

/** What a simulation hands back: whether what it promises held, and the pictures it has drawn. */
export interface Simulated {
  readonly ok: boolean;
  readonly pictures: readonly { readonly file: string; readonly text: string }[];
}

const LEARNERS = 1000;

/** What `npm run simulate` can show, by name. Each is tested in small numbers by `npm test`, and prints the full ones here. */
export const simulations: Readonly<Record<string, (print: Print) => Simulated>> = {
  plan: (print) => simulatePlan(process.cwd(), LEARNERS, print),
  readiness: (print) => {
    printReadiness(print);
    return { ok: true, pictures: [] };
  },
};
