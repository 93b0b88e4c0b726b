import { readFileSync } from 'node:fs';

/**
 * How many tests passed and failed, from Vitest's JSON report. A file that could not be run counts as one failure,
 * and so does a project without tests: `projects` are the ones that were asked for, `node` and `browser`.
 */
export function vitestCounts(file, projects) {
  const report = readReport(file);
  const files = report?.testResults ?? [];
  const brokenFiles = files.filter((testFile) => hasFailed(testFile) && !testFile.assertionResults.some(hasFailed));
  const emptyProjects = projects.filter(
    (project) => !files.some((testFile) => projectOf(testFile.name) === project && testFile.assertionResults.some(hasRun)),
  );
  return {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + brokenFiles.length + emptyProjects.length,
    remarks: emptyProjects.map((project) => `No tests were run in the project "${project}".`),
  };
}

/** The same for Playwright's report. */
export function playwrightCounts(file) {
  const { expected = 0, unexpected = 0, flaky = 0 } = readReport(file)?.stats ?? {};
  const isEmpty = expected + unexpected + flaky === 0;
  return {
    passed: expected,
    failed: unexpected + flaky + (isEmpty ? 1 : 0),
    remarks: isEmpty ? ['No journeys were run.'] : [],
  };
}

const hasFailed = ({ status }) => status === 'failed';
const hasRun = ({ status }) => status === 'passed' || status === 'failed';
const projectOf = (testFile) => (testFile.replaceAll('\\', '/').includes('/test/browser/') ? 'browser' : 'node');

/** A run that breaks off before its end leaves no report. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
