// npm run pictures: builds, walks to every screen and state, and puts pictures of them together on contact sheets, in test-results/pictures.
// npm run pictures -- --readme: takes the pictures of README.md and README.ja.md anew, which are committed.
import './require-node.mjs';
import { rmSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './browser.mjs';
import { installPackages } from './packages.mjs';
import { onInterrupt, runTool } from './run.mjs';

process.chdir(fileURLToPath(new URL('../../../', import.meta.url)));
onInterrupt(() => 130);

const [option, ...rest] = process.argv.slice(2);
if (rest.length > 0 || (option !== undefined && option !== '--readme')) {
  console.error('npm run pictures takes no option but --readme: npm run pictures -- --readme');
  process.exit(1);
}
await installPackages();
process.env.CHIGAI_BROWSER = await provideBrowser();
const { build, preview, runnerImport } = await import('vite');
const options = { configLoader: 'runner', logLevel: 'warn' };
await build(options);
if (option === undefined) rmSync('test-results/pictures', { recursive: true, force: true });
process.exitCode = await take(option === undefined ? 'tour' : 'readme');
if (option === undefined) {
  const { module } = await runnerImport(fileURLToPath(new URL('../../../test/pictures/sheets.ts', import.meta.url)));
  await module.makeSheets(console.log);
}

async function take(name) {
  const server = await preview({ ...options, preview: { port: 0 } });
  const args = ['test', '--config', 'test/pictures/playwright.config.ts', name];
  const { code } = await runTool('@playwright/test', 'playwright', args, {
    env: { CHIGAI_URL: server.resolvedUrls.local[0] },
    show: true,
  });
  await server.close();
  return code;
}
