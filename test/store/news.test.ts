import { expect, test } from 'vitest';
import { asCardId } from '../../src/core/base/ids';
import type { Deck } from '../../src/core/deck/deck';
import { type AppStore, createAppStore } from '../../src/store/app-store';
import { aDeck } from '../support/decks';
import { DAY_MS, fakeClock, type FakeClock } from '../support/fake-clock';
import { memoryFiles } from '../support/memory-files';
import { memoryHealth } from '../support/memory-health';
import { memoryLocks } from '../support/memory-locks';
import { createMemoryLog, type MemoryLog } from '../support/memory-log';
import { memoryPreferences } from '../support/memory-preferences';
import { memoryStatistics } from '../support/memory-statistics';
import { memoryReadiness } from '../support/memory-readiness';
import { memoryTexts } from '../support/memory-texts';

const WHAT = { en: 'The limit is 200 now.', ja: '上限は 200 になりました。' };

/** The deck as a later version brings it: what its first two differences teach has changed three days after the fake clock's first morning. */
const revised = (deck: Deck): Deck => ({
  ...deck,
  differences: deck.differences.map((each, index) => (index < 2 ? { ...each, revised: [{ on: '2026-11-05', what: WHAT }] } : each)),
});

const deck = aDeck({ differences: 3 });
const preferences = memoryPreferences();

const openWith = (decks: readonly Deck[], log: MemoryLog, clock: FakeClock): AppStore => {
  let presses = 0;
  const ids = { newKey: () => `${clock.now().at}-${(presses += 1)}`, newSeed: () => 1 };
  return createAppStore({
    decks,
    exams: [],
    log,
    texts: memoryTexts(decks),
    clock,
    ids,
    preferences,
    files: async () => memoryFiles(),
    health: async () => memoryHealth(),
    locks: memoryLocks(),
    statistics: memoryStatistics(log),
    readiness: async () => memoryReadiness(log),
  });
};

const answerOne = async (store: AppStore, pressedAt: number): Promise<void> => {
  await store.getState().enterStudy();
  store.getState().reveal(pressedAt);
  await store.getState().grade('good', pressedAt + 1000);
};

test('a changed fact is told once to whoever learned it before, and to nobody else, and progress stays', async () => {
  const log = createMemoryLog({ device: 'one' });
  const clock = fakeClock();
  await answerOne(openWith([deck], log, clock), 0);
  const before = log.stored().states;

  clock.pass(4 * DAY_MS);
  const updated = openWith([revised(deck)], log, clock);
  await updated.getState().lookAtNews();
  const [first] = [...before.keys()];
  expect(updated.getState().news).toEqual([{ card: first, on: '2026-11-05', what: WHAT }]);
  expect(log.stored().states).toEqual(before);

  await updated.getState().newsRead();
  expect(updated.getState().news).toEqual([]);
  const later = openWith([revised(deck)], log, clock);
  await later.getState().lookAtNews();
  expect(later.getState().news).toEqual([]);
});

test('what was learned after the change is no news', async () => {
  preferences.clear();
  const log = createMemoryLog({ device: 'one' });
  const clock = fakeClock();
  clock.pass(5 * DAY_MS);
  const store = openWith([revised(deck)], log, clock);
  await answerOne(store, 0);
  await store.getState().lookAtNews();
  expect(store.getState().news).toEqual([]);
});

test('what was learned before the change comes back once, and then in its own time', async () => {
  const log = createMemoryLog({ device: 'one' });
  const clock = fakeClock();
  await answerOne(openWith([deck], log, clock), 0);
  const [first] = [...log.stored().states.keys()];
  // Passed twice, its next day lies a week ahead.
  clock.pass(DAY_MS);
  await answerOne(openWith([deck], log, clock), 0);

  clock.pass(3 * DAY_MS);
  const plain = openWith([deck], log, clock);
  await plain.getState().open();
  expect(plain.getState().session?.waiting).not.toContain(first);
  const updated = openWith([revised(deck)], log, clock);
  await updated.getState().open();
  expect(updated.getState().session?.waiting).toContain(first);
  expect(log.stored().states.get(first ?? asCardId(''))?.schedule?.due).toBeGreaterThan(updated.getState().session?.day ?? 0);

  await updated.getState().enterStudy();
  while (updated.getState().current !== undefined && updated.getState().current?.card.id !== first) await updated.getState().skip();
  updated.getState().reveal(10_000);
  await updated.getState().grade('good', 11_000);
  await updated.getState().refresh();
  expect(updated.getState().session?.waiting).not.toContain(first);
  clock.pass(DAY_MS);
  const next = openWith([revised(deck)], log, clock);
  await next.getState().open();
  expect(next.getState().session?.waiting).not.toContain(first);
});
