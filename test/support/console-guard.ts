import { afterAll, afterEach } from 'vitest';

/** Output that a test expects is taken away by its own `vi.spyOn(console, 'error')` and does not come here. */
const unexpected: string[] = [];

for (const level of ['error', 'warn'] as const) {
  const print = console[level].bind(console);
  console[level] = (...parts: unknown[]) => {
    unexpected.push(`console.${level}: ${parts.map(String).join(' ')}`);
    print(...parts);
  };
  // The next file, in the same room, sets its own guard.
  afterAll(() => {
    console[level] = print;
  });
}

const failOnOutput = () => {
  const lines = unexpected.splice(0);
  if (lines.length > 0) throw new Error(`Unexpected output:\n${lines.join('\n')}`);
};

afterEach(failOnOutput);
// Once more for what was printed between the tests or after them.
afterAll(failOnOutput);
