import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** Thousands of bytes after gzip. The code budget is what a learner waits for before the first card. */
const BUDGET_KB = { start: 130, lazyChunk: 40, deckTexts: 25 };

const gzippedKb = (file: string): number => gzipSync(readFileSync(`dist/${file}`)).length / 1000;

function builtFiles(ending: string): readonly string[] {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/index.html. Run npm run build first; npm test does.');
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending));
}

/** What the page asks for by itself: its script, what that preloads, its styles. */
function startFiles(): readonly string[] {
  builtFiles('index.html');
  const page = readFileSync('dist/index.html', 'utf8');
  return [...page.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
}

const above = (files: readonly string[], limitKb: number): readonly string[] =>
  files.filter((file) => gzippedKb(file) > limitKb).map((file) => `${file}: ${gzippedKb(file).toFixed(1)} kB`);

test(`the code before the first card is at most ${BUDGET_KB.start} kB`, () => {
  const files = startFiles();
  expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(0);
  const totalKb = ['index.html', ...files].reduce((sum, file) => sum + gzippedKb(file), 0);
  expect(totalKb, files.join(', ')).toBeLessThanOrEqual(BUDGET_KB.start);
});

test(`no lazy chunk is above ${BUDGET_KB.lazyChunk} kB`, () => {
  const lazy = [...builtFiles('.js'), ...builtFiles('.css')].filter((file) => !startFiles().includes(file));
  expect(above(lazy, BUDGET_KB.lazyChunk)).toEqual([]);
});

test(`no deck in one language is above ${BUDGET_KB.deckTexts} kB`, () => {
  expect(above(builtFiles('.json'), BUDGET_KB.deckTexts)).toEqual([]);
});
