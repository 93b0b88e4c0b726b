import { join, relative } from 'node:path';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { isCardFile, readCardFiles } from './card-files';
import { cardIndexOf, fileSources } from './card-index';
import { overlayError } from './overlay-error';
import { type CardsSource, readCards } from './read-cards';

/** Below the base, where the dev server answers with the index and the texts. No file is there. */
const FOLDER = '@cards/';
const INDEX = 'cards.json';

/** Editors and git write many files at once; they are answered together. */
const SETTLE_MS = 50;

export const indexDevUrl = (base: string): string => `${base}${FOLDER}${INDEX}`;

/** In development names and versions stay, so that a changed text alone changes no deck. */
const indexOf = (cards: CardsSource) => cardIndexOf(cards, ({ name }) => name, 'dev');

/** Reads the files anew for each answer, so that no answer is older than they are. */
export const serveCards = (server: ViteDevServer): void => {
  const { root, base } = server.config;
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?')[0];
    if (!path?.startsWith(base + FOLDER)) return next();

    const answer = (status: number, type: string, body: string) => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
    };
    const cards = readCards(readCardFiles(root));
    if (cards.problems.length > 0) return answer(500, 'text/plain; charset=utf-8', overlayError(cards.problems, root).message);

    const wanted = path.slice((base + FOLDER).length);
    const content =
      wanted === INDEX
        ? indexOf(cards)
        : fileSources(cards)
            .find(({ name }) => name === wanted)
            ?.content();
    if (content === undefined) return answer(404, 'text/plain; charset=utf-8', `No deck has texts at ${path}`);
    return answer(200, 'application/json', JSON.stringify(content));
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

  const cards = readCards(readCardFiles(config.root));
  if (cards.problems.length > 0) {
    const error = overlayError(cards.problems, config.root);
    config.logger.error(error.message, { timestamp: true });
    environments.client.hot.send({ type: 'error', err: { ...error, stack: '' } } satisfies ErrorPayload);
  } else {
    environments.client.hot.send('chigai:cards', indexOf(cards));
  }
};
