import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { ja } from '../../src/i18n/ja';
import { aDeck, answerText } from '../support/decks';
import { answer, onScreen } from '../support/on-screen';
import { aProfile, openApp } from '../support/render-app';

const other = { en: 'ja', ja: 'en' } as const;
const words = { en, ja };
const DECKS = [aDeck({ differences: 3 })];

test.each([
  ['en', 'the key'],
  ['ja', 'the key'],
  ['en', 'the button'],
  ['ja', 'the button'],
] as const)('from %s, %s switches this very card and nothing else', async (language, way) => {
  const app = await openApp(aProfile({ language, decks: DECKS }), '/study');
  const see = onScreen(app.t, language);
  await see.question('coffee', 1);
  await (way === 'the key' ? app.keys('l') : app.click(await see.button(app.t.study.flip[other[language]])));
  const question = await see.question('coffee', 1, other[language]);
  expect(question.closest('[lang]')?.getAttribute('lang')).toBe(other[language]);
  expect(document.documentElement.lang).toBe(language);
  await app.click(await see.reveal());
  await see.said(answerText(other[language], 'tea', 1));
  await app.click(await see.grade('good'));
  await see.question('coffee', 2, language);
});

test.each(['en', 'ja'] as const)(
  'from %s, the switch at the top changes everything, the card included, and is remembered',
  async (language) => {
    const profile = aProfile({ language, decks: DECKS });
    const app = await openApp(profile, '/study');
    await answer(app, 'good');
    const see = onScreen(words[other[language]], other[language]);
    await onScreen(app.t, language).question('coffee', 2);
    await app.click(await see.button(app.t.shell.languageNames[other[language]]));
    await see.reveal();
    const question = await see.question('coffee', 2);
    expect(question.closest('[lang]')?.getAttribute('lang')).toBe(other[language]);
    await expect.poll(() => document.documentElement.lang).toBe(other[language]);
    expect(document.title).toBe(words[other[language]].shell.titles.study);
    expect(profile.preferences.read().language).toBe(other[language]);
    app.close();
    const again = await openApp(profile);
    await onScreen(again.t, other[language]).goOn();
    expect(document.documentElement.lang).toBe(other[language]);
  },
);

test('a card switched by hand stays in step when the whole page follows', async () => {
  const app = await openApp(aProfile({ decks: DECKS }), '/study');
  const see = onScreen(app.t);
  await see.question('coffee', 1);
  await app.keys('l');
  await see.question('coffee', 1, 'ja');
  await app.click(await see.button('日本語'));
  await onScreen(ja, 'ja').reveal();
  expect(await see.question('coffee', 1, 'ja')).toBeTruthy();
});

test('the decks and what they are about are named in the language of the page', async () => {
  const app = await openApp(aProfile({ decks: DECKS }));
  await onScreen(app.t).start();
  await screen.findByText('Drinks');
  await app.click(screen.getByRole('button', { name: '日本語' }));
  await screen.findByText('飲み物');
  expect(screen.queryByText('Drinks')).toBeNull();
});

test('each language is named in itself, marked as such, and the one in use is pressed', async () => {
  const app = await openApp();
  const group = await screen.findByRole('group', { name: app.t.shell.language });
  const buttons = within(group).getAllByRole('button');
  expect(buttons.map((button) => [button.textContent, button.lang, button.getAttribute('aria-pressed')])).toEqual([
    ['English', 'en', 'true'],
    ['日本語', 'ja', 'false'],
  ]);
});
