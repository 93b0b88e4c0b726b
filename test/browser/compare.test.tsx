import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { answered, coffee, historyOf, PAST_DEVICE, type PastAction, tea } from '../support/history';
import { onScreen } from '../support/on-screen';
import { aProfile, openApp } from '../support/render-app';
import { answerText, questionText, SIDE_NAMES } from '../support/decks';
import { drinks, PLACE, sharingDecks, TASTE } from '../support/shared-topic';
import { seedLog } from '../support/stored-log';

/** The first difference was hard once, the second is known, the others are new. */
const known: readonly PastAction[] = [answered(coffee(1), 3, 3), answered(tea(2), 2)];

const openCompare = async (address = '/compare/drinks', language: 'en' | 'ja' = 'en', actions = known) => {
  const profile = aProfile({ language, decks: sharingDecks });
  await seedLog(profile.database, PAST_DEVICE, historyOf(actions));
  const app = await openApp(profile, address);
  const see = onScreen(app.t, language);
  await screen.findByRole('heading', { level: 1 });
  const table = (name: string): Promise<HTMLElement> => screen.findByRole('table', { name });
  const cover = async (name: string): Promise<void> => app.click(screen.getByRole('radio', { name }));
  const coffeeCell = (number: number): HTMLElement =>
    screen.getByRole('button', { name: `${SIDE_NAMES[language].coffee}: ${questionText(language, 'coffee', number)}` });
  const isShown = (number: number): boolean => coffeeCell(number).ariaExpanded === 'true';
  const answersOnScreen = (): (string | null)[] =>
    screen
      .queryAllByText(/^Answer \d about Coffee\.$/)
      .flatMap((each) => (each.checkVisibility({ visibilityProperty: true }) ? each.textContent : []));
  return { profile, app, see, table, cover, coffeeCell, isShown, answersOnScreen, t: app.t.compare };
};

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('a deck is a table of its two sides for each topic, with question and reason', async () => {
    const { table, t } = await openCompare('/compare/drinks', language);
    const taste = await table(TASTE.name[language]);
    const headers = within(taste).getAllByRole('columnheader');
    expect(headers.map(({ textContent }) => textContent.trim())).toEqual([SIDE_NAMES[language].tea, SIDE_NAMES[language].coffee]);
    const cells = within(taste)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(cells).toHaveLength(6);
    expect(cells.slice(0, 2)).toEqual([answerText(language, 'tea', 1), answerText(language, 'coffee', 1)]);
    expect(cells[2]).toBe(`${t.why}${language === 'en' ? 'The reason for 1.' : '1の理由。'}`);
    expect(taste.textContent).toContain(language === 'en' ? 'What is point 1 of Tea / Coffee?' : '紅茶 / コーヒーの点1は何か？');
    expect(within(await table(PLACE.name[language])).getAllByRole('cell')).toHaveLength(6);
    expect(screen.getByRole('status').textContent).toBe(t.shown(4, 4));
  });
});

test('without an address it is the deck that was begun most, and the bar says where one is', async () => {
  const { app, see } = await openCompare('/compare');
  await screen.findByRole('heading', { level: 1, name: app.t.compare.title(drinks.name.en) });
  const link = within(screen.getByRole('navigation')).getByRole('link', { name: app.t.shell.screens.compare });
  expect(link.ariaCurrent).toBe('page');
  await app.select(screen.getByLabelText(app.t.compare.deck), 'Desserts');
  await screen.findByRole('heading', { level: 1, name: app.t.compare.title('Desserts') });
  expect(location.hash).toBe('#/compare/desserts');
  expect(link.ariaCurrent).toBe('page');
  expect(await see.said(app.t.compare.shown(2, 2))).toBeDefined();
});

test('one topic alone, chosen on the screen or in the address', async () => {
  const { app, table } = await openCompare('/compare/drinks/place');
  await table(PLACE.name.en);
  expect(screen.getAllByRole('table')).toHaveLength(1);
  await app.select(screen.getByLabelText(app.t.compare.topic), app.t.compare.allTopics);
  await table(TASTE.name.en);
  expect(location.hash).toBe('#/compare/drinks');
});

test('an address that names no topic says so', async () => {
  const { app, see } = await openCompare('/compare/drinks/colour');
  expect(await see.said(app.t.shell.noSuchPart('colour'))).toBeDefined();
});

test('a search narrows the tables, and says so where nothing is found', async () => {
  const { app, see, t } = await openCompare();
  await see.said(t.shown(4, 4));
  await app.click(screen.getByRole('searchbox', { name: t.search }));
  await app.keys('REASON 3');
  await see.said(t.shown(1, 4));
  expect(screen.getAllByRole('table')).toHaveLength(1);
  await app.keys(' juice');
  await see.said(t.noMatch);
  expect(screen.queryByRole('table')).toBeNull();
});

test('only what is weak, and a word where nothing is', async () => {
  const { app, see, t } = await openCompare();
  const weak = await screen.findByRole<HTMLInputElement>('checkbox', { name: t.weak });
  await expect.poll(() => weak.disabled).toBe(false);
  await app.click(weak);
  await see.said(t.shown(1, 4));
  expect(await see.said(answerText('en', 'coffee', 1))).toBeDefined();
  // The filter holds from topic to topic.
  await app.select(screen.getByLabelText(t.topic), PLACE.name.en);
  await see.said(t.noWeak);
});

test('the red sheet hides one column, and a press shows a cell or covers it again', async () => {
  const { app, cover, coffeeCell, isShown, answersOnScreen, t } = await openCompare();
  await screen.findByText(answerText('en', 'coffee', 4));
  await cover(SIDE_NAMES.en.coffee);
  expect(answersOnScreen()).toEqual([]);
  expect(screen.getByText(answerText('en', 'tea', 1)).checkVisibility({ visibilityProperty: true })).toBe(true);
  await app.click(coffeeCell(2));
  expect(isShown(2)).toBe(true);
  expect(answersOnScreen()).toEqual([answerText('en', 'coffee', 2)]);
  await app.click(coffeeCell(2));
  expect(answersOnScreen()).toEqual([]);
  await app.click(screen.getByRole('button', { name: t.showAll }));
  expect(answersOnScreen()).toHaveLength(4);
  await app.click(screen.getByRole('button', { name: t.coverAll }));
  expect(answersOnScreen()).toEqual([]);
  await cover(t.reason);
  expect(answersOnScreen()).toHaveLength(4);
  expect(screen.getByRole('button', { name: `${t.why}: What is point 1 of Tea / Coffee?` }).ariaExpanded).toBe('false');
});

test('by keyboard: one stop for Tab, arrows from cell to cell across topics, Space shows', async () => {
  const { app, cover, coffeeCell, isShown } = await openCompare();
  await screen.findByText(answerText('en', 'coffee', 4));
  await cover(SIDE_NAMES.en.coffee);
  expect([1, 2, 3, 4].map((number) => coffeeCell(number).tabIndex)).toEqual([0, -1, -1, -1]);
  coffeeCell(1).focus();
  await app.keys('{ArrowUp}{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(coffeeCell(3));
  expect([1, 2, 3, 4].map((number) => coffeeCell(number).tabIndex)).toEqual([-1, -1, 0, -1]);
  await app.keys(' ');
  expect([1, 2, 3, 4].map(isShown)).toEqual([false, false, true, false]);
  expect(document.activeElement).toBe(coffeeCell(3));
  await app.keys('{End}{ArrowRight}{Enter}');
  expect([1, 2, 3, 4].map(isShown)).toEqual([false, false, true, true]);
  await app.keys('{Home}');
  expect(document.activeElement).toBe(coffeeCell(1));
});

test('texts that do not come can be asked for again', async () => {
  const profile = aProfile({ decks: sharingDecks });
  const app = await openApp(profile, '/');
  const see = onScreen(app.t);
  await see.start();
  app.texts.offline = true;
  location.hash = '/compare/desserts';
  await see.alert(app.t.problems.texts);
  app.texts.offline = false;
  await app.click(screen.getByRole('button', { name: app.t.problems.tryAgain }));
  expect(await see.said(app.t.compare.shown(2, 2))).toBeDefined();
});

describe('the evening before', () => {
  test('shows what is known least of all decks, the weakest first', async () => {
    const actions = [answered(coffee(2), 3), answered(coffee(3), 3, 3), answered(coffee(5), 3, 3)];
    const { table, see, t, app } = await openCompare('/compare/all/evening', 'en', actions);
    const cells = within(await table(drinks.name.en))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(cells.filter((text) => text.startsWith('Answer') && text.includes('Tea'))).toEqual([
      answerText('en', 'tea', 3),
      answerText('en', 'tea', 2),
    ]);
    await table('Desserts');
    const print = vi.spyOn(window, 'print').mockReturnValue();
    await app.click(await see.button(t.print));
    expect(print).toHaveBeenCalledOnce();
    await app.select(screen.getByLabelText(t.deck), 'Desserts');
    expect(location.hash).toBe('#/compare/desserts/evening');
    await expect.poll(() => screen.queryAllByRole('table').length).toBe(1);
  });

  test('says that there is nothing before anything was learned', async () => {
    const { see, t } = await openCompare('/compare/drinks/evening', 'en', []);
    await see.said(t.eveningNothing);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('button', { name: t.print })).toBeNull();
  });
});
