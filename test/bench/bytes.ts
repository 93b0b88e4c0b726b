import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AppSite } from './desk';
import { type Row, rowOf } from './table';

/** The greatest lazy files that are worth a line. */
const LINES = 12;

/** Compressed bytes of what a built app is made of. `npm test` holds the budgets of the real deck; these are of the generated one. */
export const measureBytes = ({ folder, cards }: AppSite): Row[] => {
  const part = `Bytes after gzip, ${cards} cards`;
  const kilobytes = (file: string): number => gzipSync(readFileSync(path.join(folder, file))).length / 1000;
  const rowFor = (what: string, value: number, atMost?: number): Row =>
    rowOf({ part, what, unit: 'kB', values: [value], ...(atMost !== undefined && { atMost }) });
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const start = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  const assets = readdirSync(path.join(folder, 'assets')).map((file) => `assets/${file}`);
  const code = assets.filter((file) => /\.(js|css)$/.test(file) && !start.includes(file));
  const texts = assets.filter((file) => file.endsWith('.json'));
  const sized = (files: readonly string[]) => files.map((file) => ({ file, size: kilobytes(file) })).sort((a, b) => b.size - a.size);
  const [index] = sized(texts.filter((file) => file.startsWith('assets/cards-')));
  const [chunk] = sized(texts.filter((file) => !file.startsWith('assets/cards-')));
  return [
    rowFor(
      'before the first card: page, code and styles',
      ['index.html', ...start].reduce((sum, file) => sum + kilobytes(file), 0),
      130,
    ),
    rowFor('index of the cards', index?.size ?? 0),
    rowFor('greatest file of texts', chunk?.size ?? 0, 25),
    ...sized(code)
      .slice(0, LINES)
      .map(({ file, size }) => rowFor(nameOf(file), size, 40)),
  ];
};

const nameOf = (file: string): string => path.basename(file).replace(/-[\w-]{8}(?=\.\w+$)/, '');
