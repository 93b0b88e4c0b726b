import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { asCardId } from '../../src/core/base/ids';
import { answered, coffee, historyOf, PAST_DEVICE, type PastAction, tea } from '../support/history';
import { onScreen, questionOnScreen } from '../support/on-screen';
import { aProfile, openApp, openTab } from '../support/render-app';
import { drinks, PLACE, sharingDecks, TASTE } from '../support/shared-topic';
import { seedLog, soundLog } from '../support/stored-log';
import { questionText, SIDE_NAMES } from '../support/decks';

/** In Taste one well known, one started and one suspended card, in Place none. */
const known: readonly PastAction[] = [
  answered(coffee(1), 40),
  answered(coffee(1), 39),
  answered(coffee(1), 33),
  answered(coffee(1), 18),
  answered(tea(1), 3),
  { daysAgo: 1, action: { type: 'suspended', cards: [asCardId(tea(2))] } },
];

const openDeck = async (language: 'en' | 'ja' = 'en', actions = known) => {
  const profile = aProfile({ language, decks: sharingDecks });
  await seedLog(profile.database, PAST_DEVICE, historyOf(actions));
  const app = await openApp(profile, '/deck/drinks');
  const see = onScreen(app.t, language);
  await screen.findByRole('heading', { level: 1, name: drinks.name[language] });
  const topicRow = (name: string): HTMLElement => {
    const row = screen.getByRole('heading', { level: 3, name }).closest('li');
    if (row === null) throw new Error(`no row for ${name}`);
    return row;
  };
  const back = async (): Promise<void> => app.click(screen.getByRole('link', { name: `← ${app.t.shell.today}` }));
  return { profile, app, see, topicRow, back };
};

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('each topic tells how far it is', async () => {
    const { app, topicRow } = await openDeck(language);
    const { progress, strong, suspended } = app.t.deck;
    expect(topicRow(TASTE.name[language]).textContent).toContain(`${progress(2, 4)} · ${strong(1)} · ${suspended(1)}`);
    expect(topicRow(PLACE.name[language]).textContent).toContain(progress(0, 4));
    expect(within(topicRow(TASTE.name[language])).getByRole<HTMLProgressElement>('progressbar').value).toBe(2);
  });

  test('a deck switched off leaves Today, says so there, and comes back', async () => {
    const { app, see, back } = await openDeck(language);
    const daily = (): HTMLInputElement => screen.getByRole('checkbox', { name: app.t.deck.daily });
    expect(daily().checked).toBe(true);
    await app.click(daily());
    await expect.poll(() => daily().checked).toBe(false);
    await back();
    await see.said(app.t.today.nothing);
    const row = screen.getByRole('link', { name: drinks.name[language] }).closest('li');
    expect(row?.textContent).toContain(app.t.today.deckOff);
    await app.click(screen.getByRole('link', { name: drinks.name[language] }));
    await expect.poll(() => daily().checked).toBe(false);
    await app.click(await see.undo());
    await expect.poll(() => daily().checked).toBe(true);
    await back();
    await see.start();
  });

  test('whoever knows one side is not asked for it alone, neither now nor after a reload', async () => {
    const { profile, app } = await openDeck(language);
    const name = app.t.deck.knows(SIDE_NAMES[language].tea);
    await app.click(screen.getByRole('checkbox', { name }));
    await expect.poll(() => screen.getByRole<HTMLInputElement>('checkbox', { name }).checked).toBe(true);
    const { waiting } = openSession(app.store.getState().session);
    expect(waiting).not.toEqual([]);
    expect(waiting.filter((card) => card.endsWith('tea'))).toEqual([]);
    app.close();
    const tab = openTab(profile);
    await tab.store.getState().open();
    expect(openSession(tab.store.getState().session).waiting).toEqual(waiting);
  });

  test('a topic is studied alone, and practised alone', async () => {
    const { app, see, topicRow } = await openDeck(language);
    const [taste, place] = [TASTE.name[language], PLACE.name[language]];
    const button = (topic: string, name: string): HTMLElement => within(topicRow(topic)).getByRole('button', { name: `${name}: ${topic}` });
    expect((button(place, app.t.deck.practiceTopic) as HTMLButtonElement).disabled).toBe(true);
    await app.click(button(place, app.t.deck.studyTopic));
    await see.question('coffee', 3);
    expect(app.store.getState().session?.waiting).toEqual([coffee(3), coffee(4)]);
    location.hash = '/deck/drinks';
    await screen.findByRole('heading', { level: 1, name: drinks.name[language] });
    await app.click(button(taste, app.t.deck.practiceTopic));
    await see.said(app.t.study.practice);
    expect([questionText(language, 'coffee', 1), questionText(language, 'tea', 1)]).toContain(questionOnScreen());
    expect(app.store.getState().practice?.session.waiting).toHaveLength(2);
  });

  test('suspended cards are brought back together, and that can be undone', async () => {
    const { profile, app, see } = await openDeck(language);
    await app.click(await see.button(app.t.deck.bringBackSuspended(1)));
    await see.said(app.t.actions.done.resumed(1));
    await expect.poll(() => screen.queryByRole('button', { name: app.t.deck.bringBackSuspended(1) })).toBeNull();
    await app.click(await see.undo());
    await see.button(app.t.deck.bringBackSuspended(1));
    const { states } = await soundLog(profile.database);
    expect(states.find(({ card }) => card === tea(2))?.suspended).toBe(1);
  });

  test.each([
    ['/deck/nonsense', 'nonsense'],
    ['/study/nonsense', 'nonsense'],
    ['/study/drinks/nonsense', 'nonsense'],
    ['/study/drinks/taste/nonsense', 'nonsense'],
    ['/practice/x', 'x'],
    ['/practice/topic/drinks/nonsense', 'nonsense'],
  ])('the address %s names what it does not know, and leads back', async (address, part) => {
    const app = await openApp(aProfile({ language, decks: sharingDecks }), address);
    const see = onScreen(app.t, language);
    await see.said(app.t.shell.notFound);
    await see.said(app.t.shell.noSuchPart(part));
    await app.click(screen.getByRole('link', { name: app.t.shell.toToday }));
    await see.start();
    expect(location.hash).toBe('#/');
  });
});

test('a deck that does not come daily is off until it is switched on', async () => {
  const profile = aProfile({ decks: sharingDecks });
  await seedLog(profile.database, PAST_DEVICE, historyOf(known));
  const app = await openApp(profile, '/deck/desserts');
  const daily = await screen.findByRole<HTMLInputElement>('checkbox', { name: app.t.deck.daily });
  expect(daily.checked).toBe(false);
  // This deck has no side that one may know already.
  await app.click(daily);
  await expect.poll(() => daily.checked).toBe(true);
  expect(app.store.getState().session?.waiting).toEqual(expect.arrayContaining([coffee(5), coffee(6)]));
});

const openSession = <T,>(session: T | undefined): T => {
  if (session === undefined) throw new Error('no session yet');
  return session;
};
