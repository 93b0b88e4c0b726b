import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { expect, test } from 'vitest';

/** What `npm start` says and its exit code, when it does not come to serving. */
const start = (port: string): Promise<{ readonly code: number | null; readonly output: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/build/commands/start.mjs'], { env: { ...process.env, PORT: port } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('close', (code) => resolve({ code, output }));
  });

/** A stranger's server on a port of its own. */
const listening = (host: string): Promise<Server | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(undefined));
    server.listen({ port: 0, host }, () => resolve(server));
  });

test.each(['abc', '0', '65536', '44.5', '-1', '4400 '])('the port %j is refused with a sentence', async (port) => {
  const { code, output } = await start(port);
  expect(code).toBe(1);
  expect(output).toContain(`PORT is "${port}", but a port is a whole number from 1 to 65535.`);
});

test.each(['127.0.0.1', '::1', '0.0.0.0'])('a port that is taken on %s is named, and start does not move to another', async (host) => {
  const server = await listening(host);
  // Some machines have no IPv6; then nobody can be listening there.
  if (server === undefined) return;
  const address = server.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const { code, output } = await start(port);
  server.close();
  expect(code).toBe(1);
  expect(output).toMatch(new RegExp(`^Port ${port} is taken`));
  expect(output).toContain('PORT=<number> npm start');
});
