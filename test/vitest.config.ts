import process from 'node:process';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { cardsPlugin } from '../src/build/cards/plugin';
import { aliases } from '../src/build/aliases';
import { chromium } from './support/chromium';

// How long something may take to appear on a busy machine. What never appears fails all the same.
const shared = {
  // Both cores, and each loads the app once: no test leaves anything behind that the next one could meet.
  maxWorkers: 2,
  isolate: false,
  setupFiles: ['test/support/console-guard.ts'],
  restoreMocks: true,
  provide: { everyCallFails: process.env.CHIGAI_FAULTS === 'full' },
  testTimeout: 30_000,
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  publicDir: 'src/public',
  resolve: { alias: aliases },
  plugins: [react(), cardsPlugin()],
  test: {
    projects: [
      {
        extends: true,
        test: { ...shared, name: 'node', include: ['test/**/*.test.ts'], exclude: ['test/browser/**', 'test/e2e/**'] },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'browser',
          setupFiles: [...shared.setupFiles, 'test/support/testing-library.ts'],
          include: ['test/browser/**/*.test.{ts,tsx}'],
          attachmentsDir: 'test-results/attachments',
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: chromium }),
            instances: [{ browser: 'chromium' }],
            screenshotFailures: false,
          },
        },
      },
    ],
  },
});
