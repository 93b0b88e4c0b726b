import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from '../../../src/build/commands/test-reports.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'chigai-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

const reportFile = (report: unknown): string => {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
};

const aFile = (name: string, status: string, ...tests: readonly string[]) => ({
  name,
  status,
  assertionResults: tests.map((testStatus) => ({ status: testStatus })),
});

const NODE_FILE = aFile('/x/test/core/a.test.ts', 'passed', 'passed', 'passed');
const BROWSER_FILE = aFile('/x/test/browser/b.test.tsx', 'passed', 'passed');

test('passed and failed tests are counted', () => {
  const failing = aFile('/x/test/core/c.test.ts', 'failed', 'failed', 'passed');
  const file = reportFile({ numPassedTests: 4, numFailedTests: 1, testResults: [NODE_FILE, BROWSER_FILE, failing] });
  expect(vitestCounts(file, ['node', 'browser'])).toEqual({ passed: 4, failed: 1, remarks: [] });
});

test('a file that cannot be run is a failure, though it has no failed test', () => {
  const file = reportFile({ numPassedTests: 2, numFailedTests: 0, testResults: [NODE_FILE, aFile('/x/test/core/c.test.ts', 'failed')] });
  expect(vitestCounts(file, ['node'])).toMatchObject({ passed: 2, failed: 1 });
});

test('a project without tests is a failure', () => {
  const file = reportFile({ numPassedTests: 2, numFailedTests: 0, testResults: [NODE_FILE] });
  const expected = { passed: 2, failed: 1, remarks: ['No tests were run in the project "browser".'] };
  expect(vitestCounts(file, ['node', 'browser'])).toEqual(expected);
});

test('a project whose tests were all skipped is a failure', () => {
  const skipped = aFile('/x/test/browser/b.test.tsx', 'passed', 'skipped', 'pending');
  const file = reportFile({ numPassedTests: 2, numFailedTests: 0, testResults: [NODE_FILE, skipped] });
  expect(vitestCounts(file, ['node', 'browser'])).toMatchObject({ failed: 1 });
});

test('a run that breaks off without a report is a failure', () => {
  const nowhere = path.join(folder, 'nowhere.json');
  expect(vitestCounts(nowhere, ['node'])).toMatchObject({ passed: 0, failed: 1 });
  expect(playwrightCounts(nowhere)).toMatchObject({ passed: 0, failed: 1 });
});

test.each([
  [{ expected: 3, unexpected: 0, flaky: 0, skipped: 1 }, 3, 0],
  [{ expected: 3, unexpected: 2, flaky: 0, skipped: 0 }, 3, 2],
  [{ expected: 3, unexpected: 0, flaky: 1, skipped: 0 }, 3, 1],
  [{ expected: 0, unexpected: 0, flaky: 0, skipped: 5 }, 0, 1],
])('journeys %j are %i passed and %i failed', (stats, passed, failed) => {
  expect(playwrightCounts(reportFile({ stats }))).toMatchObject({ passed, failed });
});
