import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, loadConfigFromFile, type PluginOption } from 'vite';
import { aliases } from '../../src/build/aliases';
import { cardsPlugin } from '../../src/build/cards/plugin';
import { generatedCards, readModel, writeCards } from './deck';

/** Where everything that the bench makes lies. */
export const WORK_FOLDER = 'test-results/bench';

/** Builds the app as `npm run build` does, but from a generated folder of so many cards. Returns where it lies. */
export const buildApp = async (root: string, cards: number): Promise<string> => {
  const project = path.join(root, WORK_FOLDER, `cards-${cards}`);
  await writeCards(project, generatedCards(readModel(root), cards));
  const outDir = path.join(root, WORK_FOLDER, `app-${cards}`);
  const env = { command: 'build', mode: 'production' } as const;
  const loaded = await loadConfigFromFile(env, path.join(root, 'vite.config.ts'), root, 'silent', undefined, 'runner');
  if (loaded === null) throw new Error('There is no vite.config.ts');
  const plugins = (await flat(loaded.config.plugins)).map((plugin) =>
    plugin !== null && typeof plugin === 'object' && 'name' in plugin && plugin.name === 'chigai-cards' ? cardsPlugin(project) : plugin,
  );
  await build({
    ...loaded.config,
    configFile: false,
    root,
    logLevel: 'error',
    plugins,
    build: { ...loaded.config.build, outDir, emptyOutDir: true },
  });
  return outDir;
};

const flat = async (options: PluginOption): Promise<PluginOption[]> => {
  const option = await options;
  return Array.isArray(option) ? (await Promise.all(option.map(flat))).flat() : [option];
};

const PAGES = ['work', 'still', 'plain'] as const;

/** Builds what runs in the browser beside the app: the floors' pages, and the work that seeds and measures. */
export const buildPages = async (root: string): Promise<string> => {
  const outDir = path.join(root, WORK_FOLDER, 'pages');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: aliases },
    build: {
      outDir: path.join(outDir, 'bench'),
      emptyOutDir: true,
      target: 'chrome123',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(PAGES.map((name) => [name, path.join(root, `test/bench/pages/${name}.ts`)])),
        preserveEntrySignatures: 'exports-only',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  await mkdir(path.join(outDir, 'bench'), { recursive: true });
  await Promise.all([
    writeFile(path.join(outDir, 'bench/static.html'), page('<article><h1>What comes up?</h1><p>The same instance.</p></article>')),
    writeFile(path.join(outDir, 'bench/still.html'), page('<article></article>', 'still.js')),
    writeFile(path.join(outDir, 'bench/plain.html'), page('<article></article>', 'plain.js')),
    writeFile(path.join(outDir, 'bench/work.html'), page('', 'work.js')),
  ]);
  return outDir;
};

const page = (body: string, script?: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title><link rel="icon" href="data:,">${
    script === undefined ? '' : `<script type="module" src="./${script}"></script>`
  }${body}</html>`;

/** The name of the index of the cards in a built app. */
export const indexOf = (app: string): string => {
  const name = readdirSync(path.join(app, 'assets')).find((file) => /^cards-\w+\.json$/.test(file));
  if (name === undefined) throw new Error(`There is no index of the cards in ${app}`);
  return `/assets/${name}`;
};
