import { expect, test } from 'vitest';
import { readinessWork } from '../../src/io/readiness/readiness-work';
import { storedEvents } from '../../src/io/readiness/stored-events';
import { readinessWorkContract } from '../contracts/readiness-work';
import { aDatabaseName } from '../support/database-name';
import { PAST_DEVICE, startedCards, historyOf } from '../support/history';
import { openLog } from '../support/open-log';
import { seedLog } from '../support/stored-log';

readinessWorkContract(async (events) => {
  const name = aDatabaseName();
  if (events.length > 0) await seedLog(name, PAST_DEVICE, events);
  return readinessWork(name);
});

test('reading where there is no database makes none', async () => {
  const name = aDatabaseName();
  expect(await storedEvents(name, () => undefined)).toEqual([]);
  expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
});

test('more events than are read at a time are all read, each once', async () => {
  const name = aDatabaseName();
  const events = historyOf(startedCards(12_001, 5));
  await seedLog(name, PAST_DEVICE, events);
  const read = await storedEvents(name, () => undefined);
  expect(read.length).toBe(12_001);
  expect(new Set(read.map(({ id }) => id)).size).toBe(12_001);
});

test('reading makes way for whoever erases the database', async () => {
  const name = aDatabaseName();
  await seedLog(name, PAST_DEVICE, historyOf(startedCards(3, 5)));
  const log = openLog(name);
  await storedEvents(name, () => undefined);
  expect((await log.erase()).ok).toBe(true);
});
