import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const GRACE_MS = 3000;

const running = new Set();
let isLeaving = false;

/**
 * Runs a program to its end and gives `{ code, output }`. With `show`, its output goes to the terminal instead.
 * A program that cannot be started, or that a signal ended, has code 1.
 */
export function run(command, args, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const streams = show ? 'inherit' : 'pipe';
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', streams, streams] });
    let output = '';
    const collect = (text) => {
      output += text;
    };
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => {
      running.delete(child);
      resolve({ code: 1, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      running.delete(child);
      if (!isLeaving) resolve({ code: code ?? 1, output });
    });
    running.add(child);
  });
}

/** Runs a Node script. */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options);

/** Runs an installed package's command by its script: the links in node_modules/.bin are shell files on Windows. */
export function runTool(packageName, command, args, options) {
  const folder = path.join('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return runNode(path.join(folder, typeof bin === 'string' ? bin : bin[command]), args, options);
}

/**
 * On Ctrl-C or a termination: ends the programs still running, without a word about them, then leaves with the code
 * that `close` gives.
 */
export function onInterrupt(close) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void leave());

  const leave = async () => {
    isLeaving = true;
    await Promise.all([...running].map(end));
    process.exit(await close());
  };
}

/** Asks first, so that a test runner can end its browser. npm does not listen in the middle of an install. */
function end(child) {
  return new Promise((resolve) => {
    child.once('close', resolve);
    child.kill();
    setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  });
}
