import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
/** Their content has its own compression. */
const IS_COMPRESSED = new Set(['.png']);

/**
 * Serves a folder on a free port, compressed, as hosts of static sites do and Vite's preview does not; what has a hash in its name may be kept.
 * Gives `{ url, close }`.
 */
export async function serveCompressed(folder, headers) {
  const root = path.resolve(folder);
  const server = createServer((request, response) => void answer(root, headers, request, response));
  await new Promise((resolve) => {
    server.listen({ port: 0, host: '127.0.0.1' }, resolve);
  });
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () => new Promise((resolve) => void server.close(resolve)),
  };
}

async function answer(root, headers, request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = path.join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const ending = path.extname(file);
  const content = file.startsWith(root + path.sep) ? await readFile(file).catch(() => undefined) : undefined;
  if (content === undefined) return response.writeHead(404, headers).end();
  const isGzipped = !IS_COMPRESSED.has(ending) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const lifetime = pathname.includes('/assets/') ? 'max-age=31536000, immutable' : 'no-cache';
  response
    .writeHead(200, {
      ...headers,
      'Content-Type': TYPES[ending] ?? 'application/octet-stream',
      'Cache-Control': lifetime,
      ...(isGzipped && { 'Content-Encoding': 'gzip' }),
    })
    .end(isGzipped ? gzipSync(content) : content);
}
