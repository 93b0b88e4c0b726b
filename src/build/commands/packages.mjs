import { readFileSync } from 'node:fs';
import process from 'node:process';
import { run, runNode } from './run.mjs';

/** Installs what package-lock.json lists, unless it is there already. Says so in one line; throws a sentence if it fails. */
export async function installPackages() {
  if (areInstalled()) return;
  console.log('Installing the packages of package-lock.json into node_modules (npm ci). This takes a moment.');
  const { code } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0)
    throw new Error('npm ci failed, so there is nothing to run with. Its message is above; most often the network is the cause.');
}

/**
 * npm writes its own lockfile into node_modules when an install is complete. The two are compared by content, because
 * a checkout changes the dates of files. Packages for other platforms are listed as optional and missing here.
 */
function areInstalled() {
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([folder, { version, optional }]) => folder === '' || (installed[folder] ? installed[folder].version === version : optional),
  );
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

/** The npm that called us, if one did: on Windows the one on PATH is a shell file, which cannot be spawned. */
export function npm(args) {
  const script = process.env.npm_execpath;
  return script ? runNode(script, args, { show: true }) : run('npm', args, { show: true });
}
