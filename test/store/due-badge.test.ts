import { expect, test } from 'vitest';
import { countsOf } from '../../src/core/queue/session';
import { type AppStore, createAppStore } from '../../src/store/app-store';
import { showDueOn } from '../../src/store/due-badge';
import { aDeck } from '../support/decks';
import { DAY_MS, fakeClock } from '../support/fake-clock';
import { memoryFiles } from '../support/memory-files';
import { memoryHealth } from '../support/memory-health';
import { memoryLocks } from '../support/memory-locks';
import { createMemoryLog } from '../support/memory-log';
import { memoryPreferences } from '../support/memory-preferences';
import { memoryReadiness } from '../support/memory-readiness';
import { memoryStatistics } from '../support/memory-statistics';
import { memoryTexts } from '../support/memory-texts';

const decks = [aDeck({ differences: 3 })];

/** An opened app, and every number that its badge showed. */
const aBadgedApp = async () => {
  const clock = fakeClock();
  const log = createMemoryLog({ device: 'one' });
  let presses = 0;
  const store: AppStore = createAppStore({
    exams: [],
    decks,
    log,
    texts: memoryTexts(decks),
    clock,
    ids: { newKey: () => `key-${(presses += 1)}`, newSeed: () => 1 },
    preferences: memoryPreferences(),
    files: async () => memoryFiles(),
    health: async () => memoryHealth(),
    locks: memoryLocks(),
    statistics: memoryStatistics(log),
    readiness: async () => memoryReadiness(log),
  });
  const shown: number[] = [];
  showDueOn({ show: (count) => void shown.push(count) }, store);
  await store.getState().open();
  return { store, shown, clock };
};

test('the badge shows what is due, each number once, and nothing for new cards', async () => {
  const { store, shown, clock } = await aBadgedApp();
  expect(shown).toEqual([0]);
  await store.getState().enterStudy();
  store.getState().reveal(0);
  await store.getState().grade('hard', 1000);
  expect(shown, 'a card to repeat').toEqual([0, 1]);
  clock.pass(DAY_MS);
  await store.getState().refresh();
  expect(shown, 'the same card, due the next day').toEqual([0, 1]);
});

test('while only a part of the day is studied the badge stays', async () => {
  const { store, shown, clock } = await aBadgedApp();
  await store.getState().enterStudy();
  store.getState().reveal(0);
  await store.getState().grade('hard', 1000);
  clock.pass(DAY_MS);
  await store.getState().refresh({ only: 'new' });
  const { session } = store.getState();
  expect(session && countsOf(session).due, 'due among the new ones').toBe(0);
  expect(shown).toEqual([0, 1]);
});
