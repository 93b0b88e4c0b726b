import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Theme } from '../../src/core/ports';
import { MOST_PER_DAY } from '../../src/core/settings/learner-settings';
import { aDeck } from '../support/decks';
import { answer, onScreen } from '../support/on-screen';
import { type AppOnScreen, aProfile, openApp, type Profile } from '../support/render-app';
import { shorthand } from '../support/shorthand';
import { soundLog } from '../support/stored-log';

const openSettings = async (profile: Profile, language: 'en' | 'ja' = 'en') => {
  const app = await openApp(profile, '/settings');
  const see = onScreen(app.t, language);
  await screen.findByRole('heading', { level: 1, name: app.t.settings.heading });
  await expect.poll(() => app.store.getState().storage).toBe('open');
  const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
  const type = async (name: string, text: string): Promise<void> => {
    await app.click(field(name));
    field(name).select();
    await app.keys(`${text}{Enter}`);
  };
  return { app, see, field, type };
};

const changesOf = async ({ database }: Profile): Promise<unknown[]> =>
  (await soundLog(database)).events.map((event) => ('change' in event ? event.change : event.type));

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test.each([
    ['12', 12],
    ['0', 0],
    [String(MOST_PER_DAY), MOST_PER_DAY],
    ['１５', 15],
    [' 7 ', 7],
  ])('“%s” is taken as a limit of %i, at once and after a reload', async (typed, expected) => {
    const profile = aProfile({ language });
    const { app, see, field, type } = await openSettings(profile, language);
    await type(app.t.settings.newPerDay, typed);
    await see.said(app.t.actions.done['settings-changed']());
    expect(field(app.t.settings.newPerDay).value).toBe(String(expected));
    expect(await changesOf(profile)).toEqual([{ newPerDay: expected }]);
    app.close();
    const again = await openSettings(profile, language);
    await expect.poll(() => again.field(app.t.settings.newPerDay).value).toBe(String(expected));
  });

  test.each(['-1', '1.5', 'ten', '十', String(MOST_PER_DAY + 1), '{Backspace}'])(
    '“%s” is no limit: that is said, and nothing is taken',
    async (typed) => {
      const profile = aProfile({ language });
      const { app, see, field, type } = await openSettings(profile, language);
      await type(app.t.settings.duePerDay, typed);
      await see.alert(app.t.settings.outOfRange(0, MOST_PER_DAY));
      const { duePerDay } = app.t.settings;
      expect(field(duePerDay).getAttribute('aria-invalid')).toBe('true');
      expect(document.getElementById(field(duePerDay).getAttribute('aria-describedby') ?? '')?.textContent).toBe(
        app.t.settings.outOfRange(0, MOST_PER_DAY),
      );
      expect(await changesOf(profile)).toEqual([]);
      // What fits takes the words away again.
      await type(duePerDay, '50');
      await expect.poll(() => screen.queryByRole('alert')).toBeNull();
      await see.said(app.t.actions.done['settings-changed']());
      expect(await changesOf(profile)).toEqual([{ duePerDay: 50 }]);
    },
  );

  test('a changed limit is taken back and brought again', async () => {
    const profile = aProfile({ language });
    const { app, see, field, type } = await openSettings(profile, language);
    const { newPerDay } = app.t.settings;
    await type(newPerDay, '3');
    await see.said(app.t.actions.done['settings-changed']());
    await app.click(await see.undo());
    await see.said(app.t.actions.undone(app.t.actions.names['settings-changed']));
    expect(field(newPerDay).value).toBe('10');
    await app.click(await see.redo());
    await see.said(app.t.actions.redone(app.t.actions.names['settings-changed']));
    expect(field(newPerDay).value).toBe('3');
    expect(await changesOf(profile)).toEqual([{ newPerDay: 3 }, 'undone', 'redone']);
  });
});

test('a field left without a change writes nothing', async () => {
  const profile = aProfile();
  const { app, field, type } = await openSettings(profile);
  await type(app.t.settings.newPerDay, '10');
  await app.click(field(app.t.settings.duePerDay));
  await app.click(screen.getByRole('heading', { level: 1 }));
  expect(await changesOf(profile)).toEqual([]);
});

test('fewer new cards a day make fewer today', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 5 })] });
  const { app, see, type } = await openSettings(profile);
  await type(app.t.settings.newPerDay, '2');
  await see.said(app.t.actions.done['settings-changed']());
  await app.click(screen.getByRole('link', { name: `← ${app.t.shell.today}` }));
  await see.start();
  expect(screen.getByText(app.t.today.fresh).nextElementSibling?.textContent).toBe('2');
});

test('the hour at which the day turns over holds from the next answer on, and never for those given before', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 3, cards: ['why'] })] });
  const studied = await openApp(profile, '/study');
  await answer(studied, 'good');
  await onScreen(studied.t).said(studied.t.study.left(2));
  studied.close();
  const { app, see } = await openSettings(profile);
  await app.select(screen.getByRole('combobox', { name: app.t.settings.rollover }), app.t.settings.hour(12));
  await see.said(app.t.actions.done['settings-changed']());
  app.close();
  // Ten in the morning belongs to the day before now.
  const again = await openApp(profile, '/study');
  await answer(again, 'good');
  await onScreen(again.t).said(again.t.study.left(1));
  const { events } = await soundLog(profile.database);
  const [before, change, after] = events;
  expect(shorthand(events)).toEqual(['point-1/why 4', 'settings-changed', 'point-2/why 4']);
  expect([change, after].map((event) => (event?.day ?? 0) - (before?.day ?? 0))).toEqual([0, -1]);
});

test('keys that are switched off answer nothing, until they are switched on again; the switch belongs to this device', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 2 })] });
  const { app, see } = await openSettings(profile);
  const keysSwitch = (): HTMLElement => screen.getByRole('checkbox', { name: app.t.keys.switch });
  await app.click(keysSwitch());
  expect(profile.preferences.read().answerKeys).toBe(false);
  expect(await changesOf(profile)).toEqual([]);
  app.close();
  const study = await openApp(profile, '/study');
  await study.click(await see.reveal());
  await see.grades();
  await study.keys('4');
  await see.question('coffee', 1);
  await see.grades();
  expect(shorthand((await soundLog(profile.database)).events)).toEqual([]);
  study.store.getState().setAnswerKeys(true);
  await study.keys('4');
  await see.question('coffee', 2);
});

test('the list of keys opens from the settings', async () => {
  const { app, see } = await openSettings(aProfile());
  await app.click(await see.button(app.t.settings.showKeys));
  const dialog = await see.dialog(app.t.keys.heading);
  expect(dialog.textContent).toContain(app.t.keys.rows.suspend);
});

test.each<readonly [Theme, string]>([
  ['dark', 'dark'],
  ['light', 'light'],
  ['system', 'system'],
])('the appearance %s is put on the page at once, and kept', async (theme, shown) => {
  const profile = aProfile({ theme: theme === 'dark' ? 'light' : 'dark' });
  const { app } = await openSettings(profile);
  await app.click(screen.getByRole('radio', { name: app.t.shell.themeNames[theme] }));
  expect(document.documentElement.dataset['theme']).toBe(shown);
  expect(profile.preferences.read().theme).toBe(theme);
});

test('the language changes the whole page at once, and is kept', async () => {
  const profile = aProfile();
  const { app } = await openSettings(profile);
  const { ja } = await import('../../src/i18n/ja');
  await app.click(languageButton(app, 'ja'));
  await screen.findByRole('heading', { level: 1, name: ja.settings.heading });
  expect(document.documentElement.lang).toBe('ja');
  await expect.poll(() => document.title).toBe(ja.shell.titles.settings);
  expect(profile.preferences.read().language).toBe('ja');
});

const languageButton = ({ t }: AppOnScreen, language: 'en' | 'ja'): HTMLElement => {
  const [button] = screen.getAllByRole('button', { name: t.shell.languageNames[language] });
  if (button === undefined) throw new Error('no button for the language');
  return button;
};
