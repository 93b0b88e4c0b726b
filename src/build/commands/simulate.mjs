// npm run simulate: what simulated learners say about the product's own reckoning, in full numbers. npm run simulate -- <name> for one of them.
// Node 20 cannot run TypeScript by itself, so Vite loads the simulations.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const PICTURES = new URL('../../decisions/pictures/', import.meta.url);

process.chdir(fileURLToPath(new URL('../../../', import.meta.url)));
const { module } = await runnerImport(fileURLToPath(new URL('../../../test/simulate/simulations.ts', import.meta.url)));
const { simulations } = module;
const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(simulations, name));
if (unknown !== undefined) {
  console.error(`There is no simulation ${unknown}. There are: ${Object.keys(simulations).join(', ')}`);
  process.exit(1);
}
for (const name of names.length === 0 ? Object.keys(simulations) : names) {
  console.log(`— ${name} —`);
  const { ok, pictures } = simulations[name](console.log);
  for (const { file, text } of pictures) {
    writeFileSync(new URL(file, PICTURES), text);
    console.log(`drawn: src/decisions/pictures/${file}`);
  }
  if (!ok) process.exitCode = 1;
}
