import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { cardsPlugin } from './src/build/cards/plugin';
import { aliases } from './src/build/aliases';
import { offline } from './src/build/offline';
import { securityHeaders, securityPolicy } from './src/build/security-policy';

export default defineConfig({
  // Relative, so that dist/ runs from any static host and any sub-path.
  base: './',
  publicDir: 'src/public',
  resolve: { alias: aliases },
  plugins: [react(), cardsPlugin(), securityPolicy(), offline()],
  server: { port: 4401, strictPort: true },
  // Without cors Vite sends no `Vary: Origin`, which makes a service worker's cache miss what it holds.
  preview: { port: 4400, strictPort: true, cors: false, headers: securityHeaders },
  build: {
    // The oldest with light-dark(): for older ones it would be rewritten.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // The security policy allows neither inline scripts nor fonts and styles from data: addresses.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // A slow machine is no reason to warn whoever types npm start.
      checks: { pluginTimings: false },
      // Without this every lazy screen tears small pieces off what the start needs, each a file and badly compressed.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'start',
              test: new RegExp(
                [
                  'node_modules/(react|react-dom|scheduler|zustand|dexie|wouter|regexparam)/',
                  'src/core/(?!.*(contrast|examine|leech|practice|reset-effect|topic-progress|terms|undo|void))(base|deck|log|queue|scheduler|settings)/',
                  'src/(core/exam/options|i18n/card-words)[.]',
                  'src/ui/(app-context|kit/(action-word|both-sides|button|card-text|lazily|notice-box|rich-text))[.]',
                ].join('|'),
              ),
            },
          ],
        },
      },
    },
  },
});
