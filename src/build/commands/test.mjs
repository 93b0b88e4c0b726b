// npm test: installs what is missing, also a browser, and runs every check and test there is, also after one has failed.
// The last line is `N passed, N failed`. For developers: npm test -- --only check|node|browser|e2e
// npm run faults: the tests alone, with many more damaged files and killed browsers. It takes its time.
import './require-node.mjs';
import { existsSync, rmSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './browser.mjs';
import { installPackages } from './packages.mjs';
import { onInterrupt, runNode, runTool } from './run.mjs';
import { playwrightCounts, vitestCounts } from './test-reports.mjs';

const PARTS = ['check', 'node', 'browser', 'e2e'];
const FULL_NUMBERS = { CHIGAI_FAULTS: 'full', CHIGAI_KILLS: '30' };
const CODE = ['src', 'test', 'vite.config.ts'];
const VITEST_REPORT = 'test-results/vitest.json';
const PLAYWRIGHT_REPORT = 'test-results/e2e.json';
/** Lets Vite read its TypeScript configuration in every Node, without a remark on what newer ones could do. */
const CONFIG = ['--configLoader', 'runner'];

process.chdir(fileURLToPath(new URL('../../../', import.meta.url)));
// React behaves otherwise in production; each tool sets this for itself.
delete process.env.NODE_ENV;
// The tools write into a pipe, so they cannot see for themselves whether this is a terminal.
if (!('FORCE_COLOR' in process.env || 'NO_COLOR' in process.env)) process.env[process.stdout.isTTY ? 'FORCE_COLOR' : 'NO_COLOR'] = '1';
onInterrupt(() => 130);

const total = { passed: 0, failed: 0 };
try {
  const parts = chosenParts(process.argv.slice(2));
  const has = (part) => parts.includes(part);
  await installPackages();
  if (has('browser') || has('e2e')) process.env.CHIGAI_BROWSER = await provideBrowser();
  rmSync('test-results', { recursive: true, force: true });

  await runSteps([...(has('node') || has('e2e') ? [['build', build]] : []), ...(has('check') ? checks() : [])], 2);
  const projects = ['node', 'browser'].filter(has);
  if (projects.length > 0) await runSteps([[`tests: ${projects.join(' and ')}`, () => vitest(projects)]]);
  if (has('e2e')) await runSteps([['tests: journeys', journeys]]);
} catch (error) {
  console.error(error.constructor === Error ? error.message : error);
  total.failed += 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function chosenParts([option, part, ...rest]) {
  if (option === undefined) return PARTS;
  if (option === '--faults' && part === undefined) {
    Object.assign(process.env, FULL_NUMBERS);
    return ['node', 'browser', 'e2e'];
  }
  if (option === '--only' && PARTS.includes(part) && rest.length === 0) return [part];
  throw new Error(`npm test takes no options but --only and one of ${PARTS.join(', ')}: npm test -- --only node`);
}

function checks() {
  return [
    ['lint', () => check('oxlint', 'oxlint', ['-c', 'src/.oxlintrc.json', '--type-aware', '--deny-warnings', ...CODE])],
    ['types: core', () => check('typescript', 'tsc', ['-p', 'src/core'])],
    ['types: src', () => check('typescript', 'tsc', ['-p', 'src'])],
    ['types: test', () => check('typescript', 'tsc', ['-p', 'test'])],
    ['format', () => check('prettier', 'prettier', ['--check', ...CODE, 'index.html', 'package.json', '!**/*.md'])],
    ['dead code', () => check('knip', 'knip', [])],
    ['deck', async () => asOne(await runNode('src/build/commands/deck.mjs', []))],
  ];
}

async function check(...tool) {
  return asOne(await runTool(...tool));
}

/** An old build must not be what is tested when this one fails. */
async function build() {
  rmSync('dist', { recursive: true, force: true });
  return check('vite', 'vite', ['build', ...CONFIG, '--logLevel', 'warn']);
}

/** A step that is not a test counts as one. */
function asOne({ code, output }) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

async function vitest(projects) {
  const args = ['run', ...CONFIG, '--config', 'test/vitest.config.ts', '--allowOnly=false', '--reporter=default', '--reporter=json'];
  const result = await runTool('vitest', 'vitest', [
    ...args,
    `--outputFile.json=${VITEST_REPORT}`,
    ...projects.map((project) => `--project=${project}`),
  ]);
  return withCounts(result, vitestCounts(VITEST_REPORT, projects));
}

async function journeys() {
  if (!existsSync('dist/index.html')) return { passed: 0, failed: 1, output: 'The journeys were not run: there is no build.\n' };
  const { preview } = await import('vite');
  const server = await preview({ configLoader: 'runner', preview: { port: 0 }, logLevel: 'warn' });
  const env = { CHIGAI_URL: server.resolvedUrls.local[0] };
  const result = await runTool('@playwright/test', 'playwright', ['test', '--config', 'test/e2e/playwright.config.ts'], { env });
  await server.close();
  return withCounts(result, playwrightCounts(PLAYWRIGHT_REPORT));
}

/** A run may fail without a failing test, by an error outside of them: that is a failure too. */
function withCounts({ code, output }, { passed, failed, remarks }) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, output: [output, ...remarks.map((remark) => `${remark}\n`)].join('') };
}

/** Runs `[name, step]` pairs, so many at a time, and prints one line for each as it ends, and what a failed one printed. */
async function runSteps(steps, atATime = 1) {
  const waiting = [...steps];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await runStep(...next);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}

async function runStep(name, step) {
  const startedMs = performance.now();
  const { passed, failed, output } = await step().catch((error) => ({ passed: 0, failed: 1, output: `${error.stack}\n` }));
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  const verdict = failed === 0 ? 'ok    ' : 'FAILED';
  const counts = passed + failed > 1 ? `  ${passed} passed, ${failed} failed` : '';
  console.log(`${verdict}  ${name.padEnd(24)}${seconds.padStart(6)} s${counts}`);
  if (failed > 0) console.log(`\n${output.trimEnd()}\n`);
  total.passed += passed;
  total.failed += failed;
}
