import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

/** One violation a line, each with the rule that must find it. */
const planted: Readonly<Record<string, readonly (readonly [code: string, rule: string])[]>> = {
  'core/log/planted.ts': [
    ["export { a } from '../../io/a';", 'no-restricted-imports'],
    ["export { liveQuery } from 'dexie';", 'no-restricted-imports'],
    ['export const now = (): number => Date.now();', 'no-restricted-globals'],
    ['export const roll = (): number => Math.random();', 'no-restricted-properties'],
    ['export const loose = (text: string): any => text;', 'no-explicit-any'],
    ['export default 1;', 'no-default-export'],
    ['export const later = async (): Promise<void> => undefined;', ''],
    ['export const forget = (): void => { later(); };', 'no-floating-promises'],
  ],
  'io/planted.ts': [["export { useState } from 'react';", 'no-restricted-imports']],
  'io/db/planted.ts': [["export const load = (): Promise<Response> => fetch('x');", 'no-restricted-globals']],
  'store/planted.ts': [["export { a } from '../io/a';", 'no-restricted-imports']],
  'i18n/planted.ts': [["export { a } from '../store/a';", 'no-restricted-imports']],
  'ui/kit/planted.tsx': [
    ["export { a } from '../../io/a';", 'no-restricted-imports'],
    ['export const Picture = () => <img src="x.svg" />;', 'alt-text'],
  ],
  'ui/study/planted.ts': [["export { a } from '../today/a';", 'no-restricted-imports']],
  'ui/planted.ts': [
    ["export { a } from './study/a';", ''],
    ["export { b } from '../io/b';", 'no-restricted-imports'],
  ],
  'build/planted.ts': [["export { a } from '../ui/kit/a';", 'no-restricted-imports']],
  'main.tsx': [["export { a } from './build/a';", 'no-restricted-imports']],
  'core/round-one.ts': [["export { two } from './round-two';", 'no-cycle']],
  'core/round-two.ts': [["export { one as two } from './round-one';", 'no-cycle']],
  'core/gradeBar.ts': [['export const a = 1;', 'filename-case']],
};

interface Finding {
  readonly code: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

test('the lint rules find what is planted in each ring, and nothing else', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'chigai-lint-'));
  try {
    await cp('src/.oxlintrc.json', path.join(folder, 'src/.oxlintrc.json'));
    await writeFile(path.join(folder, 'src/tsconfig.json'), '{ "compilerOptions": { "strict": true, "jsx": "preserve" } }');
    for (const [file, lines] of Object.entries(planted)) {
      const target = path.join(folder, 'src', file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, `${lines.map(([code]) => code).join('\n')}\n`);
    }
    const expected = Object.entries(planted).flatMap(([file, lines]) =>
      lines.flatMap(([, rule], index) => (rule === '' ? [] : [`${file}:${index + 1} ${rule}`])),
    );
    expect((await findings(folder)).toSorted()).toEqual(expected.toSorted());
  } finally {
    await rm(folder, { recursive: true });
  }
}, 60_000);

/** As `file:line rule`. What is wrong with a whole file has no place of its own: line 1. */
async function findings(folder: string): Promise<readonly string[]> {
  const { diagnostics } = JSON.parse(await oxlint(folder)) as { readonly diagnostics: readonly Finding[] };
  return diagnostics.map(({ code, filename, labels }) => {
    const file = filename.replaceAll('\\', '/').replace(/^.*\/src\//, '');
    return `${file}:${labels[0]?.span.line ?? 1} ${code.replace(/^.*\(|\)$/g, '')}`;
  });
}

/** It leaves with 1 when it finds something, so its code says nothing here. */
const oxlint = (folder: string): Promise<string> =>
  new Promise((resolve) => {
    const planting = path.join(folder, 'src');
    const args = ['node_modules/oxlint/bin/oxlint', '-c', path.join(planting, '.oxlintrc.json'), '--type-aware', '-f', 'json', planting];
    execFile(process.execPath, args, (_, stdout) => resolve(stdout));
  });
