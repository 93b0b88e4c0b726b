import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Files, importsOf, machinePaths, violations } from './rules';

const ruledFiles = (): Files => filesIn(['src', 'test']);

function filesIn(folders: readonly string[]): Files {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/')),
  );
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

test('the code keeps to the rules of the architecture', () => {
  expect(violations(ruledFiles())).toEqual([]);
});

test('the check sees every ring', () => {
  const paths = [...ruledFiles().keys()];
  const unseen = ['core/', 'io/', 'store/', 'i18n/', 'ui/', 'build/', 'main.tsx'].filter(
    (ring) => !paths.some((path) => path.startsWith(`src/${ring}`)),
  );
  expect(unseen).toEqual([]);
});

test('a check that finds no files fails', () => {
  expect(violations(new Map())).toEqual(['no files: the check looked at nothing']);
});

test.each([
  ['src/core/log/a.ts', "import { b } from '../../io/db/b';", 'core imports io (../../io/db/b)'],
  ['src/core/log/a.ts', "import type { B } from 'dexie';", 'core imports dexie'],
  ['src/core/log/a.ts', "import 'valibot';", 'core imports valibot'],
  ['src/core/a.ts', "export const b = () => import('../ui/kit/b');", 'core imports ui (../ui/kit/b)'],
  ['src/io/a.ts', "import { b } from '../store/b';", 'io imports store (../store/b)'],
  ['src/io/a.ts', "import { useState } from 'react';", 'io imports react'],
  ['src/store/a.ts', "export { b } from '../io/b';", 'store imports io (../io/b)'],
  ['src/store/a.ts', "import Dexie from 'dexie';", 'store imports dexie'],
  ['src/i18n/a.ts', "import { b } from '../store/b';", 'i18n imports store (../store/b)'],
  ['src/ui/study/a.tsx', "import {\n  b,\n  c,\n} from '../../io/b';", 'ui imports io (../../io/b)'],
  ['src/ui/study/a.tsx', "import { b } from '../today/b';", 'a screen imports another (../today/b)'],
  ['src/ui/study/parts/a.tsx', "import { b } from '../../today/b';", 'a screen imports another (../../today/b)'],
  ['src/ui/kit/a.tsx', "import { b } from '../today/b';", 'a screen imports another (../today/b)'],
  ['src/ui/study/a.tsx', "import { b } from '../figures/b';", 'a screen imports another (../figures/b)'],
  ['src/ui/kit/a.tsx', "import { b } from '../figures/b';", 'a screen imports another (../figures/b)'],
  ['src/ui/kit/a.tsx', "import { b } from '../../build/b';", 'ui imports build (../../build/b)'],
  ['src/main.tsx', "import { b } from './build/b';", 'main imports build (./build/b)'],
  ['src/build/a.ts', "import { b } from '../ui/kit/b';", 'build imports ui (../ui/kit/b)'],
  ['src/core/a.ts', "import { b } from '../../test/b';", 'core imports ../../test/b, which lies outside of src'],
  ['src/core/a.ts', 'export const now = () => Date.now();', 'core uses Date'],
  ['src/core/a.ts', 'export const now = () => new Date;', 'core uses Date'],
  ['src/core/a.ts', 'export const roll = (): number => Math.random();', 'core uses Math.random'],
  ['src/core/a.ts', 'export const id = () => crypto.randomUUID();', 'core uses crypto'],
  ['src/core/a.ts', 'setTimeout(() => undefined, 1);', 'core uses setTimeout'],
  ['src/core/a.ts', "console.log('x');", 'core uses console'],
  ['src/ui/a.tsx', 'export default function A() {}', 'a default export'],
  ['src/ui/a.tsx', 'export enum A { B }', 'an enum: use a union of strings'],
  ['src/ui/kit/index.ts', "export { a } from './a';", 'an index file: import from the file that owns the name'],
  ['src/ui/kit/gradeBar.tsx', '', 'a name that is not kebab-case'],
])('%s with %j is refused', (path, text, what) => {
  expect(violations(new Map([[path, text]]))).toEqual([`${path}: ${what}`]);
});

test.each([
  ['src/main.tsx', "import { a } from './io/a';\nimport { b } from './ui/shell/b';\nimport { c } from 'react';"],
  ['src/ui/study/a.tsx', "import { b } from '../kit/b';\nimport { c } from './parts/c';\nimport { d } from '../../store/d';"],
  ['src/ui/app.tsx', "import { b } from './study/b';"],
  ['src/ui/kit/figure-of.tsx', "export const load = () => import('../figures/figure');"],
  ['src/build/a.ts', "import { readFileSync } from 'node:fs';\nimport { b } from '../core/deck/b';"],
  ['src/core/a.ts', "// new Date() is not for core\nexport const a = { Date: 1, note: 'Date.now() // https://example.org/' };"],
  ['test/vitest.config.ts', 'export default 1;'],
])('%s with %j is fine', (path, text) => {
  expect(violations(new Map([[path, text]]))).toEqual([]);
});

test.each([
  ['src/core/a.ts', 300],
  ['src/ui/kit/grade-bar.css', 300],
  ['test/core/a.test.ts', 400],
])('%s may have %i lines and no more', (path, limit) => {
  const lines = 'x;\n'.repeat(limit);
  expect(violations(new Map([[path, lines]]))).toEqual([]);
  expect(violations(new Map([[path, `${lines}x;\n`]]))).toEqual([`${path}: ${limit + 1} lines, more than ${limit}`]);
});

test('every way to import is seen, and nothing in a comment', () => {
  const code = `
    import a, { type B } from "./a"; import * as c from './c'; import './d.css';
    export * from './e'; export { f } from './f'; const g = await import('./g');
    // import h from './h';
    /* import i from './i'; */ import type { J } from './j';`;
  expect(importsOf(code)).toEqual(['./a', './c', './d.css', './e', './f', './g', './j']);
});

test('no file holds a path of one machine', () => {
  const texts = [...filesIn(['src', 'test', 'cards', '.ci'])].filter(([path]) => path !== 'test/architecture/rules.test.ts');
  expect(texts.flatMap(([path, text]) => machinePaths(text).map((found) => `${path}: ${found}`))).toEqual([]);
});

test.each(['see /home/ann/notes', 'in "/Users/ann/x"', '/root/x', String.raw`C:\Users\ann`])('%j holds a path of one machine', (text) => {
  expect(machinePaths(text)).toHaveLength(1);
});

test.each(['https://example.org/home/ann', '../root/x', '/usr/bin/env'])('%j holds none', (text) => {
  expect(machinePaths(text)).toEqual([]);
});
