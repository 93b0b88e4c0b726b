import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { GlossaryTerm } from '../../src/core/deck/terms';
import { aDeck, answerText } from '../support/decks';
import { answered, coffee, historyOf, PAST_DEVICE, tea } from '../support/history';
import { onScreen } from '../support/on-screen';
import { type AppOnScreen, aProfile, openApp } from '../support/render-app';
import { seedLog } from '../support/stored-log';

const glossary: Record<'en' | 'ja', readonly GlossaryTerm[]> = {
  en: [
    { id: 'coffee', name: 'coffee', otherName: 'コーヒー', meaning: 'Made of `beans`.', forms: ['coffee', 'Coffee'] },
    { id: 'reason', name: 'reason', otherName: '理由', meaning: 'Why it is so.', forms: ['reason'] },
    { id: 'milk', name: 'milk', otherName: '牛乳', meaning: 'White.', forms: ['milk'] },
  ],
  ja: [{ id: 'coffee', name: 'コーヒー', otherName: 'coffee', meaning: '豆から作る飲み物。', forms: ['コーヒー'] }],
};

const openCard = async (language: 'en' | 'ja' = 'en', prepare: (app: AppOnScreen) => void = () => undefined) => {
  const app = await openApp(aProfile({ language }), '/');
  const see = onScreen(app.t, language);
  app.texts.glossary = glossary;
  prepare(app);
  await app.click(await see.start());
  await see.question('coffee', 1);
  const words = (): HTMLElement[] => screen.queryAllByRole('button').filter(({ ariaHasPopup }) => ariaHasPopup === 'dialog');
  const word = async (name: string): Promise<HTMLElement> =>
    waitFor(() => {
      const [found] = words().filter(({ textContent }) => textContent === name);
      if (found === undefined) throw new Error(`${name} is not marked`);
      return found;
    });
  return { app, see, words, word, reveal: async () => app.click(await see.reveal()) };
};

describe.each([
  ['en', 'Coffee', 'coffee', 'Made of beans.', 'コーヒー'],
  ['ja', 'コーヒー', 'コーヒー', '豆から作る飲み物。', 'coffee'],
] as const)('in %s', (language, inText, name, meaning, otherName) => {
  test('a word shows its meaning beside it, and Esc gives the focus back', async () => {
    const { app, see, words, word, reveal } = await openCard(language);
    expect(words()).toEqual([]);
    await reveal();
    await app.click(await word(inText));
    const dialog = await see.dialog(name);
    expect(dialog.textContent).toContain(meaning);
    expect(within(dialog).getByText(otherName).lang).toBe(language === 'en' ? 'ja' : 'en');
    expect(dialog.contains(document.activeElement)).toBe(true);
    // The browser closes a dialog on Esc; a key made by a script does not reach it.
    dialog.dispatchEvent(new Event('cancel'));
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(await word(inText));
  });
});

test('the text stays what it was, and the question is marked only after the reveal', async () => {
  const { see, words, word, reveal } = await openCard();
  const question = await see.question('coffee', 1);
  expect(within(question).queryByRole('button')).toBeNull();
  await reveal();
  await word('Coffee');
  expect(question.textContent).toBe('What is point 1 of Coffee?');
  expect(within(question).getByRole('button').textContent).toBe('Coffee');
  expect(words().map(({ textContent }) => textContent)).toEqual(['Coffee', 'Coffee', 'reason']);
  const paragraphs = [...document.querySelectorAll('article p')].map(({ textContent }) => textContent);
  expect(paragraphs).toContain(answerText('en', 'coffee', 1));
});

test('Enter and Space on a word open it, and grade nothing', async () => {
  const { app, see, word, reveal } = await openCard();
  await reveal();
  for (const key of ['{Enter}', ' ']) {
    (await word('reason')).focus();
    await app.keys(key);
    await app.click(within(await see.dialog('reason')).getByRole('button', { name: app.t.shell.close }));
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(await word('reason'));
  }
  expect(await see.grades()).toBeDefined();
  expect(app.store.getState().saving).toBeUndefined();
});

test('a press beside the popover closes it, one inside does not', async () => {
  const { app, see, word, reveal } = await openCard();
  await reveal();
  await app.click(await word('reason'));
  const dialog = await see.dialog('reason');
  await app.click(within(dialog).getByText('Why it is so.'));
  expect(screen.queryByRole('dialog')).toBe(dialog);
  await app.click(dialog);
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
});

test('T lists the words of the card, in reading order, after the reveal alone', async () => {
  const { app, see, word, reveal } = await openCard();
  await app.keys('t');
  expect(screen.queryByRole('dialog')).toBeNull();
  await reveal();
  await word('reason');
  await app.keys('t');
  const dialog = await see.dialog(app.t.study.terms);
  expect(
    within(dialog)
      .getAllByRole('term')
      .map(({ textContent }) => textContent),
  ).toEqual(['coffee', 'reason']);
  expect(dialog.textContent).toContain('Made of beans.');
  expect(dialog.contains(document.activeElement)).toBe(true);
  await app.click(within(dialog).getByRole('button', { name: app.t.shell.close }));
  await app.click(screen.getByLabelText(app.t.actions.more));
  await app.click(screen.getByRole('button', { name: app.t.study.terms }));
  expect(await see.dialog(app.t.study.terms)).toBeDefined();
});

test('where keys are switched off, T does nothing', async () => {
  const { app, word, reveal } = await openCard();
  app.store.getState().setAnswerKeys(false);
  await reveal();
  await word('reason');
  await app.keys('t');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the words follow the language of the card', async () => {
  const { app, see, word, reveal } = await openCard();
  await reveal();
  await word('reason');
  await app.keys('l');
  await app.click(await word('コーヒー'));
  const dialog = await see.dialog('コーヒー');
  expect(within(dialog).getByText('豆から作る飲み物。').closest('[lang]')?.getAttribute('lang')).toBe('ja');
});

test('a glossary that does not come leaves the card as it is, and the list says so and tries again', async () => {
  const { app, see, words, word, reveal } = await openCard();
  app.texts.offline = true;
  await reveal();
  await see.grades();
  await app.keys('t');
  await see.alert(app.t.problems.texts);
  expect(words()).toEqual([]);
  app.texts.offline = false;
  await app.click(screen.getByRole('button', { name: app.t.problems.tryAgain }));
  const dialog = await see.dialog(app.t.study.terms);
  await expect.poll(() => within(dialog).queryAllByRole('term').length).toBe(2);
  expect(await word('Coffee')).toBeDefined();
});

test('a card without such a word says so in its list', async () => {
  const { app, see, reveal } = await openCard('en', ({ texts }) => {
    texts.glossary = { en: [] };
  });
  await reveal();
  await see.grades();
  await app.keys('t');
  expect(within(await see.dialog(app.t.study.terms)).getByText(app.t.study.noTerms)).toBeDefined();
});

test('nothing asks for the glossary before the first reveal', async () => {
  const asked: string[] = [];
  const { word, reveal } = await openCard('en', ({ texts }) => {
    const { loadGlossary } = texts;
    texts.loadGlossary = (language) => {
      asked.push(language);
      return loadGlossary(language);
    };
  });
  expect(asked).toEqual([]);
  await reveal();
  await word('reason');
  expect(asked).toContain('en');
});

test('the options of a situation are marked once they have their reasons', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 1, scenarios: true })] });
  await seedLog(profile.database, PAST_DEVICE, historyOf([answered(coffee(1), 9), answered(tea(1), 9)]));
  const app = await openApp(profile, '/study/drinks/taste/new');
  app.texts.glossary = {
    en: [{ id: 'guest', name: 'guest', otherName: '客', meaning: 'Someone who visits.', forms: ['guest', 'wrong right'] }],
  };
  const see = onScreen(app.t);
  await app.click(await see.reveal());
  expect(await screen.findByRole('button', { name: 'Guests' })).toBeDefined();
  expect(await screen.findByRole('button', { name: 'Wrong right' })).toBeDefined();
});

test.each(['en', 'ja'] as const)(
  'a card’s page explains words in the language it is shown in, whatever was studied before (%s)',
  async (language) => {
    const app = await openApp(aProfile({ language }), '/');
    app.texts.glossary = glossary;
    const other = language === 'en' ? 'ja' : 'en';
    location.hash = `/card/${coffee(1)}`;
    const marked = (): string[] =>
      screen
        .queryAllByRole('button')
        .filter(({ ariaHasPopup }) => ariaHasPopup === 'dialog')
        .map(({ textContent }) => textContent);
    const nameIn = { en: 'Coffee', ja: 'コーヒー' };
    await waitFor(() => expect(marked()).toContain(nameIn[language]));
    await app.click(screen.getByRole('button', { name: app.t.cards.page.shown[other] }));
    await waitFor(() => expect(marked()).toContain(nameIn[other]));
  },
);
