// Node 20 cannot run TypeScript by itself, so Vite loads the command.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('../cards/deck-command.ts', import.meta.url)));
process.exitCode = module.runDeckCommand(process.cwd(), process.argv.slice(2), Date.now(), console.log);
