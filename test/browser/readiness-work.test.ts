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
  await seedLog(name, PAST_DEVICE, historyOf(startedCards(11, 5)));
  for (const atATime of [3, 11, 12]) {
    const shares: number[] = [];
    const read = await storedEvents(name, (share) => shares.push(share), atATime);
    expect(read.length).toBe(11);
    expect(new Set(read.map(({ id }) => id)).size).toBe(11);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  }
});

test('reading makes way for whoever erases the database', async () => {
  const name = aDatabaseName();
  await seedLog(name, PAST_DEVICE, historyOf(startedCards(3, 5)));
  const log = openLog(name);
  await log.states();
  await storedEvents(name, () => undefined);
  expect((await log.erase()).ok).toBe(true);
});
