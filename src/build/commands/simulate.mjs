// npm run simulate: what simulated learners say about the product's own reckoning, in full numbers. npm run simulate -- <name> for one of them.
// Node 20 cannot run TypeScript by itself, so Vite loads the simulations.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('../../../test/simulate/simulations.ts', import.meta.url)));
process.exitCode = module.runSimulations(process.argv.slice(2), console.log);
