import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromium as options } from './chromium';

/** A Chromium of our own on a profile that outlives it. */
export interface OwnBrowser {
  readonly context: BrowserContext;
  /** Ends every process of it at once, without a chance to save anything; resolves when it is gone. */
  kill(): Promise<void>;
}

const FLAGS = [
  '--headless',
  '--remote-debugging-port=0',
  '--no-default-browser-check',
  '--disable-dev-shm-usage',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** Playwright does not tell a persistent browser's process, so we start it and Playwright only connects. */
export const startOwnBrowser = async (profile: string): Promise<OwnBrowser> => {
  const program = process.env.CHIGAI_BROWSER ?? chromium.executablePath();
  const args = [...options.args, ...FLAGS, `--user-data-dir=${profile}`, 'about:blank'];
  // A process group of its own holds all that it starts, and nothing else.
  const child = spawn(program, args, { detached: process.platform !== 'win32', stdio: ['ignore', 'ignore', 'pipe'] });
  // A test that runs out of time never gets to its own `kill`.
  const endWithUs = (): void => endAtOnce(child);
  process.once('exit', endWithUs);
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no profile');
  return {
    context,
    async kill() {
      process.off('exit', endWithUs);
      const gone = once(child, 'close');
      endAtOnce(child);
      await gone;
    },
  };
};

const addressOf = async (child: ChildProcess): Promise<string> => {
  if (child.stderr === null) throw new Error('The browser does not say where it listens');
  const lines = createInterface({ input: child.stderr });
  for await (const line of lines) {
    const address = /^DevTools listening on (ws:\S+)$/.exec(line.trim())?.[1];
    if (address !== undefined) {
      // What it says from here on is nobody's concern, but must be read, or it waits.
      child.stderr.resume();
      return address;
    }
  }
  throw new Error('The browser ended before it listened');
};

const endAtOnce = ({ pid }: ChildProcess): void => {
  if (pid === undefined) throw new Error('The browser never started');
  if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGKILL');
};
