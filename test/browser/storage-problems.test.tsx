import { screen } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { DATABASE_VERSION } from '../../src/io/db/database';
import { aDatabaseName } from '../support/database-name';
import { aDeck } from '../support/decks';
import { watchStorage } from '../support/faulty-idb';
import { openLog } from '../support/open-log';
import { answer, onScreen } from '../support/on-screen';
import { aProfile, openApp } from '../support/render-app';
import { shorthand } from '../support/shorthand';
import { soundLog } from '../support/stored-log';

const [ONE, TWO] = ['point-1/recall-coffee 4', 'point-2/recall-coffee 4'];
const decks = [aDeck({ differences: 3 })];

/** Dexie counts versions in tens. */
const openRaw = (name: string, version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version * 10);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason')));
  });

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test.each(['throws', 'request'] as const)('storage that is switched off (%s) is said so, and works once it is allowed', async (how) => {
    const watch = watchStorage();
    watch.fail(1, { how, name: 'SecurityError' }, 'mended');
    const app = await openApp(aProfile({ language, decks }));
    const see = onScreen(app.t, language);
    await see.alert(app.t.problems.storage.off);
    watch.mend();
    await app.click(await see.button(app.t.problems.tryAgain));
    expect(await see.start()).toBeTruthy();
  });

  test('a full disk keeps the answer on the screen until there is room', async () => {
    const profile = aProfile({ language, decks });
    const watch = watchStorage();
    const app = await openApp(profile, '/study');
    const see = onScreen(app.t, language);
    await see.reveal();
    watch.fail(1, { how: 'commit', name: 'QuotaExceededError' }, 'mended');
    await answer(app, 'good');
    await see.alert(app.t.problems.storage.full);
    await see.alert(app.t.problems.notSaved);
    await see.question('coffee', 1);
    await app.click(await see.button(app.t.problems.tryAgain));
    await see.alert(app.t.problems.storage.full);
    watch.mend();
    await app.click(await see.button(app.t.problems.tryAgain));
    await see.question('coffee', 2);
    expect(shorthand((await soundLog(profile.database)).events)).toEqual([ONE]);
  });

  test('a database of a newer version is left alone, and the page asks for a reload', async () => {
    const profile = aProfile({ language, decks });
    const before = await openApp(profile, '/study');
    await answer(before, 'good');
    await onScreen(before.t, language).question('coffee', 2);
    before.close();
    const newer = await openRaw(profile.database, DATABASE_VERSION + 1);
    newer.close();
    const watch = watchStorage();
    const app = await openApp(profile, '/study');
    const see = onScreen(app.t, language);
    await see.alert(app.t.problems.storage.newer);
    await see.button(app.t.problems.reload);
    expect(screen.queryByRole('button', { name: app.t.problems.tryAgain })).toBeNull();
    expect(watch.calls.filter(({ mode }) => mode === 'readwrite')).toEqual([]);
  });

  test('when another page needs the database for an update this one lets go for good', async () => {
    // Dexie tells the console why it closes.
    vi.spyOn(console, 'warn').mockReturnValue();
    const profile = aProfile({ language, decks });
    const watch = watchStorage();
    const app = await openApp(profile, '/study');
    const see = onScreen(app.t, language);
    await see.reveal();
    const update = await openRaw(profile.database, DATABASE_VERSION + 1);
    onTestFinished(() => update.close());
    await see.alert(app.t.problems.storage.closed);
    await see.button(app.t.problems.reload);
    watch.forget();
    await app.store.getState().refresh();
    await see.alert(app.t.problems.storage.closed);
    expect(watch.calls).toEqual([]);
  });
});

test('a connection that breaks under the app is opened again without a word', async () => {
  // Dexie tells the console that it opens the database again.
  vi.spyOn(console, 'warn').mockReturnValue();
  const watch = watchStorage();
  const profile = aProfile({ decks });
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t);
  await answer(app, 'good');
  await see.question('coffee', 2);
  for (const connection of watch.connections) connection.close();
  await answer(app, 'good');
  await see.question('coffee', 3);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(shorthand((await soundLog(profile.database)).events)).toEqual([ONE, TWO]);
});

test('several calls that find the connection broken share the new one', async () => {
  const watch = watchStorage();
  const log = openLog(aDatabaseName());
  await log.states();
  // As the browser does when it closes a connection by force.
  for (const connection of watch.connections) {
    connection.close();
    connection.dispatchEvent(new Event('close'));
  }
  const results = await Promise.all([log.states(), log.allEvents(), log.states(), log.newestEvents(1)]);
  expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true]);
});

test('an opening that failed half-way is forgotten: the next call opens anew', async () => {
  const watch = watchStorage();
  const log = openLog(aDatabaseName());
  // The first request after opening: the device's name.
  watch.fail(2, { how: 'request', name: 'AbortError' });
  expect(await log.states()).toMatchObject({ ok: false, error: { reason: 'failed' } });
  expect(watch.hit).toBe(true);
  expect(await log.states()).toMatchObject({ ok: true });
});
