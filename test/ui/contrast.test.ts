import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastOf, linearOf, mixed } from '../support/colour';

/** By WCAG 2.2 AA, 1.4.3 and 1.4.11. */
const LEAST = { text: 4.5, boundary: 3 };

const PAGE = ['paper', 'surface', 'raised'];
const CODE = PAGE.map((surface) => `ink 8% ${surface}`);
const SIDES = ['side-first-wash', 'side-second-wash'];
const PRESSED = ['again', 'hard', 'good', 'easy'].map((grade) => `${grade} 18% raised`);
const CHOSEN = ['accent 10% raised', 'accent 12% surface', 'accent 14% raised', 'accent 18% surface', 'ink 5% surface'];

/** On what each text token is read. `a 8% b` is a wash: a colour-mix of two tokens. */
const TEXT: Readonly<Record<string, readonly string[]>> = {
  ink: [...PAGE, ...CODE, ...SIDES, ...CHOSEN, ...PRESSED, 'warn-wash', 'ink 6% raised'],
  'ink-soft': [...PAGE, ...CODE, ...SIDES, ...CHOSEN, ...PRESSED, 'warn-wash', 'ink 6% raised'],
  accent: [...PAGE, ...SIDES, ...CHOSEN, 'warn-wash'],
  'on-accent': ['accent', 'accent 88% ink'],
  warn: [...PAGE, 'warn-wash', ...CHOSEN],
  'side-first': [...PAGE, 'side-first-wash'],
  'side-second': [...PAGE, 'side-second-wash'],
  again: [...PAGE, 'again 18% raised'],
  hard: [...PAGE, 'hard 18% raised'],
  good: [...PAGE, 'good 18% raised'],
  easy: [...PAGE, 'easy 18% raised'],
};

/** What must be seen to find or read something: edges of fields, rings of focus, shapes, bars of charts. Every text colour serves as one. */
const BOUNDARY: Readonly<Record<string, readonly string[]>> = {
  focus: [...PAGE, ...SIDES, ...CHOSEN, 'warn-wash'],
  'accent 62% surface': ['surface'],
  'again 82% surface': ['surface', ...SIDES],
};

const GROUNDS = [...PAGE, ...SIDES, 'warn-wash'];
/** Lines that only set things apart which words or space tell apart already. */
const DECORATION = ['line'];
/** Washes that carry no meaning of their own: an empty track's share stands in figures beside it, a drawing's shapes have edges. */
const DECORATIVE_WASHES = ['accent 35% surface', 'edge 9% shape', 'accent 16% shape'];

const stylesheets = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, text: readFileSync(`src/ui/${file}`, 'utf8') }));

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

const tokens = new Map(
  [...readFileSync('src/ui/styles/tokens.css', 'utf8').matchAll(/^ {2}--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/gm)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const colourOf = (name: string, scheme: Scheme): ReturnType<typeof linearOf> => {
  const [, over, share, under] = /^(\S+) (\d+)% (\S+)$/.exec(name) ?? [];
  if (over !== undefined && under !== undefined) return mixed(colourOf(over, scheme), Number(share) / 100, colourOf(under, scheme));
  const token = tokens.get(name);
  if (token === undefined) throw new Error(`tokens.css has no colour ${name}`);
  return linearOf(token[scheme]);
};

const pairs = [
  ...Object.entries(TEXT).map(([name, grounds]) => ({ name, grounds, least: LEAST.text })),
  ...Object.entries(BOUNDARY).map(([name, grounds]) => ({ name, grounds, least: LEAST.boundary })),
].flatMap(({ name, grounds, least }) =>
  grounds.flatMap((ground) =>
    SCHEMES.map((scheme) => ({ name, ground, least, scheme, ratio: contrastOf(colourOf(name, scheme), colourOf(ground, scheme)) })),
  ),
);

test('every text stands out from what it is read on, and every edge from what is beside it, by day and by night', () => {
  const tooWeak = pairs
    .filter(({ ratio, least }) => ratio < least)
    .map(({ name, ground, scheme, ratio, least }) => `${name} on ${ground}, ${scheme}: ${ratio.toFixed(2)} of ${least}`);
  expect(tooWeak).toEqual([]);
});

test('every colour of the tokens has its place: text, edge, ground or decoration', () => {
  const placed = new Set([...Object.keys(TEXT), ...Object.keys(BOUNDARY), ...GROUNDS, ...DECORATION]);
  expect(tokens.size).toBeGreaterThan(15);
  expect([...tokens.keys()].filter((name) => !placed.has(name))).toEqual([]);
});

test('every colour is a token: no stylesheet names one of its own', () => {
  const own = stylesheets
    .filter(({ file }) => !file.endsWith('tokens.css'))
    .flatMap(({ file, text }) => [...text.matchAll(/#[\da-f]{3,8}\b/gi)].map(([hex]) => `${file}: ${hex}`));
  expect(own).toEqual([]);
});

test('every wash that a stylesheet mixes is in these pairs', () => {
  const known = new Set([...Object.entries(TEXT).flat(2), ...Object.keys(BOUNDARY), ...DECORATIVE_WASHES]);
  const mixes = stylesheets.flatMap(({ file, text }) =>
    [...text.matchAll(/color-mix\(in \w+, var\(--([\w-]+)\) (\d+)%, (?:var\(--([\w-]+)\)|transparent)\)/g)].map(
      ([, over = '', share = '', under]) => ({ file, over: over === 'grade' ? 'good' : over, share, under: under ?? 'raised' }),
    ),
  );
  expect(mixes.length).toBeGreaterThan(10);
  expect(mixes.map(({ over, share, under }) => `${over} ${share}% ${under}`).filter((wash) => !known.has(wash))).toEqual([]);
});

test('the contrast is reckoned as WCAG does', () => {
  expect(contrastOf(linearOf('#000000'), linearOf('#ffffff'))).toBeCloseTo(21, 5);
  expect(contrastOf(linearOf('#777777'), linearOf('#ffffff'))).toBeCloseTo(4.48, 2);
  // What a browser draws for color-mix(in oklab, red, blue).
  expect(contrastOf(mixed(linearOf('#ff0000'), 0.5, linearOf('#0000ff')), linearOf('#8c53a2'))).toBeCloseTo(1, 2);
});
