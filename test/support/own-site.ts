import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { preview } from 'vite';
import { securityHeaders } from '../../src/build/security-policy';

export interface OwnSite {
  readonly url: string;
  stop(): Promise<void>;
  /** Puts the next version in the place of the one that was served: every asset under a new name, and some words changed. */
  release(words: Readonly<Record<string, string>>): Promise<void>;
}

export interface SiteOptions {
  /** Beside those of any file server. Ours, unless told otherwise: many hosts send none of them. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves a copy of the build on a port and an origin of its own. */
export const ownSite = async ({ headers = securityHeaders }: SiteOptions = {}): Promise<OwnSite> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'chigai-site-'));
  await cp('dist', folder, { recursive: true });
  const server = await preview({
    configFile: false,
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { port: 0, cors: false, headers },
  });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    async stop() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
    release: (words) => makeNextVersion(folder, words),
  };
};

/** What a build does after a change: other content, other hashes, other revisions. */
const makeNextVersion = async (folder: string, words: Readonly<Record<string, string>>): Promise<void> => {
  const assets = await readdir(path.join(folder, 'assets'));
  const changes = [
    ...Object.entries(words),
    ...assets.map((name) => [name, name.replace(/\.\w+$/, '-next$&')] as const),
    ['url:"index.html",revision:"', 'url:"index.html",revision:"next'] as const,
  ];
  for (const file of ['index.html', 'sw.js', ...assets.map((name) => `assets/${name}`)]) {
    const place = path.join(folder, file);
    const text = await readFile(place, 'utf8');
    await writeFile(
      place,
      changes.reduce((changed, [from, to]) => changed.replaceAll(from, to), text),
    );
  }
  for (const name of assets)
    await rename(path.join(folder, 'assets', name), path.join(folder, 'assets', name.replace(/\.\w+$/, '-next$&')));
};
