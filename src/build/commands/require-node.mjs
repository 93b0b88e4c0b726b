// Imported before anything else, and plain enough for an old Node to get as far as the sentence.
import process from 'node:process';

const [major, minor] = process.versions.node.split('.').map(Number);
const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;

if (!isSupported) {
  console.error(`Chigai needs Node.js 20.19 or later, 22.12 or later, or 24. This is ${process.version}. See https://nodejs.org/`);
  process.exit(1);
}
