import { expect, test } from 'vitest';
import type { ReviewLog } from '../../src/core/ports';
import { type AppStore, createAppStore } from '../../src/store/app-store';
import { aDeck } from '../support/decks';
import { fakeClock } from '../support/fake-clock';
import { memoryFiles } from '../support/memory-files';
import { memoryHealth } from '../support/memory-health';
import { memoryLocks } from '../support/memory-locks';
import { createMemoryLog } from '../support/memory-log';
import { memoryPreferences } from '../support/memory-preferences';
import { memoryStatistics } from '../support/memory-statistics';
import { memoryReadiness } from '../support/memory-readiness';
import { memoryTexts } from '../support/memory-texts';
import { shorthand } from '../support/shorthand';

const decks = [aDeck({ differences: 2 })];
const ONE = 'point-1/recall-coffee';

const aTab = (log: ReviewLog): AppStore => {
  let presses = 0;
  const ids = { newKey: () => `key-${(presses += 1)}`, newSeed: () => 1 };
  const deps = {
    texts: memoryTexts(decks),
    clock: fakeClock(),
    preferences: memoryPreferences(),
    files: async () => memoryFiles(),
    health: async () => memoryHealth(),
    locks: memoryLocks(),
    statistics: memoryStatistics(log),
    readiness: async () => memoryReadiness(log),
  };
  return createAppStore({ decks, exams: [], log, ids, ...deps });
};

/** A tab whose first answer could not be saved. */
const afterFailure = async (when: 'before-commit' | 'after-commit') => {
  const log = createMemoryLog({ device: 'one' });
  let allow: Promise<void> = Promise.resolve();
  const store = aTab({ ...log, transact: (body, options) => allow.then(() => log.transact(body, options)) });
  await store.getState().enterStudy();
  store.getState().reveal(0);
  log.failNext('failed', when);
  await store.getState().grade('good', 1000);
  const { problem } = store.getState();
  if (problem?.type !== 'not-saved') throw new Error('the answer was saved');
  let release = (): void => {};
  const hold = (): void => {
    allow = new Promise((resolve) => (release = resolve));
  };
  return { log, store, retry: problem.retry, hold, release: () => release() };
};

test.each(['before-commit', 'after-commit'] as const)(
  'an answer that failed %s is there once after trying again, and was the repetition',
  async (when) => {
    const { log, store, retry } = await afterFailure(when);
    retry();
    await expect.poll(() => store.getState().current?.card.id).toBe('point-2/recall-coffee');
    expect(shorthand(log.stored().events)).toEqual([`${ONE} 4`]);
    expect(store.getState()).toMatchObject({ notice: { type: 'saved', days: 1 }, saving: undefined, problem: undefined });
  },
);

test('while it is tried again no other grade is taken', async () => {
  const { log, store, retry, hold, release } = await afterFailure('before-commit');
  hold();
  retry();
  const second = store.getState().grade('easy', 5000);
  release();
  await second;
  await expect.poll(() => store.getState().current?.card.id).toBe('point-2/recall-coffee');
  expect(shorthand(log.stored().events)).toEqual([`${ONE} 4`]);
});

test('a second failure asks again and loses nothing', async () => {
  const { log, store, retry } = await afterFailure('after-commit');
  log.failNext('full');
  retry();
  await expect.poll(() => store.getState().problem).toMatchObject({ type: 'not-saved', error: { reason: 'full' } });
  const { problem } = store.getState();
  problem?.retry();
  await expect.poll(() => store.getState().current?.card.id).toBe('point-2/recall-coffee');
  expect(shorthand(log.stored().events)).toEqual([`${ONE} 4`]);
});
