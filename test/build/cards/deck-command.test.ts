import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { runDeckCommand } from '../../../src/build/cards/deck-command';
import { albNlbOnDisk } from '../../support/card-fixture';

const NOW = Date.UTC(2026, 10, 22, 12);

const run = (root: string, ...args: string[]) => {
  const lines: string[] = [];
  const code = runDeckCommand(root, args, NOW, (text) => lines.push(text));
  return { code, output: lines.join('\n') };
};

test('the command shows what a deck holds', () => {
  expect(run(albNlbOnDisk())).toEqual({
    code: 0,
    output: `Load balancers / ロードバランサー (alb-nlb)
  Differences         2, and 1 retired
  Cards               7
  Self-test questions 4 to choose from, 2 “which side?”
  Languages           en, ja
  Read by another     en 2, ja 2
  Scenarios           1: 0 one of four, 1 two of five
    traffic           0
    addresses         1
  Long right options  en 0, ja 0
  Oldest check        2026-11-20
  Facts covered       2 of 2
    LB-01             layer
    LB-02             fixed-address

Scenarios by exam domain
  NET-C01             1 1, 2 0

The cards are in order.`,
  });
});

test('a problem is listed and fails the command', () => {
  const root = albNlbOnDisk();
  const file = join(root, 'cards/alb-nlb/02-layer.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('id: layer', 'id: level'));
  const { code, output } = run(root);
  expect(code).toBe(1);
  expect(output).toContain("\ncards/alb-nlb/02-layer.yaml:1:5 `id` does not fit the file's name");
  expect(output).toMatch(/\d to mend\.$/);
});

test('new ids are added to the ledger, and those that stand there stay as they are', () => {
  const root = albNlbOnDisk();
  const ledger = join(root, 'cards/ids.yaml');
  writeFileSync(ledger, '# Released\nlayer: [LB-01] # the first\nold-layer: [LB-01]');
  expect(run(root).code).toBe(1);
  expect(run(root, '--add-ids').code).toBe(0);
  const text =
    '# Released\nlayer: [LB-01] # the first\nold-layer: [LB-01]\nfixed-address: [LB-02]\nfixed-address/scenario-partner-firewall: [LB-02, LB-01]\n';
  expect(readFileSync(ledger, 'utf8')).toBe(text);
  expect(run(root, '--add-ids')).toMatchObject({ code: 0, output: expect.stringContaining('0 added') });
  expect(readFileSync(ledger, 'utf8')).toBe(text);
});

test('a ledger is begun where there is none', () => {
  const root = albNlbOnDisk();
  rmSync(join(root, 'cards/ids.yaml'));
  expect(run(root, '--add-ids').code).toBe(0);
  expect(readFileSync(join(root, 'cards/ids.yaml'), 'utf8')).toMatch(
    /^# .*\nlayer: \[LB-01\]\nold-layer: \[LB-01\]\nfixed-address: \[LB-02\]\nfixed-address\/scenario-partner-firewall: \[LB-02, LB-01\]\n$/s,
  );
});

test.each([
  ['a broken card', 'cards/alb-nlb/02-layer.yaml', 'id: [layer'],
  ['a broken ledger', 'cards/ids.yaml', 'layer: [LB-01\n'],
])('%s keeps the ledger as it is', (_, file, text) => {
  const root = albNlbOnDisk();
  writeFileSync(join(root, file), text);
  const before = readFileSync(join(root, 'cards/ids.yaml'), 'utf8');
  expect(run(root, '--add-ids').code).toBe(1);
  expect(readFileSync(join(root, 'cards/ids.yaml'), 'utf8')).toBe(before);
});

test('what was checked longest ago stands first, and says whether it holds figures', () => {
  const root = albNlbOnDisk();
  const file = join(root, 'cards/alb-nlb/02-layer.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('caveat: { en: A TLS', 'caveat: { en: Up to 25 certificates on a TLS'));
  const { code, output } = run(root, '--by-age');
  expect(code).toBe(0);
  expect(output).toContain('\n2026-11-20           alb-nlb/fixed-address\n2026-11-21  figures  alb-nlb/layer\n');
});

test('an unknown argument is refused', () => {
  expect(run(albNlbOnDisk(), '--fix')).toMatchObject({ code: 1, output: expect.stringContaining('--fix is not known') });
});

test('Node runs the command as npm run deck does', async () => {
  const root = albNlbOnDisk();
  writeFileSync(join(root, 'cards/alb-nlb/02-layer.yaml'), '');
  const command = join(process.cwd(), 'src/build/commands/deck.mjs');
  await expect(promisify(execFile)(process.execPath, [command], { cwd: root })).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining('cards/alb-nlb/02-layer.yaml:1:1 this file must be a block'),
  });
});
