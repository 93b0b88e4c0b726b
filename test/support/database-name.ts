import { onTestFinished } from 'vitest';

/** The name of a database that no other test has; it goes with the test. */
export const aDatabaseName = (): string => {
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(() => {
    indexedDB.deleteDatabase(name);
  });
  return name;
};
