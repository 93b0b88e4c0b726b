import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { cardsPlugin } from '../../../src/build/cards/plugin';
import type { CardIndex } from '../../../src/core/deck/card-index';
import { albNlbOnDisk } from '../../support/card-fixture';

const LAYER = 'cards/alb-nlb/02-layer.yaml';

/** A site around the deck that does nothing but import it. */
const aSite = (): { readonly root: string; readonly config: InlineConfig } => {
  const root = albNlbOnDisk();
  writeFileSync(join(root, 'index.html'), '<script type="module" src="/main.js"></script>');
  writeFileSync(join(root, 'main.js'), "import { indexUrl } from 'virtual:cards';\nglobalThis.seen = indexUrl;\n");
  return { root, config: { root, base: './', configFile: false, logLevel: 'silent', plugins: [cardsPlugin()] } };
};

const edit = (root: string, from: string, to: string): void => {
  const file = join(root, LAYER);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

describe('a build', () => {
  test('holds an index and the texts as files beside the code, which knows only where the index is', async () => {
    const { root, config } = aSite();
    await build(config);
    const folder = join(root, 'dist/assets');
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    const nameOf = (pattern: RegExp) => readdirSync(folder).find((name) => pattern.test(name)) ?? '';

    const index = nameOf(/^cards-[0-9a-f]{8}\.json$/);
    const { decks, files } = JSON.parse(read(index)) as CardIndex;
    expect(decks.map(({ id }) => id)).toEqual(['alb-nlb']);
    expect(files.map(({ deck, chunk, kind, language }) => [deck, chunk, kind, language])).toEqual([
      ['alb-nlb', 0, 'texts', 'en'],
      ['alb-nlb', 0, 'questions', 'en'],
      ['alb-nlb', 0, 'texts', 'ja'],
      ['alb-nlb', 0, 'questions', 'ja'],
    ]);
    const [texts, questions, japanese] = files.map(({ name }) => JSON.parse(read(name)) as unknown);
    expect(texts).toMatchObject([{ id: 'layer', hook: 'A receptionist and a turnstile.' }, { id: 'old-layer' }, { id: 'fixed-address' }]);
    expect(japanese).toMatchObject([{ hook: '受付係と改札機。' }, {}, {}]);
    expect(questions).toMatchObject([
      { sides: [{ wrong: [{ id: 'port', text: 'Only the port number.', because: 'It reads HTTP.' }, {}, {}] }, {}] },
      {},
      {},
    ]);
    // The page asks for the index while the code is still on its way.
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain(
      `<link rel="preload" as="fetch" crossorigin href="./assets/${index}">`,
    );

    const code = read(nameOf(/\.js$/));
    expect(code).toContain(index);
    // Neither the cards nor what reads them.
    expect(code).not.toMatch(/fixed-address|turnstile|parseDocument|LineCounter|YAMLParseError|safeParse|object_with_rest|is missing/);
    expect(Buffer.byteLength(code)).toBeLessThan(2_000);
  });

  test('fails on wrong cards with every problem in its message', async () => {
    const { root, config } = aSite();
    edit(root, 'topic: traffic', 'topic: weather\nkind: x');
    await expect(build(config)).rejects.toThrow(
      /cards\/alb-nlb\/02-layer\.yaml:3:8 `topic` is none of the deck's[^\n]*\ncards\/alb-nlb\/02-layer\.yaml:4:1 `kind` is not a field here/,
    );
  });

  test('does not wait for readers, coverage or the ledger', async () => {
    const { root, config } = aSite();
    edit(root, 'checked: { en: 2026-11-21, ja: 2026-11-22 }', '');
    edit(root, 'covers: [LB-01]', 'covers: [LB-01, LB-09]');
    await expect(build(config)).resolves.toBeDefined();
  });
});

describe('the dev server', () => {
  const aServer = async () => {
    const { root, config } = aSite();
    const server = await createServer({ ...config, server: { port: 0, ws: false, watch: null } });
    onTestFinished(() => server.close());
    await server.listen();
    const send = vi.spyOn(server.environments.client.hot, 'send').mockReturnValue();
    /** As a save in an editor does; the watcher itself is Vite's. */
    const save = (from: string, to: string) => {
      edit(root, from, to);
      server.watcher.emit('all', 'change', join(root, LAYER));
    };
    return { root, server, send, save, address: server.resolvedUrls?.local[0] ?? '' };
  };

  const indexUrlIn = async (server: ViteDevServer) =>
    ((await server.ssrLoadModule('virtual:cards')) as typeof import('virtual:cards')).indexUrl;

  test('serves the index and the texts under addresses that stay', async () => {
    const { server, address } = await aServer();
    const url = await indexUrlIn(server);
    expect(url).toBe('/@cards/cards.json');
    const { decks, files } = (await (await fetch(new URL(url, address))).json()) as CardIndex;
    expect(decks.map(({ id }) => id)).toEqual(['alb-nlb']);
    expect(files.map(({ name }) => name)).toContain('alb-nlb.0.texts.ja.json');

    const response = await fetch(new URL('/@cards/alb-nlb.0.texts.ja.json', address));
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toMatchObject([{ hook: '受付係と改札機。' }, {}, {}]);
    expect((await fetch(new URL('/@cards/clb.0.texts.ja.json', address))).status).toBe(404);
  });

  test('tells open pages about an edit instead of reloading them', async () => {
    const { server, send, save, address } = await aServer();
    const url = await indexUrlIn(server);
    save('a turnstile', 'a gate');
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith('chigai:cards', expect.anything()));
    expect(send).toHaveBeenCalledWith('chigai:cards', await (await fetch(new URL(url, address))).json());
    expect(send).not.toHaveBeenCalledWith(expect.objectContaining({ type: 'full-reload' }));
    expect(await (await fetch(new URL('/@cards/alb-nlb.0.texts.en.json', address))).text()).toContain('a gate');
  });

  test('shows a problem in the overlay and takes it away once it is mended', async () => {
    const { root, send, save, address } = await aServer();
    save('topic: traffic', 'topic: weather');
    const error = expect.objectContaining({
      message: expect.stringContaining(`${LAYER}:3:8 \`topic\` is none of the deck's`),
      loc: { file: join(root, LAYER), line: 3, column: 8 },
    });
    await vi.waitFor(() => expect(send).toHaveBeenLastCalledWith({ type: 'error', err: error }));
    expect((await fetch(new URL('/@cards/alb-nlb.0.texts.en.json', address))).status).toBe(500);

    send.mockClear();
    save('topic: weather', 'topic: traffic');
    await vi.waitFor(() => expect(send).toHaveBeenLastCalledWith('chigai:cards', expect.anything()));
    expect(send).toHaveBeenCalledWith({ type: 'update', updates: [] });
  });
});
