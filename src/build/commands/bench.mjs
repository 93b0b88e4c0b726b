// npm run bench: how fast the built app is, in a real browser, against floors measured in the same run. npm run bench -- --quick takes
// about four minutes; npm run bench -- <name> … measures some parts only. Node 20 cannot run TypeScript by itself, so Vite loads the bench.
import './require-node.mjs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './browser.mjs';
import { installPackages } from './packages.mjs';

process.chdir(fileURLToPath(new URL('../../../', import.meta.url)));
process.env.NODE_ENV = 'production';
await installPackages();
process.env.CHIGAI_BROWSER = await provideBrowser();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(fileURLToPath(new URL('../../../test/bench/bench.ts', import.meta.url)));
const { bench, parts } = module;
const args = process.argv.slice(2);
const names = args.filter((arg) => arg !== '--quick');
const unknown = names.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  console.error(`The bench has no part ${unknown}. It has: ${Object.keys(parts).join(', ')}`);
  process.exit(1);
}
const ok = await bench(
  process.cwd(),
  { quick: args.includes('--quick'), names: names.length === 0 ? Object.keys(parts) : names },
  console.log,
);
process.exit(ok ? 0 : 1);
