// npm start: installs what is missing, builds, and serves the production build. Always on the same address,
// because the learner's reviews belong to it: IndexedDB is kept per origin, port included.
import './require-node.mjs';
import { connect } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installPackages } from './packages.mjs';
import { onInterrupt } from './run.mjs';

const DEFAULT_PORT = 4400;

process.chdir(fileURLToPath(new URL('../../../', import.meta.url)));
let server;
onInterrupt(async () => {
  await server?.close();
  return 0;
});

try {
  const port = chosenPort(process.env.PORT);
  if (await isTaken(port)) throw new Error(takenMessage(port));
  await installPackages();
  server = await buildAndServe(port);
  console.log(`Chigai is ready: http://localhost:${port}\nPress Ctrl-C to stop it.`);
} catch (error) {
  console.error(error.constructor === Error ? error.message : error);
  process.exit(1);
}

function chosenPort(text) {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Error(`PORT is "${text}", but a port is a whole number from 1 to 65535. Leave it out to use ${DEFAULT_PORT}.`);
}

/** Asks both addresses that a browser tries for `localhost`: a server on either would be opened in place of ours. */
async function isTaken(port) {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => answersAt(host, port)));
  return answers.includes(true);
}

function answersAt(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const answer = (isOpen) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.setTimeout(1000, () => answer(false));
  });
}

function takenMessage(port) {
  return `Port ${port} is taken, perhaps by Chigai in another terminal (then open http://localhost:${port}), or by another program.
Stop that one and try again. Chigai does not move by itself: your reviews belong to this address, another port starts empty.
If you want that, choose one: PORT=<number> npm start`;
}

async function buildAndServe(port) {
  process.env.NODE_ENV = 'production';
  const { build, preview } = await import('vite');
  console.log('Building Chigai.');
  const options = { configLoader: 'runner', logLevel: 'warn' };
  await build(options);
  try {
    return await preview({ ...options, preview: { port, strictPort: true } });
  } catch (error) {
    // Another program may have taken the port while we were building.
    throw error.message.includes('already in use') ? new Error(takenMessage(port)) : error;
  }
}
