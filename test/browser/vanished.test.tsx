import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { deviceOf } from '../../src/core/log/event';
import { aDeck } from '../support/decks';
import { watchStorage } from '../support/faulty-idb';
import { answer, onScreen } from '../support/on-screen';
import { aProfile, openApp, openTab, type Profile } from '../support/render-app';
import { clearSiteData, deleteRow, emptyDatabase } from '../support/raw-database';
import { shorthand } from '../support/shorthand';
import { soundLog, storedLog } from '../support/stored-log';

const [ONE, TWO] = ['point-1/recall-coffee 4', 'point-2/recall-coffee 4'];

const deviceIn = async ({ database }: Profile): Promise<string | undefined> => {
  const { meta } = await storedLog(database);
  return meta.flatMap((row) => (row.key === 'device' ? [row.device] : []))[0];
};

/** One card answered, and the name under which that stands. The canary stays as the page goes. */
const studiedOnce = async (language: 'en' | 'ja') => {
  const profile = aProfile({ language, decks: [aDeck({ differences: 3 })] });
  const watch = watchStorage();
  const app = await openApp(profile, '/study');
  await answer(app, 'good');
  await onScreen(app.t, language).question('coffee', 2);
  const device = await deviceIn(profile);
  expect(device).toBeDefined();
  return { profile, app, watch, device };
};

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const backAfterClearing = async () => {
    const { profile, app, device } = await studiedOnce(language);
    app.close();
    await clearSiteData(profile.database, []);
    const watch = watchStorage();
    const again = await openApp(profile);
    const see = onScreen(again.t, language);
    await see.alert(again.t.problems.storage.vanished);
    return { profile, again, see, device, watch };
  };

  test('a database that is gone between two visits is told at once: nothing is begun before the learner has said how', async () => {
    const { profile, again, see, watch } = await backAfterClearing();
    expect(screen.queryByRole('button', { name: again.t.today.start })).toBeNull();
    await again.store.getState().refresh();
    await see.alert(again.t.problems.storage.vanished);
    expect(watch.calls.filter(({ mode }) => mode === 'readwrite')).toEqual([]);
    expect(await storedLog(profile.database)).toEqual({ events: [], states: [], meta: [] });
  });

  test.each(['startAnew', 'restoreBackup'] as const)(
    '%s goes on under a new device id, and the next visit is an ordinary one',
    async (choice) => {
      const { profile, again, see, device } = await backAfterClearing();
      await again.click(await see.button(again.t.problems[choice]));
      if (choice === 'restoreBackup') {
        await see.button(again.t.data.restore);
        location.hash = '/';
      }
      await again.click(await see.start());
      await answer(again, 'good');
      await see.question('coffee', 2);
      const { events } = await soundLog(profile.database);
      expect(shorthand(events)).toEqual([ONE]);
      expect(await deviceIn(profile)).not.toBe(device);
      expect(events.map(({ id }) => deviceOf(id))).toEqual([await deviceIn(profile)]);
      again.close();
      const third = await openApp(profile);
      await onScreen(third.t, language).goOn();
    },
  );

  test.each(['cleared by the browser', 'emptied'] as const)(
    'a database %s in mid-session refuses the next grade in words, and the card stays',
    async (how) => {
      const { profile, app, watch } = await studiedOnce(language);
      const see = onScreen(app.t, language);
      if (how === 'emptied') await emptyDatabase(profile.database);
      else await clearSiteData(profile.database, watch.connections);
      await answer(app, 'good');
      await see.alert(app.t.problems.storage.vanished);
      await see.alert(app.t.problems.notSaved);
      await see.question('coffee', 2);
      expect((await storedLog(profile.database)).events).toEqual([]);
    },
  );

  test.each(['cleared by the browser', 'emptied'] as const)(
    'a database %s in mid-session is begun anew only when that is chosen, and then under a new device id',
    async (how) => {
      const { profile, app, watch, device } = await studiedOnce(language);
      const see = onScreen(app.t, language);
      if (how === 'emptied') await emptyDatabase(profile.database);
      else await clearSiteData(profile.database, watch.connections);
      await answer(app, 'good');
      await see.alert(app.t.problems.storage.vanished);
      await app.click(await see.button(app.t.problems.startAnew));
      await expect.poll(() => screen.queryByRole('alert')).toBeNull();
      await see.question('coffee', 2);
      await app.click(await see.grade('good'));
      await expect.poll(async () => shorthand((await storedLog(profile.database)).events)).toEqual([TWO]);
      const { events } = await soundLog(profile.database);
      expect(events.map(({ id }) => deviceOf(id))).not.toContain(device);
      expect(await deviceIn(profile)).toBe(events.map(({ id }) => deviceOf(id))[0]);
    },
  );
});

test('answers that are gone while the device id is still there are not numbered over again', async () => {
  const { profile, app, device } = await studiedOnce('en');
  app.close();
  // As when an old copy of the browser's profile is put back.
  for (const store of ['events', 'states'] as const) await deleteRow(profile.database, store, `${device}.1`);
  await deleteRow(profile.database, 'meta', 'head');
  await deleteRow(profile.database, 'meta', 'projection');
  const again = await openApp(profile, '/study');
  const see = onScreen(again.t);
  await answer(again, 'good');
  await see.alert(again.t.problems.storage.vanished);
  await again.click(await see.button(again.t.problems.startAnew));
  await expect.poll(() => screen.queryByRole('alert')).toBeNull();
  await again.click(await see.grade('good'));
  await expect.poll(async () => (await storedLog(profile.database)).events.length).toBe(1);
  expect((await soundLog(profile.database)).events.map(({ id }) => deviceOf(id))).not.toContain(device);
});

test('while the data is gone every way of writing is refused, without a trace', async () => {
  const { profile, app } = await studiedOnce('en');
  app.close();
  const tab = openTab(profile);
  await tab.store.getState().enterStudy();
  await emptyDatabase(profile.database);
  const { changeSettings, undo, redo, raiseLimits, reset } = tab.store.getState();
  for (const act of [
    () => changeSettings({ newPerDay: 3 }),
    undo,
    redo,
    () => raiseLimits(1, 0),
    () => reset({ kind: 'deck', id: 'drinks' }, [], false),
  ]) {
    await act();
    const { problem } = tab.store.getState();
    expect(problem).toMatchObject({ type: 'not-saved', error: { reason: 'vanished' } });
    tab.store.setState({ problem: undefined });
  }
  expect(await storedLog(profile.database)).toEqual({ events: [], states: [], meta: [] });
});
