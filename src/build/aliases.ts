import type { Alias } from 'vite';

/** What today's browsers and React make needless in the packages we use. */
export const aliases: Alias[] = [
  /** Dexie's build for today's browsers, 1.4 kB smaller than the one its package names. */
  { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
  /** Wouter brings what React had not yet at its time; React has it of its own since 18. */
  { find: /^use-sync-external-store\/shim\/index\.js$/, replacement: 'react' },
];
