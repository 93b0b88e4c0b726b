import { join, relative } from 'node:path';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { LANGUAGES, type Language } from '../../core/deck/deck';
import { isCardFile, readCardFiles } from './card-files';
import { cardsModuleOf, textsName } from './cards-module';
import { overlayError } from './overlay-error';
import { textsOf } from './produce';
import { readCards, type DeckSource } from './read-cards';

/** Below the base, where the dev server answers with texts. No file is there. */
const FOLDER = '@cards/';

/** Editors and git write many files at once; they are answered together. */
const SETTLE_MS = 50;

export const devUrl = (base: string, deck: DeckSource, language: Language): string => `${base}${FOLDER}${textsName(deck, language)}`;

/** Reads the files anew for each answer, so that no answer is older than they are. */
export const serveTexts = (server: ViteDevServer): void => {
  const { root, base } = server.config;
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?')[0];
    if (!path?.startsWith(base + FOLDER)) return next();

    const answer = (status: number, type: string, body: string) => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
    };
    const { decks, problems } = readCards(readCardFiles(root));
    if (problems.length > 0) return answer(500, 'text/plain; charset=utf-8', overlayError(problems, root).message);

    for (const deck of decks)
      for (const language of LANGUAGES)
        if (devUrl(base, deck, language) === path) return answer(200, 'application/json', JSON.stringify(textsOf(deck, language)));
    return answer(404, 'text/plain; charset=utf-8', `No deck has texts at ${path}`);
  });
};

/** Tells the open pages about every edit in `cards/`. `moduleId` is the module that the next load has to make anew. */
export const watchCards = (server: ViteDevServer, moduleId: string): void => {
  const cards = join(server.config.root, 'cards');
  let settled: NodeJS.Timeout | undefined;
  server.watcher.add(cards);
  server.watcher.on('all', (_, path) => {
    if (relative(cards, path).startsWith('..') || !isCardFile(path)) return;
    clearTimeout(settled);
    settled = setTimeout(() => announce(server, moduleId), SETTLE_MS);
  });
};

const announce = ({ environments, config }: ViteDevServer, moduleId: string): void => {
  for (const { moduleGraph } of Object.values(environments)) {
    const module = moduleGraph.getModuleById(moduleId);
    if (module) moduleGraph.invalidateModule(module);
  }

  // An update without content takes the overlay away. A page that an error kept from loading is reloaded by it.
  environments.client.hot.send({ type: 'update', updates: [] });

  const { decks, problems } = readCards(readCardFiles(config.root));
  if (problems.length > 0) {
    const error = overlayError(problems, config.root);
    config.logger.error(error.message, { timestamp: true });
    environments.client.hot.send({ type: 'error', err: { ...error, stack: '' } } satisfies ErrorPayload);
  } else {
    environments.client.hot.send(
      'chigai:cards',
      cardsModuleOf(decks, (deck, language) => devUrl(config.base, deck, language)),
    );
  }
};
