import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { asCardId } from '../../src/core/base/ids';
import { formatStudyDay } from '../../src/i18n/format';
import { cardListOf } from '../support/card-list';
import { questionText } from '../support/decks';
import { DAY_MS, MORNING } from '../support/fake-clock';
import { answered, coffee, historyOf, PAST_DEVICE, type PastAction, tea } from '../support/history';
import { onScreen } from '../support/on-screen';
import { aProfile, openApp, type Profile } from '../support/render-app';
import { desserts, drinks, sharingDecks, TASTE } from '../support/shared-topic';
import { seedLog, soundLog, storedLog } from '../support/stored-log';

const known: readonly PastAction[] = [
  answered(coffee(1), 3),
  answered(tea(1), 1),
  { daysAgo: 1, action: { type: 'suspended', cards: [asCardId(tea(2))] } },
  { daysAgo: 1, action: { type: 'noted', card: asCardId(coffee(4)), text: 'ask the barista' } },
];
const TODAY = Math.floor(MORNING / DAY_MS);

const aLearner = async (language: 'en' | 'ja' = 'en', actions = known): Promise<Profile> => {
  const profile = aProfile({ language, decks: sharingDecks });
  await seedLog(profile.database, PAST_DEVICE, historyOf(actions));
  return profile;
};

const openList = async (profile: Profile, address = '/cards') => {
  const { language } = profile.preferences.read();
  const app = await openApp(profile, address);
  const list = cardListOf(app, language);
  await list.table();
  return { app, list, see: onScreen(app.t, language), t: app.t.cards };
};

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('every card of every deck is there, with how it stands', async () => {
    const { app, list, t } = await openList(await aLearner(language));
    expect(await list.count()).toBe(12);
    const row = async (side: 'tea' | 'coffee', number: number): Promise<string> =>
      (await list.link(side, number)).closest('[role="row"]')?.textContent ?? '';
    expect(await row('coffee', 1)).toContain(t.dueNow);
    expect(await row('tea', 1)).toContain(t.dueNow);
    expect(await row('tea', 3)).toContain(t.stages.new);
    expect(await row('tea', 2)).toContain(t.traits.suspended);
    expect(await row('coffee', 4)).toContain(t.traits.noted);
    expect(await row('coffee', 5)).toContain(TASTE.name[language]);
    expect(app.t.cards.found(12)).toBe(screen.getByText(t.found(12)).textContent);
  });

  test('a card is found by Japanese and by English text, in either language of the screen, however it is typed', async () => {
    const { app, list } = await openList(await aLearner(language));
    for (const text of ['ｺｰﾋｰの点3は', 'こーひーの点３は', 'POINT 3 OF ＣＯＦＦＥＥ']) {
      const search = await list.search();
      await app.click(search);
      await app.keys('{Control>}a{/Control}');
      await app.keys(text === 'POINT 3 OF ＣＯＦＦＥＥ' ? `"${text}"` : text);
      await expect.poll(list.questions).toEqual([questionText(language, 'coffee', 3)]);
    }
  });

  test('filters narrow the list, stand in the address, and are there after a reload', async () => {
    const profile = await aLearner(language);
    const { app, list, t } = await openList(profile);
    await app.click(screen.getByText(t.filters));
    await app.select(screen.getByRole('combobox', { name: t.deck }), drinks.name[language]);
    await expect.poll(list.count).toBe(8);
    await app.select(screen.getByRole('combobox', { name: t.topic }), TASTE.name[language]);
    await expect.poll(list.count).toBe(4);
    await app.click(screen.getByRole('checkbox', { name: t.traits.suspended }));
    await expect.poll(list.questions).toEqual([questionText(language, 'tea', 2)]);
    const address = location.hash.slice(1);
    expect(address).toBe('/cards/deck=drinks&topic=taste&with=suspended');
    app.close();
    const again = await openList(profile, address);
    expect(await again.list.questions()).toEqual([questionText(language, 'tea', 2)]);
    // Another deck has other topics.
    await again.app.select(screen.getByRole('combobox', { name: t.deck }), desserts.name[language]);
    await screen.findByText(t.nothing);
    await again.app.click(await again.see.button(t.showAll));
    await expect.poll(again.list.count).toBe(12);
    expect(location.hash).toBe('#/cards');
  });

  test('five cards are suspended with one event, and brought back with one undo', async () => {
    const profile = await aLearner(language);
    const { app, list, see, t } = await openList(profile);
    await list.tick('coffee', 1);
    for (const number of [2, 3, 4]) await list.tick('coffee', number);
    await list.tick('tea', 4);
    expect((await list.bar()).textContent).toContain(t.selected(5));
    await list.act(t.act.suspend(5));
    await see.said(app.t.actions.done.suspended(5));
    const suspended = async (): Promise<string[]> =>
      (await soundLog(profile.database)).states.filter((state) => state.suspended !== undefined).map(({ card }) => card);
    expect(await suspended()).toEqual([coffee(1), coffee(2), tea(2), coffee(3), coffee(4), tea(4)].sort());
    // What is left to do with them has changed, and the selection has stayed.
    await expect.poll(async () => within(await list.bar()).queryByRole('button', { name: t.act.resume(5) })).not.toBeNull();
    await app.click(await see.undo());
    await see.said(app.t.actions.undone(app.t.actions.names.suspended));
    expect(await suspended()).toEqual([tea(2)]);
    // No card was put on the study screen.
    expect(app.store.getState().current).toBeUndefined();
  });

  test('two learned cards are reset: told what it changes, one event, undone as one from the deck’s page', async () => {
    const profile = await aLearner(language);
    const before = (await soundLog(profile.database)).states;
    const { app, list, see, t } = await openList(profile);
    await list.tick('coffee', 1);
    await list.tick('tea', 1);
    await list.tick('coffee', 3);
    await list.act(t.act.reset(2));
    const { reset, selectedCards, undoReset } = app.t.deck;
    const dialog = await see.dialog(reset.headingSelection);
    await expect.poll(() => dialog.textContent).toContain(reset.changes(2, 2));
    expect(dialog.textContent).toContain(reset.dates(day(TODAY - 2, language), day(TODAY, language)));
    await app.click(within(dialog).getByRole('button', { name: reset.confirm.selection }));
    await see.said(app.t.actions.done['reset-many'](2));
    expect((await soundLog(profile.database)).events.at(-1)).toMatchObject({ type: 'reset-many', cards: [coffee(1), tea(1)] });
    app.close();
    const deck = await openApp(profile, '/deck/drinks');
    await deck.click(await screen.findByRole('button', { name: (name) => name.startsWith(`${undoReset}: ${selectedCards}`) }));
    await onScreen(deck.t).said(deck.t.actions.undone(deck.t.actions.names['reset-many']));
    expect((await soundLog(profile.database)).states).toEqual(before);
  });
});

const day = (number: number, language: 'en' | 'ja'): string => formatStudyDay(number as never, language);

test('Shift selects everything between two cards, and the box at the top everything found and nothing', async () => {
  const { app, list, t } = await openList(await aLearner());
  await list.tick('coffee', 2);
  await app.keys('{Shift>}');
  await list.tick('tea', 3);
  await app.keys('{/Shift}');
  expect((await list.bar()).textContent).toContain(t.selected(4));
  const all = screen.getByRole<HTMLInputElement>('checkbox', { name: t.selectAll });
  expect(all.indeterminate).toBe(true);
  await app.click(all);
  expect((await list.bar()).textContent).toContain(t.selected(12));
  expect(all.indeterminate).toBe(false);
  await app.click(all);
  await expect.poll(() => screen.queryByRole('region', { name: t.withSelected })).toBeNull();
});

test('what was selected stays selected in another list, which says that it is elsewhere', async () => {
  const profile = await aLearner();
  const { app, list, see, t } = await openList(profile);
  await list.tick('coffee', 1);
  await app.click(await list.search());
  await app.keys('"point 3"');
  await expect.poll(list.count).toBe(2);
  await list.tick('coffee', 3);
  expect((await list.bar()).textContent).toContain(t.selected(2));
  expect((await list.bar()).textContent).toContain(t.elsewhere(1));
  await list.act(t.act.mark(2));
  await see.said(app.t.actions.done['marked-many'](2));
  await list.act(t.act.unmark(2));
  await see.said(app.t.actions.done.unmarkedMany(2));
  await app.click(await see.undo());
  await see.said(app.t.actions.undone(app.t.actions.names['marked-many']));
  const { states, events } = await soundLog(profile.database);
  expect(states.filter(({ marked }) => marked === 1).map(({ card }) => card)).toEqual([coffee(1), coffee(3)]);
  expect(events.slice(known.length).map(({ type }) => type)).toEqual(['marked-many', 'marked-many', 'undone']);
});

test('the list is used by keys alone: search, move, select, act, open, and come back to the same place', async () => {
  const profile = await aLearner();
  const { app, list, see, t } = await openList(profile);
  const focused = (): string | null | undefined => document.activeElement?.textContent;
  await app.keys('/');
  expect(document.activeElement).toBe(await list.search());
  await app.keys('point');
  await app.keys('{ArrowDown}');
  await expect.poll(focused).toBe(questionText('en', 'coffee', 1));
  await app.keys('{ArrowDown}{ArrowDown}');
  await expect.poll(focused).toBe(questionText('en', 'coffee', 2));
  await app.keys('x');
  await app.keys('{Shift>}{ArrowDown}{/Shift}');
  expect((await list.bar()).textContent).toContain(t.selected(2));
  await app.keys('*');
  await see.said(app.t.actions.done['marked-many'](2));
  await app.keys('{Escape}');
  await expect.poll(() => screen.queryByRole('region', { name: t.withSelected })).toBeNull();
  await app.keys('{ArrowDown}-');
  await see.said(app.t.actions.done.buried(1));
  await app.keys('u');
  await see.said(app.t.actions.undone(app.t.actions.names.buried));
  await app.keys('{End}');
  await expect.poll(focused).toBe(questionText('en', 'tea', 6));
  await app.keys('{Home}{ArrowDown}');
  await expect.poll(focused).toBe(questionText('en', 'tea', 1));
  await app.keys('{Enter}');
  await screen.findByRole('heading', { level: 1, name: questionText('en', 'tea', 1) });
  expect(location.hash).toBe(`#/card/${tea(1)}`);
  await app.click(screen.getByRole('link', { name: `← ${t.page.back}` }));
  await expect.poll(focused).toBe(questionText('en', 'tea', 1));
  expect((await list.search()).value).toBe('point');
});

test('where keys are switched off none of them does anything', async () => {
  const profile = aProfile({ decks: sharingDecks, answerKeys: false });
  const { app } = await openList(profile);
  await app.keys('/x{ArrowDown}x*');
  expect(document.activeElement).toBe(document.body);
  expect((await storedLog(profile.database)).events).toEqual([]);
});

test('texts that could not be loaded are told, and come with another try', async () => {
  const { app, see, list, t } = await (async () => {
    const profile = await aLearner();
    const opened = await openApp(profile, '/settings');
    opened.texts.offline = true;
    location.hash = '/cards';
    return { app: opened, list: cardListOf(opened), see: onScreen(opened.t), t: opened.t.cards };
  })();
  await screen.findByText(t.readingFailed);
  app.texts.offline = false;
  await app.click(await see.button(app.t.problems.tryAgain));
  await expect.poll(() => screen.queryByText(t.readingFailed)).toBeNull();
  await app.click(await list.search());
  await app.keys('"coffee 3" バ');
  await screen.findByText(t.nothing);
  await app.click(await see.button(t.showAll));
  await app.click(await list.search());
  await app.keys('紅茶の点5');
  await expect.poll(list.questions).toEqual([questionText('en', 'tea', 5)]);
});

test.each(['deck=nowhere', 'mood=good'])('the address %s names what it does not know', async (address) => {
  const app = await openApp(aProfile({ decks: sharingDecks }), `/cards/${address}`);
  expect(await onScreen(app.t).said(app.t.shell.noSuchPart(address.startsWith('deck') ? 'nowhere' : 'mood'))).toBeDefined();
});

test('I tells why the card that the list is at comes when it comes', async () => {
  const { app, list, see } = await openList(await aLearner());
  (await list.link('coffee', 1)).focus();
  await app.keys('i');
  expect((await see.dialog(app.t.why.open)).textContent).toContain(questionText('en', 'coffee', 1));
});
