import { defineConfig } from '@playwright/test';
import { chromium } from '../support/chromium';

/** No tests: what `npm run pictures` runs. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.pictures.ts',
  outputDir: '../../test-results/pictures/unfinished',
  timeout: 600_000,
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  use: { baseURL: process.env.CHIGAI_URL ?? 'http://localhost:4400', launchOptions: chromium, trace: 'off' },
});
