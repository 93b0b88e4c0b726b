import { screen } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { aDeck } from '../support/decks';
import { pressKey } from '../support/key-press';
import { answer, onScreen } from '../support/on-screen';
import { type AppOnScreen, aProfile, openApp, type Profile } from '../support/render-app';
import { shorthand } from '../support/shorthand';
import { soundLog } from '../support/stored-log';

const FIRST = 'point-1/recall-coffee';

const studying = async (preferences: { readonly answerKeys?: boolean } = {}) => {
  const profile = aProfile({ decks: [aDeck({ differences: 3 })], ...preferences });
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t);
  await see.question('coffee', 1);
  return { profile, app, see };
};

const gradesOf = async ({ database }: Profile): Promise<string[]> => shorthand((await soundLog(database)).events);

test.each([
  ['1', 2],
  ['2', 3],
  ['3', 4],
  ['4', 5],
  ['[Numpad1]', 2],
  ['[Numpad2]', 3],
  ['[Numpad3]', 4],
  ['[Numpad4]', 5],
  [' ', 4],
  ['{Enter}', 4],
] as const)('after the reveal %s grades with %i', async (key, grade) => {
  const { profile, app, see } = await studying();
  await app.keys(' ');
  await see.grades();
  await app.keys(key);
  await see.question('coffee', 2);
  expect(await gradesOf(profile)).toEqual([`${FIRST} ${grade}`]);
});

test.each([
  ['Digit1', 'ぬ', 2],
  ['Digit4', 'う', 5],
  ['Digit3', '"', 4],
  ['Numpad2', 'ふ', 3],
] as const)('%s grades by its place on the keyboard, whatever it writes (%s)', async (code, key, grade) => {
  const { profile, app, see } = await studying();
  await app.keys(' ');
  await see.grades();
  pressKey({ code, key });
  await see.question('coffee', 2);
  expect(await gradesOf(profile)).toEqual([`${FIRST} ${grade}`]);
});

test('U, L and Z go by their place on a kana keyboard too', async () => {
  const { profile, app, see } = await studying();
  pressKey({ code: 'KeyL', key: 'り' });
  await see.question('coffee', 1, 'ja');
  pressKey({ code: 'KeyL', key: 'り' });
  await see.question('coffee', 1);
  await answer(app, 'good');
  await see.question('coffee', 2);
  pressKey({ code: 'KeyU', key: 'な' });
  await see.question('coffee', 1);
  pressKey({ code: 'KeyZ', key: 'つ', ctrlKey: true, shiftKey: true });
  await see.question('coffee', 2);
  expect(await gradesOf(profile)).toEqual([`${FIRST} 4`, 'undone', 'redone']);
});

test.each([' ', '{Enter}'])('%o reveals, also when nothing has the focus, and grades Good then', async (key) => {
  const { profile, app, see } = await studying();
  loseFocus();
  await app.keys(key);
  await see.grades();
  loseFocus();
  await app.keys(key);
  await see.question('coffee', 2);
  expect(await gradesOf(profile)).toEqual([`${FIRST} 4`]);
});

test('Enter takes the grade that has the focus, not Good', async () => {
  const { profile, app, see } = await studying();
  await app.keys(' ');
  (await see.grade('hard')).focus();
  await app.keys('{Enter}');
  await see.question('coffee', 2);
  expect(await gradesOf(profile)).toEqual([`${FIRST} 3`]);
});

test('the focus is on Good after the reveal and on the reveal of the next card', async () => {
  const { app, see } = await studying();
  expect(document.activeElement).toBe(await see.reveal());
  await app.keys(' ');
  await expect.poll(async () => document.activeElement === (await see.grade('good'))).toBe(true);
  await app.keys(' ');
  await see.question('coffee', 2);
  await expect.poll(async () => document.activeElement === (await see.reveal())).toBe(true);
});

test('digits do nothing before the reveal', async () => {
  const { profile, app, see } = await studying();
  await app.keys('1234');
  await answer(app, 'good');
  await see.question('coffee', 2);
  expect(await gradesOf(profile)).toEqual([`${FIRST} 4`]);
});

describe('a key is ignored', () => {
  const expectIgnored = async (ignored: (app: AppOnScreen) => Promise<void> | void): Promise<void> => {
    const { profile, app, see } = await studying();
    await app.keys(' ');
    await see.grades();
    await ignored(app);
    await app.click(await see.grade('easy'));
    await see.question('coffee', 2);
    expect(await gradesOf(profile)).toEqual([`${FIRST} 5`]);
  };

  test.each<[string, KeyboardEventInit]>([
    ['while it repeats', { repeat: true }],
    ['while Japanese is composed', { isComposing: true }],
    ['while Japanese is composed, in browsers that only say 229', { keyCode: 229 }],
    ['with Ctrl', { ctrlKey: true }],
    ['with Alt', { altKey: true }],
    ['with Meta', { metaKey: true }],
  ])('%s', (_, init) =>
    expectIgnored(() => {
      pressKey({ code: 'Digit1', key: '1', ...init });
    }),
  );

  test.each(['input', 'textarea', 'select'] as const)('in a field (%s)', (tag) =>
    expectIgnored(() => {
      const field = document.body.appendChild(document.createElement(tag));
      onTestFinished(() => field.remove());
      pressKey({ code: 'Digit1', key: '1' }, field);
      pressKey({ code: 'KeyU', key: 'u' }, field);
    }),
  );

  test('while a dialog is open', () =>
    expectIgnored(async (app) => {
      await app.keys('?');
      await onScreen(app.t).dialog(app.t.keys.heading);
      pressKey({ code: 'Digit1', key: '1' }, document.body);
      await app.click(await onScreen(app.t).button(app.t.shell.close));
    }));

  test('within 200 ms of the reveal, by the time that the events carry', () =>
    expectIgnored(async (app) => {
      await app.keys('1', 199);
    }));
});

test('200 ms after the reveal a grade counts', async () => {
  const { profile, app, see } = await studying();
  await app.keys(' ');
  await see.grades();
  await app.keys('1', 200);
  await see.question('coffee', 2);
  expect(await gradesOf(profile)).toEqual([`${FIRST} 2`]);
});

test('a double click on a grade neither reveals nor grades the next card', async () => {
  const { profile, app, see } = await studying();
  await answer(app, 'good');
  await app.click(await see.reveal(), 199);
  expect(screen.queryByRole('group', { name: app.t.study.gradeGroup })).toBeNull();
  await app.click(await see.reveal(), 1);
  await see.grades();
  expect(await gradesOf(profile)).toEqual([`${FIRST} 4`]);
});

test.each(['{ >4/}', '{Enter>4/}'])('a key held down (%s) reveals once and grades nothing', async (held) => {
  const { profile, app, see } = await studying();
  await app.keys(held);
  await see.grades();
  await app.keys('4');
  await see.question('coffee', 2);
  expect(await gradesOf(profile)).toEqual([`${FIRST} 5`]);
});

test('switched off, no key answers, but ? still lists them and focused buttons still take Space', async () => {
  const { profile, app, see } = await studying({ answerKeys: false });
  loseFocus();
  await app.keys(' ');
  expect(screen.queryByRole('group', { name: app.t.study.gradeGroup })).toBeNull();
  (await see.reveal()).focus();
  await app.keys(' ');
  await see.grades();
  await app.keys('1');
  await app.keys('u');
  await app.keys('?');
  await see.dialog(app.t.keys.heading);
  await app.click(await see.button(app.t.shell.close));
  await app.click(await see.grade('easy'));
  await see.question('coffee', 2);
  expect(await gradesOf(profile)).toEqual([`${FIRST} 5`]);
});

test('keys are switched off and on in their list', async () => {
  const { profile, app, see } = await studying();
  await app.keys('?');
  await app.click(await screen.findByRole('checkbox', { name: app.t.keys.switch }));
  expect(profile.preferences.read().answerKeys).toBe(false);
  await app.click(screen.getByRole('checkbox', { name: app.t.keys.switch }));
  await app.click(await see.button(app.t.shell.close));
  loseFocus();
  await app.keys(' ');
  await see.grades();
});

test('E opens the source in another tab, but not before the reveal', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  const { app, see } = await studying();
  await app.keys('e');
  expect(open).not.toHaveBeenCalled();
  await app.keys(' ');
  await see.grades();
  await app.keys('e');
  expect(open).toHaveBeenCalledExactlyOnceWith('https://example.org/en/1', '_blank', 'noopener,noreferrer');
});

test('Esc closes the list of keys first, then leaves to Today', async () => {
  const { app, see } = await studying();
  await app.keys('?');
  await see.dialog(app.t.keys.heading);
  // Only a real key closes a dialog.
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  await see.question('coffee', 1);
  await app.keys('{Escape}');
  await see.start();
});

const loseFocus = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};
