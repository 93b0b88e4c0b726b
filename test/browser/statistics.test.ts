import { expect, test } from 'vitest';
import { studyDay } from '../../src/core/base/day';
import { logStatistics } from '../../src/io/statistics/log-statistics';
import { describeLogStatistics } from '../contracts/log-statistics';
import { aDatabaseName } from '../support/database-name';
import { historyOf, PAST_DEVICE, startedCards } from '../support/history';
import { exists } from '../support/raw-database';
import { seedLog } from '../support/stored-log';

describeLogStatistics('the statistics of a worker over IndexedDB', async (events) => {
  const name = aDatabaseName();
  await seedLog(name, PAST_DEVICE, events);
  return logStatistics(name);
});

const question = { decks: [], today: studyDay(20_000), examOn: undefined };

test('a database that is not there gives an error in words, and is not made', async () => {
  const name = aDatabaseName();
  expect(await logStatistics(name).figures(question, () => true)).toMatchObject({ ok: false, error: { type: 'failed' } });
  expect(await exists(name)).toBe(false);
});

test('the worker lets go of the database', async () => {
  const name = aDatabaseName();
  await seedLog(name, PAST_DEVICE, historyOf(startedCards(5, 3)));
  expect(await logStatistics(name).figures(question, () => true)).toMatchObject({ ok: true });
  await new Promise((resolve) => indexedDB.deleteDatabase(name).addEventListener('success', resolve));
  expect(await exists(name)).toBe(false);
});
