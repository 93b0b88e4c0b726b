// Node 20 cannot run TypeScript by itself, so Vite loads the simulations.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** Each is a module that exports `run(root, learners, print)`. */
const SIMULATIONS = { plan: new URL('../simulate/plan-simulation.ts', import.meta.url) };
const LEARNERS = 1000;

const [name, learners] = process.argv.slice(2).sort((a, b) => Number(/^\d+$/.test(a)) - Number(/^\d+$/.test(b)));
const isNumber = /^\d+$/.test(name ?? '');
const wanted = name === undefined || isNumber ? Object.keys(SIMULATIONS) : [name];
const count = Number(isNumber ? name : (learners ?? LEARNERS));

const unknown = wanted.find((each) => SIMULATIONS[each] === undefined);
if (unknown !== undefined) {
  console.error(`${unknown} is not known. There are: ${Object.keys(SIMULATIONS).join(', ')}`);
  process.exit(1);
}
for (const each of wanted) {
  console.log(`— ${each} —`);
  const { module } = await runnerImport(fileURLToPath(SIMULATIONS[each]));
  const { ok, pictures } = module.run(process.cwd(), count, console.log);
  for (const { file, text } of pictures) {
    writeFileSync(fileURLToPath(new URL(`../../decisions/pictures/${file}`, import.meta.url)), text);
    console.log(`src/decisions/pictures/${file}`);
  }
  if (!ok) process.exitCode = 1;
}
