import { screen, within } from '@testing-library/react';
import { afterAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { onScreen } from '../support/on-screen';
import { aProfile, type AppOnScreen, openApp } from '../support/render-app';

/** What vitest opens a page in. */
const USUAL = { width: 414, height: 896 };
const PHONE = { width: 320, height: 640 };

afterAll(() => page.viewport(USUAL.width, USUAL.height));

const opened = async (language: 'en' | 'ja', width: number, address = '/') => {
  await page.viewport(width, PHONE.height);
  const app = await openApp(aProfile({ language }), address);
  const bar = await screen.findByRole('navigation', { name: app.t.shell.navigation });
  const names = (): string[] =>
    within(bar)
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
  return { app, bar, names, more: () => within(bar).getByRole('button', { name: app.t.shell.more }) };
};

const namesOf = ({ t }: AppOnScreen, ...screens: readonly (keyof AppOnScreen['t']['shell']['screens'])[]): string[] =>
  screens.map((name) => t.shell.screens[name]);

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test.each([320, 360])('on a phone of %i px what one uses daily is at the thumb, and the rest behind one button', async (width) => {
    const { app, bar, names, more } = await opened(language, width);
    expect(names()).toEqual(namesOf(app, 'today', 'test', 'compare', 'progress'));
    const { bottom, height } = bar.getBoundingClientRect();
    expect(Math.round(bottom)).toBe(PHONE.height);
    expect(height).toBeGreaterThanOrEqual(44);
    for (const label of bar.querySelectorAll('span')) expect(label.getBoundingClientRect().width).toBeLessThan(width / 5);
    expect(bar.scrollWidth).toBe(bar.clientWidth);
    await app.click(more());
    expect(names()).toEqual(namesOf(app, 'today', 'test', 'compare', 'progress', 'cards', 'plan', 'ready'));
  });

  test('a desk shows every screen at once, in one line', async () => {
    const { app, bar, names } = await opened(language, 640);
    expect(names()).toEqual(namesOf(app, 'today', 'test', 'compare', 'progress', 'cards', 'plan', 'ready'));
    expect(
      new Set(
        within(bar)
          .getAllByRole('link')
          .map((link) => link.getBoundingClientRect().top),
      ).size,
    ).toBe(1);
    expect(bar.scrollWidth).toBe(bar.clientWidth);
  });
});

test('on a phone the bar is the last thing that Tab comes to, on a desk it stands before the screen', async () => {
  const { app, bar } = await opened('en', PHONE.width);
  const main = await screen.findByRole('main');
  expect(main.compareDocumentPosition(bar)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  app.close();
  const desk = await opened('en', 800);
  expect((await screen.findByRole('main')).compareDocumentPosition(desk.bar)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
});

test('the rest opens and closes by keyboard, the focus stays with its button, and the screen one is on is marked', async () => {
  const { app, bar, names, more } = await opened('en', PHONE.width);
  const { plan, cards } = app.t.shell.screens;
  more().focus();
  await app.keys('{Enter}');
  await app.keys('{Tab}');
  expect(document.activeElement?.textContent).toBe(cards);
  await app.click(within(bar).getByRole('link', { name: plan }));
  await screen.findByRole('heading', { level: 1, name: app.t.plan.heading });
  expect(names()).not.toContain(plan);
  await app.click(more());
  expect(within(bar).getByRole('link', { current: 'page' }).textContent).toBe(plan);
  await userEvent.keyboard('{Escape}');
  expect(names()).not.toContain(plan);
  expect(document.activeElement).toBe(more());
});

test('where a card has the whole attention there is no bar', async () => {
  await page.viewport(PHONE.width, PHONE.height);
  const app = await openApp(aProfile(), '/study');
  await onScreen(app.t).reveal();
  expect(screen.queryByRole('navigation')).toBeNull();
});
