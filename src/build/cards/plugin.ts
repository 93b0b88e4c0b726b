import type { Plugin, ResolvedConfig } from 'vite';
import type { Language } from '../../core/deck/deck';
import { readCardFiles } from './card-files';
import { cardsModuleOf, textsName } from './cards-module';
import { devUrl, serveTexts, watchCards } from './dev-server';
import { overlayError } from './overlay-error';
import { textsOf } from './produce';
import { readCards, type DeckSource } from './read-cards';

const MODULE = 'virtual:decks';
/** The leading NUL keeps other plugins from taking the id for a path. */
const RESOLVED = `\0${MODULE}`;

/**
 * Makes `virtual:decks` out of `cards/`: the decks themselves, and where to fetch the texts of each deck in each language. A build emits
 * these as hashed JSON files whose addresses are relative to the code, so the site runs from any sub-path; it fails on any problem
 * and lists them all.
 *
 * The dev server shows problems in Vite's overlay. After an edit without problems it sends `chigai:cards` instead of reloading the page.
 * The app shows the edit by taking over the new decks and fetching again the texts it holds, past its own cache:
 *
 *     import.meta.hot?.on('chigai:cards', ({ decks, textUrls }) => …);
 */
export const cardsPlugin = (): Plugin => {
  let config: ResolvedConfig;
  return {
    name: 'chigai-cards',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const { decks, problems } = readCards(readCardFiles(config.root));
      if (problems.length > 0) this.error(overlayError(problems, config.root));

      const emitTexts = (deck: DeckSource, language: Language) =>
        `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: textsName(deck, language), source: JSON.stringify(textsOf(deck, language)) })}`;
      const isBuild = config.command === 'build';
      const module = cardsModuleOf(decks, isBuild ? emitTexts : (deck, language) => devUrl(config.base, deck, language));
      return `export const decks = ${JSON.stringify(module.decks)};\nexport const textUrls = ${unquoteUrls(JSON.stringify(module.textUrls))};\n`;
    },
    configureServer(server) {
      serveTexts(server);
      watchCards(server, RESOLVED);
    },
  };
};

/** The bundler puts in the addresses of emitted files where these stand as code, not as text. */
const unquoteUrls = (json: string): string => json.replace(/"(import\.meta\.ROLLUP_FILE_URL_\w+)"/g, '$1');
