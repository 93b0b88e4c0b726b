import { createHash } from 'node:crypto';
import type { Plugin, ResolvedConfig } from 'vite';
import { readCardFiles } from './card-files';
import { cardIndexOf } from './card-index';
import { indexDevUrl, serveCards, watchCards } from './dev-server';
import { overlayError } from './overlay-error';
import { readCards } from './read-cards';

const MODULE = 'virtual:cards';
/** The leading NUL keeps other plugins from taking the id for a path. */
const RESOLVED = `\0${MODULE}`;

/**
 * Makes `virtual:cards` out of `cards/`: where to fetch the index of all cards. A build emits the index and the texts, in chunks of each
 * deck in each language, as hashed JSON files beside the code, so the site runs from any sub-path and no code grows with the decks. The page
 * asks for the index together with the code. A build fails on any problem and lists them all.
 *
 * The dev server shows problems in Vite's overlay. After an edit without problems it sends `chigai:cards` instead of reloading the page.
 * The app shows the edit by comparing the decks and fetching again the texts it holds, past its own cache:
 *
 *     import.meta.hot?.on('chigai:cards', (index) => …);
 *
 * `project` is the folder whose `cards/` is built, the root unless told otherwise: the bench builds decks of any size.
 */
export const cardsPlugin = (project?: string): Plugin => {
  let config: ResolvedConfig;
  let indexFile: string | undefined;
  return {
    name: 'chigai-cards',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const cards = readCards(readCardFiles(project ?? config.root));
      if (cards.problems.length > 0) this.error(overlayError(cards.problems, config.root));
      if (config.command !== 'build') return `export const indexUrl = ${JSON.stringify(indexDevUrl(config.base))};\n`;

      const emit = (name: string, content: unknown) => {
        const source = JSON.stringify(content);
        const hashed = name.replace('.json', `-${fingerprint(source)}.json`);
        return { hashed, reference: this.emitFile({ type: 'asset', fileName: `${config.build.assetsDir}/${hashed}`, source }) };
      };
      const index = emit(
        'cards.json',
        cardIndexOf(cards, ({ name, content }) => emit(name, content()).hashed),
      );
      indexFile = index.hashed;
      return `export const indexUrl = import.meta.ROLLUP_FILE_URL_${index.reference};\n`;
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => {
        if (indexFile === undefined) return [];
        const href = `${config.base}${config.build.assetsDir}/${indexFile}`;
        return [{ tag: 'link', attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href }, injectTo: 'head' }];
      },
    },
    configureServer(server) {
      serveCards(server);
      watchCards(server, RESOLVED);
    },
  };
};

const fingerprint = (source: string): string => createHash('sha256').update(source).digest('hex').slice(0, 8);
