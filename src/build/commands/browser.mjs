import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { run, runTool } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * The path of a Chromium or Chrome to test with: the one CHIGAI_BROWSER names, an installed one, or one installed now.
 * Throws a sentence when there is none: the browser tests are never skipped.
 */
export async function provideBrowser() {
  const chosen = process.env.CHIGAI_BROWSER;
  if (chosen && isProgram(chosen)) return chosen;
  if (chosen) throw new Error(`CHIGAI_BROWSER is "${chosen}", but there is no program. Give it the path of a Chromium or Chrome.`);
  const found = installedBrowser() ?? (await playwrightBrowser()) ?? (await installDebianPackage()) ?? (await downloadBrowser());
  if (found) return found;
  throw new Error(
    'The tests need a Chromium or Chrome; none is installed, and none could be installed. Install one, or name it: CHIGAI_BROWSER=<path> npm test',
  );
}

const installedBrowser = () => usualPlaces().find((program) => isProgram(program) && starts(program));

function usualPlaces() {
  const { PATH = '', ProgramFiles = '', 'ProgramFiles(x86)': ProgramFilesX86 = '', LOCALAPPDATA = '' } = process.env;
  const onPath = inEach(PATH.split(path.delimiter), NAMES);
  if (process.platform === 'win32') {
    const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];
    return inEach([ProgramFiles, ProgramFilesX86, LOCALAPPDATA], programs);
  }
  if (process.platform === 'darwin') {
    const programs = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
    return [...inEach(['/Applications', path.join(homedir(), 'Applications')], programs), ...onPath];
  }
  return [...onPath, ...inEach(['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'], NAMES)];
}

function inEach(folders, programs) {
  return folders.filter(Boolean).flatMap((folder) => programs.map((program) => path.join(folder, program)));
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  const program = chromium.executablePath();
  return isProgram(program) ? program : undefined;
}

async function installDebianPackage() {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !isOnPath('apt-get')) return undefined;
  console.log("No Chromium found. Installing Debian's package (apt-get install chromium). This takes a minute.");
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  const { code, output } = await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env });
  if (code !== 0) console.log(output);
  return installedBrowser();
}

async function downloadBrowser() {
  console.log('No Chromium found. Downloading the one of Playwright (playwright install chromium). This takes a minute.');
  const { code, output } = await runTool('@playwright/test', 'playwright', ['install', 'chromium']);
  if (code !== 0) console.log(output);
  return playwrightBrowser();
}

const isOnPath = (name) => (process.env.PATH ?? '').split(path.delimiter).some((folder) => isProgram(path.join(folder, name)));

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu's chromium is a script that only asks for a snap. Elsewhere asking for the version would open a window. */
function starts(program) {
  if (process.platform !== 'linux') return true;
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
