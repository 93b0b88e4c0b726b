import { printReadiness } from './readiness-table';

/** What `npm run simulate` can show, by name. Each is tested in small numbers by `npm test`, and prints the full ones here. */
const SIMULATIONS: Readonly<Record<string, (print: (line: string) => void) => void>> = {
  readiness: printReadiness,
};

/** Runs the named simulations, or all. Returns the exit code. */
export const runSimulations = (names: readonly string[], print: (line: string) => void): 0 | 1 => {
  const unknown = names.find((name) => SIMULATIONS[name] === undefined);
  if (unknown !== undefined) {
    print(`${unknown} is not known. There are: ${Object.keys(SIMULATIONS).join(', ')}`);
    return 1;
  }
  for (const [name, simulate] of Object.entries(SIMULATIONS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    print(`${name}\n`);
    simulate(print);
    print('');
  }
  return 0;
};
