import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { securityHeaders } from '../../src/build/security-policy';

export interface Site {
  readonly url: string;
  /** Whether `sw.js` is there: without it every visit is a first one. */
  offline: boolean;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** Serves folders as a static host does: compressed, from memory, what has a fingerprint in its name for ever. A file of an earlier folder wins. */
export const serve = async (...folders: readonly string[]): Promise<Site> => {
  const answers = new Map<string, Buffer | undefined>();
  const answerTo = (name: string): Buffer | undefined => {
    if (!answers.has(name)) {
      const file = folders.map((folder) => path.join(folder, name)).find((each) => existsSync(each));
      answers.set(name, file === undefined ? undefined : gzipSync(readFileSync(file)));
    }
    return answers.get(name);
  };
  const site = { offline: false };
  const server = createServer((request, response) => {
    const wanted = new URL(request.url ?? '/', 'http://site').pathname;
    const name = wanted.endsWith('/') ? `${wanted}index.html` : wanted;
    const body = name === '/sw.js' && !site.offline ? undefined : answerTo(name);
    if (body === undefined) return void response.writeHead(404).end();
    response
      .writeHead(200, {
        ...(name.startsWith('/bench/') ? {} : securityHeaders),
        'Content-Type': TYPES[path.extname(name)] ?? 'application/octet-stream',
        'Content-Encoding': 'gzip',
        'Content-Length': body.length,
        'Cache-Control': name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(site, {
    url: `http://localhost:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
};
