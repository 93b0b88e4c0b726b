import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { webAppManifest } from './web-app-manifest';

/**
 * The manifest for installing, and the service worker `sw.js`, which keeps the whole build in the browser. The app registers it by
 * itself (`src/io/service-worker.ts`): the security policy refuses the plugin's own way, and a runtime that the worker imports.
 */
export const offline = (): PluginOption => [
  VitePWA({
    injectRegister: false,
    registerType: 'prompt',
    manifest: webAppManifest,
    includeManifestIcons: false,
    workbox: {
      cacheId: 'chigai',
      // Beside the manifest, which the plugin adds.
      globPatterns: ['**/*.{js,css,html,json,svg,png}'],
      // Shown by the browser to whoever is asked to install, never by the app.
      globIgnores: ['screenshots/**'],
      navigateFallback: 'index.html',
      cleanupOutdatedCaches: true,
      // So that the page of the first visit is safe against a lost connection too.
      clientsClaim: true,
      inlineWorkboxRuntime: true,
      runtimeCaching: [
        {
          // Both functions go into the worker as text: they see nothing of this file.
          urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.includes('/assets/'),
          // An asset that this version does not hold belongs to the one before, which another tab still runs.
          handler: async ({ request }) =>
            (await caches.match(request, { cacheName: 'chigai-previous', ignoreVary: true })) ?? fetch(request),
        },
      ],
    },
  }),
  ignoreVary(),
];

/**
 * Hosts may say that a file varies with, say, the language of the request. None of ours does, and one that was stored would not be found
 * again. Workbox has no option for that.
 */
const ignoreVary = (): Plugin => {
  let outFolder: string;
  return {
    name: 'chigai-ignore-vary',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      outFolder = path.resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const file = path.join(outFolder, 'sw.js');
        await writeFile(file, `${IGNORE_VARY}\n${await readFile(file, 'utf8')}`);
      },
    },
  };
};

const IGNORE_VARY = `{
  const { match } = CacheStorage.prototype;
  CacheStorage.prototype.match = function (request, options) {
    return match.call(this, request, { ...options, ignoreVary: true });
  };
}`;
