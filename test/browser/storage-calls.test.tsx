import { describe, expect, test } from 'vitest';
import { DEFAULT_ROLLOVER_HOUR, studyDayOf } from '../../src/core/base/day';
import { asCardId, deviceId, differenceId, eventId } from '../../src/core/base/ids';
import type { StoredEvent } from '../../src/core/log/event';
import { aDeck } from '../support/decks';
import { DAY_MS, MORNING } from '../support/fake-clock';
import { type StorageCall, watchStorage } from '../support/faulty-idb';
import { answer, onScreen } from '../support/on-screen';
import { aProfile, openApp, type Profile } from '../support/render-app';
import { seedLog } from '../support/stored-log';

/** So many events: two answers of each of half as many cards, none of which is due before the day after tomorrow. */
const history = (events: number): StoredEvent[] =>
  Array.from({ length: events }, (_, index) => {
    const at = MORNING - (index % 2 === 0 ? 9 : 4) * DAY_MS + index;
    const day = studyDayOf({ at, tz: 0 }, DEFAULT_ROLLOVER_HOUR);
    const id = eventId(deviceId('seeded'), index + 1);
    const card = asCardId(`known-${Math.floor(index / 2)}/recall-coffee`);
    return { id, v: 1, at, tz: 0, day, key: `k${index}`, type: 'reviewed', card, grade: 4, answerMs: 900 };
  });

/** A deck that has all the cards of the history, and some new ones before them. */
const withHistory = async (events: number): Promise<Profile> => {
  const deck = aDeck({ differences: 5 });
  const known = Array.from({ length: events }, (_, index) => ({ id: differenceId(`known-${index}`), topic: 'taste', retired: false }));
  const profile = aProfile({ decks: [{ ...deck, differences: [...deck.differences, ...known] }] });
  await seedLog(profile.database, 'seeded', history(events));
  return profile;
};

const reads = (calls: readonly StorageCall[], store: string): StorageCall[] =>
  calls.filter(({ method, stores }) => method !== 'transaction' && stores.includes(store));

test('opening Study reads no event', async () => {
  const profile = await withHistory(50);
  const watch = watchStorage();
  const app = await openApp(profile, '/study');
  await onScreen(app.t).reveal();
  expect(reads(watch.calls, 'states')).not.toEqual([]);
  expect(reads(watch.calls, 'events')).toEqual([]);
});

test('opening Today reads the day without an event; the pace is then made of a few last ones, never of the whole log', async () => {
  const profile = await withHistory(1000);
  const watch = watchStorage();
  const app = await openApp(profile, '/');
  await onScreen(app.t).start();
  await expect.poll(() => reads(watch.calls, 'events').length).toBeGreaterThan(0);
  const first = watch.calls.findIndex(({ method, stores }) => method !== 'transaction' && stores.includes('events'));
  expect(reads(watch.calls.slice(0, first), 'states')).not.toEqual([]);
  // Restores are few and have their own place in the index.
  const others = reads(watch.calls, 'events').filter(({ index }) => index !== 'about');
  expect(others).not.toEqual([]);
  for (const { limit } of others) expect(limit).toBeLessThanOrEqual(200);
});

/** The storage calls of one grade, from the click to the next card. */
const callsOfOneGrade = async (events: number): Promise<readonly StorageCall[]> => {
  const profile = await withHistory(events);
  const watch = watchStorage();
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t);
  await answer(app, 'good');
  await see.question('coffee', 2);
  await see.reveal();
  watch.forget();
  await answer(app, 'good');
  await see.question('coffee', 3);
  const calls = [...watch.calls];
  app.close();
  watch.stop();
  return calls;
};

describe('one grade', () => {
  test('asks the storage for the same, whatever the size of deck and log', async () => {
    const [few, many] = [await callsOfOneGrade(10), await callsOfOneGrade(2000)];
    expect(many).toEqual(few);
    expect(few.length).toBeLessThan(10);
  });

  test('is one transaction with strict durability that holds both the event and the state', async () => {
    const calls = await callsOfOneGrade(4);
    const transactions = calls.filter(({ method }) => method === 'transaction');
    expect(transactions).toMatchObject([{ mode: 'readwrite', durability: 'strict' }]);
    expect(transactions[0]?.stores).toEqual(expect.arrayContaining(['events', 'states', 'meta']));
    const writes = calls.filter(({ method }) => method === 'add' || method === 'put');
    expect(writes.map(({ method, stores }) => `${method} ${stores.join()}`).sort()).toEqual(['add events', 'put meta', 'put states']);
  });
});

test('every transaction that writes asks for strict durability', async () => {
  const watch = watchStorage();
  const app = await openApp(aProfile({ decks: [aDeck({ differences: 2 })] }), '/study');
  const see = onScreen(app.t);
  await answer(app, 'good');
  await see.question('coffee', 2);
  await app.click(await see.undo());
  await see.question('coffee', 1);
  await app.click(await see.redo());
  await see.question('coffee', 2);
  const writing = watch.calls.filter(({ mode }) => mode === 'readwrite');
  expect(writing.length).toBeGreaterThan(3);
  expect(writing.filter(({ durability }) => durability !== 'strict')).toEqual([]);
});
