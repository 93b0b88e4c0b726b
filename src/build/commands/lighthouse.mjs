// npm run lighthouse: builds, serves the build compressed, and lets Lighthouse look at its first page five times, as a phone and as a desktop.
// Fails where a median is below its mark. For builders: it is fetched when first run and no part of npm test; see src/decisions/0023-pictures-and-lighthouse.md.
import './require-node.mjs';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './browser.mjs';
import { serveCompressed } from './compressed-server.mjs';
import { installPackages, npm } from './packages.mjs';
import { onInterrupt } from './run.mjs';

/** The last that runs on Node 20. */
const VERSION = '12.8.2';
const RUNS = 5;
const MARKS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const FORM_FACTORS = { mobile: [], desktop: ['--preset=desktop'] };
const FOLDER = 'test-results/lighthouse';

process.chdir(fileURLToPath(new URL('../../../', import.meta.url)));
onInterrupt(() => 130);
try {
  await installPackages();
  process.env.CHROME_PATH = await provideBrowser();
  const { build, runnerImport } = await import('vite');
  await build({ configLoader: 'runner', logLevel: 'warn' });
  const { module } = await runnerImport(fileURLToPath(new URL('../security-policy.ts', import.meta.url)));
  const server = await serveCompressed('dist', module.securityHeaders);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const formFactor of Object.keys(FORM_FACTORS)) await judge(server.url, formFactor);
  await server.close();
} catch (error) {
  console.error(error.constructor === Error ? error.message : error);
  process.exitCode = 1;
}

async function judge(url, formFactor) {
  const reports = [];
  for (let run = 1; run <= RUNS; run += 1) reports.push(await look(url, formFactor, run));
  console.log(`\n${formFactor}, median of ${RUNS} (each)`);
  for (const [category, mark] of Object.entries(MARKS)) {
    const scores = reports.map(({ categories }) => Math.round(categories[category].score * 100));
    const isBelow = median(scores) < mark;
    console.log(`${category.padEnd(16)}${String(median(scores)).padStart(4)}  (${scores.join(', ')})${isBelow ? `  below ${mark}` : ''}`);
    if (isBelow) process.exitCode = 1;
  }
  for (const id of ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'])
    console.log(`${id.padEnd(26)}${median(reports.map(({ audits }) => audits[id].numericValue)).toFixed(id.endsWith('shift') ? 3 : 0)}`);
  for (const line of new Set(reports.flatMap(imperfect))) console.log(line);
}

async function look(url, formFactor, run) {
  const file = `${FOLDER}/${formFactor}-${run}.json`;
  const { code } = await npm([
    'exec',
    '--yes',
    `--package=lighthouse@${VERSION}`,
    '--',
    'lighthouse',
    url,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${Object.keys(MARKS).join(',')}`,
    `--chrome-flags=--headless=new${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`,
    ...FORM_FACTORS[formFactor],
  ]);
  if (code !== 0) throw new Error(`Lighthouse ${VERSION} could not be run. Its message is above; the first run needs the network.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What cost points, outside of performance, where points are times. */
function imperfect({ categories, audits }) {
  return Object.keys(MARKS)
    .filter((category) => category !== 'performance')
    .flatMap((category) =>
      categories[category].auditRefs.filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1),
    )
    .map(({ id }) => `- ${id}: ${audits[id].title}`);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
