import { onTestFinished } from 'vitest';
import type { ReviewLog } from '../../src/core/ports';
import { localCanary } from '../../src/io/canary';
import { createDexieLog } from '../../src/io/db/dexie-log';
import { newDevice } from '../../src/io/ids';

/** A page's connection to the log in a database, as `main.tsx` makes it. It closes with the test. */
export const openLog = (name: string): ReviewLog => {
  const canary = localCanary(name);
  const log = createDexieLog({ name, newDevice, canary });
  onTestFinished(() => {
    log.close();
    canary.clear();
  });
  return log;
};
