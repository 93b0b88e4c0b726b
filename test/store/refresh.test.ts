import { expect, test } from 'vitest';
import type { ReviewLog } from '../../src/core/ports';
import { type AppStore, createAppStore } from '../../src/store/app-store';
import { aDeck } from '../support/decks';
import { DAY_MS, fakeClock } from '../support/fake-clock';
import { memoryFiles } from '../support/memory-files';
import { memoryHealth } from '../support/memory-health';
import { memoryLocks } from '../support/memory-locks';
import { createMemoryLog, type MemoryLog } from '../support/memory-log';
import { memoryPreferences } from '../support/memory-preferences';
import { memoryStatistics } from '../support/memory-statistics';
import { memoryReadiness } from '../support/memory-readiness';
import { memoryTexts } from '../support/memory-texts';

const decks = [aDeck({ differences: 3 })];

const aTab = (log: ReviewLog, clock = fakeClock()): AppStore => {
  let presses = 0;
  const ids = { newKey: () => `key-${(presses += 1)}`, newSeed: () => 1 };
  return createAppStore({
    exams: [],
    decks,
    log,
    texts: memoryTexts(decks),
    clock,
    ids,
    preferences: memoryPreferences(),
    files: async () => memoryFiles(),
    health: async () => memoryHealth(),
    locks: memoryLocks(),
    statistics: memoryStatistics(log),
    readiness: async () => memoryReadiness(log),
  });
};

/** The log whose answers to `statesOf` can be held back, as by a slow disk. */
const slowLog = (log: MemoryLog) => {
  let held: Promise<void> | undefined;
  let release = (): void => {};
  let asked = false;
  return {
    log: {
      ...log,
      statesOf(cards: Parameters<ReviewLog['statesOf']>[0]) {
        asked = true;
        return (held ?? Promise.resolve()).then(() => log.statesOf(cards));
      },
    },
    /** Whether it was asked since it is held back. */
    isAsked: () => asked,
    hold(): void {
      asked = false;
      held = new Promise((resolve) => (release = resolve));
    },
    letGo(): void {
      held = undefined;
      release();
    },
  };
};

const waiting = (store: AppStore): readonly string[] => store.getState().session?.waiting ?? [];

test('a card answered while the day is being read anew is not asked again', async () => {
  const slow = slowLog(createMemoryLog({ device: 'one' }));
  const store = aTab(slow.log);
  await store.getState().enterStudy();
  store.getState().reveal(0);
  slow.hold();
  const reading = store.getState().refresh();
  await store.getState().grade('good', 1000);
  slow.letGo();
  await reading;
  expect(waiting(store)).toEqual(['point-2/recall-coffee', 'point-3/recall-coffee']);
});

test('whoever waits for a reading that was overtaken waits for the later one', async () => {
  const first = createMemoryLog({ device: 'one' });
  const slow = slowLog(first.otherTab());
  const [other, store] = [aTab(first), aTab(slow.log)];
  await store.getState().refresh();
  await other.getState().enterStudy();
  other.getState().reveal(0);
  slow.hold();
  const overtaken = store.getState().refresh();
  await other.getState().grade('good', 1000);
  slow.letGo();
  await overtaken;
  expect(waiting(store)).toEqual(['point-2/recall-coffee', 'point-3/recall-coffee']);
});

test('what another tab writes does not put the learner back to what was chosen before', async () => {
  const slow = slowLog(createMemoryLog({ device: 'one' }));
  const store = aTab(slow.log);
  await store.getState().refresh();
  slow.hold();
  const chosen = store.getState().refresh({ only: 'due' });
  const told = store.getState().refresh();
  slow.letGo();
  await Promise.all([chosen, told]);
  expect(store.getState().choice).toEqual({ only: 'due' });
  expect(waiting(store)).toEqual([]);
});

test('a choice that is entered again while everything is being read is what is studied', async () => {
  const slow = slowLog(createMemoryLog({ device: 'one' }));
  const store = aTab(slow.log);
  await store.getState().enterStudy({ only: 'new' });
  slow.hold();
  const left = store.getState().refresh({});
  const entered = store.getState().enterStudy({ only: 'new' });
  slow.letGo();
  await Promise.all([left, entered]);
  expect(store.getState().choice).toEqual({ only: 'new' });
});

test('a day that turns over while it is being read is read again', async () => {
  const slow = slowLog(createMemoryLog({ device: 'one' }));
  const clock = fakeClock();
  const store = aTab(slow.log, clock);
  await store.getState().open();
  const first = store.getState().session?.day ?? 0;
  slow.hold();
  clock.pass(DAY_MS);
  await expect.poll(() => slow.isAsked()).toBe(true);
  clock.pass(DAY_MS);
  slow.letGo();
  await expect.poll(() => store.getState().session?.day).toBe(first + 1);
  clock.pass(0);
  await expect.poll(() => store.getState().session?.day).toBe(first + 2);
});
