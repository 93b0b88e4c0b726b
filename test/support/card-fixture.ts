import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { CardFiles } from '../../src/build/cards/card-files';

const FOLDER = fileURLToPath(new URL('fixtures/alb-nlb/', import.meta.url));
const EXAMS = fileURLToPath(new URL('fixtures/exams.yaml', import.meta.url));

/** A whole deck in good order that compares ALB with NLB, with the ledger and the exams that belong to it. */
export const albNlb = (): CardFiles =>
  new Map([
    ...readdirSync(FOLDER).map((name): [string, string] => [`cards/alb-nlb/${name}`, readFileSync(join(FOLDER, name), 'utf8')]),
    ['cards/exams.yaml', readFileSync(EXAMS, 'utf8')],
    [
      'cards/ids.yaml',
      'fixed-address: [LB-02]\nfixed-address/scenario-partner-firewall: [LB-02, LB-01]\nlayer: [LB-01]\nold-layer: [LB-01]\n',
    ],
  ]);

/** Marks in a replacement where the problem is to be shown. */
const MARK = '▸';

/**
 * The files with the first `from` of one file replaced by `to`, and the place of the ▸ in `to` as `file:line:column` (the start of the
 * file where there is none).
 */
export const withEdit = (
  files: CardFiles,
  file: string,
  from: string,
  to: string,
): { readonly files: CardFiles; readonly place: string } => {
  const before = files.get(file);
  if (before === undefined || !before.includes(from)) throw new Error(`${file} does not hold ${from}`);
  const marked = before.replace(from, () => to);
  const above = marked.slice(0, Math.max(marked.indexOf(MARK), 0)).split('\n');
  return {
    files: new Map([...files, [file, marked.replace(MARK, '')]]),
    place: `${file}:${above.length}:${(above.at(-1)?.length ?? 0) + 1}`,
  };
};

/** A folder on disk with the deck in `cards/`, gone after the test. */
export const albNlbOnDisk = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'chigai-cards-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(FOLDER, join(root, 'cards/alb-nlb'), { recursive: true });
  for (const file of ['cards/ids.yaml', 'cards/exams.yaml']) writeFileSync(join(root, file), albNlb().get(file) ?? '');
  return root;
};
