import { defineConfig } from '@playwright/test';
import { chromium } from '../support/chromium';
import { LONG } from '../support/journey';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  // Long journeys have two hundred answers; none of them waits for time to pass.
  timeout: 90_000,
  // How long something may take to appear on a busy machine. What never appears fails all the same.
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  ...(process.env.CHIGAI_FAULTS !== 'full' && { grepInvert: new RegExp(LONG) }),
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  // npm test serves the build on a free port. A developer who runs Playwright alone means a running npm start.
  use: { baseURL: process.env.CHIGAI_URL ?? 'http://localhost:4400', launchOptions: chromium, trace: 'off' },
});
