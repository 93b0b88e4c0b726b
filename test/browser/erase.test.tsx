import { screen, within } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { preferenceStore } from '../../src/io/preference-store';
import { storageHealth } from '../../src/io/storage-health';
import { catchReloads } from '../support/catch-reloads';
import { aDeck } from '../support/decks';
import { answer, onScreen } from '../support/on-screen';
import { exists } from '../support/raw-database';
import { aProfile, openApp, openTab, type Profile } from '../support/render-app';
import { shorthand } from '../support/shorthand';
import { soundLog, storedLog } from '../support/stored-log';

/** A profile that keeps everything where the app does. */
const aRealProfile = (language: 'en' | 'ja'): Profile => {
  const preferences = preferenceStore([]);
  preferences.write({ ...preferences.read(), language, theme: 'dark', answerKeys: false });
  onTestFinished(() => {
    preferences.clear();
    storageHealth.clear();
  });
  return { ...aProfile({ decks: [aDeck({ differences: 3 })] }), preferences, health: storageHealth };
};

const keysAbout = ({ database }: Profile): string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(database) || key.startsWith('chigai.'));

const studiedAndBackedUp = async (language: 'en' | 'ja') => {
  // Dexie tells the console why it closes.
  vi.spyOn(console, 'warn').mockReturnValue();
  const profile = aRealProfile(language);
  const tab = openTab(profile);
  await tab.store.getState().enterStudy();
  tab.store.getState().reveal(1000);
  await tab.store.getState().grade('good', 2000);
  await tab.store.getState().saveBackup();
  tab.close();
  expect(keysAbout(profile).length).toBe(3);
  const app = await openApp(profile, '/settings');
  const see = onScreen(app.t, language);
  const t = app.t.settings.erase;
  await app.click(await see.button(t.open));
  const dialog = await see.dialog(t.dialog);
  const confirm = within(dialog).getByRole<HTMLButtonElement>('button', { name: t.confirm });
  const word = within(dialog).getByRole('textbox', { name: t.type(t.word) });
  return { profile, app, see, t, dialog, confirm, word };
};

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('erasing offers a backup first, and needs a typed word', async () => {
    const { profile, app, see, t, dialog, confirm, word } = await studiedAndBackedUp(language);
    expect(dialog.textContent).toContain(t.cannotUndo);
    expect(confirm.disabled).toBe(true);
    await app.click(word);
    await app.keys(t.word.slice(0, -1));
    expect(confirm.disabled).toBe(true);
    await app.click(within(dialog).getByRole('button', { name: t.saveFirst }));
    await see.said(t.saved('chigai-2026-11-02.jsonl.gz'));
    expect(app.files.saved.get('chigai-2026-11-02.jsonl.gz')).toContain('"reviewed"');
    await app.click(word);
    await app.keys(t.word.slice(-1));
    expect(confirm.disabled).toBe(false);
    await app.click(within(dialog).getByRole('button', { name: app.t.actions.cancel }));
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    expect((await soundLog(profile.database)).events).toHaveLength(1);
  });

  test('erased is everything: database, device id, canary, preferences and the date of the backup; another tab stops with its sentence', async () => {
    const { profile, app, t, confirm, word } = await studiedAndBackedUp(language);
    const [device] = (await storedLog(profile.database)).events.map(({ id }) => id.split('.')[0]);
    const other = openTab(profile);
    await other.store.getState().enterStudy();
    const reloads = catchReloads();
    await app.click(word);
    await app.keys(t.word);
    await app.click(confirm);
    await expect.poll(() => reloads.count).toBe(1);
    expect(await exists(profile.database)).toBe(false);
    expect(keysAbout(profile)).toEqual([]);

    await expect.poll(() => other.store.getState().storage).toMatchObject({ reason: 'erased' });
    other.store.getState().reveal(3000);
    await other.store.getState().grade('good', 4000);
    expect(other.store.getState().problem).toMatchObject({ error: { reason: 'erased' } });
    expect(await exists(profile.database)).toBe(false);
    other.close();
    app.close();

    // After the reload: a first visit, without a word about anything that is gone.
    const fresh = await openApp({ ...profile, preferences: preferenceStore([language]) });
    const see = onScreen(fresh.t, language);
    await see.start();
    await see.said(fresh.t.today.firstDay);
    expect(fresh.store.getState().preferences).toMatchObject({ theme: 'system', answerKeys: true });
    const { meta, events } = await storedLog(profile.database);
    expect(events).toEqual([]);
    expect(meta).not.toContainEqual({ key: 'device', device });
  });

  test('a tab in which someone studies says that another one has erased everything, and offers a reload', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const profile = aRealProfile(language);
    const app = await openApp(profile, '/study');
    const see = onScreen(app.t, language);
    await answer(app, 'good');
    await see.question('coffee', 2);
    const other = openTab(profile);
    await other.store.getState().open();
    expect(await other.store.getState().eraseEverything()).toBe(true);
    await see.alert(app.t.problems.storage.erased);
    await see.button(app.t.problems.reload);
    expect(screen.queryByRole('button', { name: app.t.study.reveal })).toBeNull();
  });
});

test('erasing that fails says so, and leaves everything as it was', async () => {
  const profile = aRealProfile('en');
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t);
  await answer(app, 'good');
  await see.question('coffee', 2);
  const before = keysAbout(profile);
  const deleting = vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(() => {
    throw new DOMException('on purpose', 'UnknownError');
  });
  expect(await app.store.getState().eraseEverything()).toBe(false);
  deleting.mockRestore();
  await see.alert(app.t.problems.storage.failed);
  expect(keysAbout(profile)).toEqual(before);
  await app.click(await see.button(app.t.problems.tryAgain));
  await answer(app, 'good');
  await see.question('coffee', 3);
  expect(shorthand((await soundLog(profile.database)).events)).toHaveLength(2);
});
