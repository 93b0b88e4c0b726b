import { expect, test } from 'vitest';
import { asCardId } from '../../src/core/base/ids';
import { createAppStore } from '../../src/store/app-store';
import { aDeck } from '../support/decks';
import { fakeClock } from '../support/fake-clock';
import { answered, coffee, historyOf, PAST_DEVICE } from '../support/history';
import { learnerAt } from '../support/learner';
import { memoryFiles } from '../support/memory-files';
import { memoryHealth } from '../support/memory-health';
import { memoryLocks } from '../support/memory-locks';
import { createMemoryLog } from '../support/memory-log';
import { memoryReadiness } from '../support/memory-readiness';
import { memoryPreferences } from '../support/memory-preferences';
import { memoryStatistics } from '../support/memory-statistics';
import { memoryTexts } from '../support/memory-texts';

const decks = [aDeck({ differences: 3 })];

const aTab = async () => {
  const log = createMemoryLog({ device: PAST_DEVICE, events: historyOf([answered(coffee(1), 2), answered(coffee(1), 1)]) });
  const [statistics, files] = [memoryStatistics(log), memoryFiles()];
  const app = createAppStore({
    decks,
    exams: [],
    log,
    texts: memoryTexts(decks),
    clock: fakeClock(),
    ids: { newKey: () => 'key', newSeed: () => 1 },
    preferences: memoryPreferences(),
    files: async () => files,
    health: async () => memoryHealth(),
    locks: memoryLocks(),
    statistics,
    readiness: async () => memoryReadiness(log),
  });
  await app.getState().open();
  return { app, log, statistics, files, store: await app.getState().openProgress() };
};

test('the store is made once', async () => {
  const { app, store } = await aTab();
  expect(await app.getState().openProgress()).toBe(store);
});

test('a look finds the figures of today, and tells meanwhile how far it is', async () => {
  const { store, statistics } = await aTab();
  const letGo = statistics.holdNext();
  const looking = store.getState().look();
  await expect.poll(() => store.getState().work).toEqual({ share: 0.5 });
  letGo();
  await looking;
  expect(store.getState()).toMatchObject({ work: undefined, error: undefined, figures: { streak: { days: 3, freeDays: 1 } } });
});

test('a look that is called off leaves what was found before', async () => {
  const { store, statistics } = await aTab();
  await store.getState().look();
  const { figures } = store.getState();
  const letGo = statistics.holdNext();
  const looking = store.getState().look();
  store.getState().cancel();
  letGo();
  await looking;
  expect(store.getState()).toMatchObject({ figures, error: { type: 'cancelled' }, work: undefined });
  await store.getState().look();
  expect(store.getState().error).toBeUndefined();
});

test('who asks while a look runs gets what was written since', async () => {
  const { store, statistics, log } = await aTab();
  const letGo = statistics.holdNext();
  const first = store.getState().look();
  await expect.poll(() => store.getState().work).toEqual({ share: 0.5 });
  const learner = learnerAt(log);
  await learner.does({ type: 'reviewed', card: asCardId(coffee(2)), grade: 4, answerMs: 1000 });
  const second = store.getState().look();
  letGo();
  await Promise.all([first, second]);
  expect(store.getState().figures?.topics[0]).toMatchObject({ young: 2 });
});

test('a look that fails says why, and the next one may succeed', async () => {
  const { store, statistics } = await aTab();
  statistics.failNext('out of memory');
  await store.getState().look();
  expect(store.getState()).toMatchObject({ figures: undefined, error: { type: 'failed', detail: 'out of memory' } });
  await store.getState().look();
  expect(store.getState()).toMatchObject({ error: undefined, figures: {} });
});

test('a table becomes a file that spreadsheets read in any language, without formulas', async () => {
  const { store, files } = await aTab();
  const name = await store.getState().saveTable('forecast', [
    ['日', '枚数'],
    ['=1+1', '2'],
  ]);
  expect(name).toBe('chigai-forecast-2026-11-02.csv');
  expect(files.saved.get(name)).toBe('\uFEFF"日","枚数"\r\n"\'=1+1","2"\r\n');
});
