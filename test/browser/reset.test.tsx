import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { asCardId } from '../../src/core/base/ids';
import { formatDateTime, formatStudyDay } from '../../src/i18n/format';
import { aDeck } from '../support/decks';
import { DAY_MS, MORNING, SECOND_MS } from '../support/fake-clock';
import { answered, coffee, historyOf, PAST_DEVICE, type PastAction, startedCards, tea } from '../support/history';
import { answer, onScreen } from '../support/on-screen';
import { aProfile, openApp, openTab, type Profile } from '../support/render-app';
import { drinks, sharingDecks, TASTE } from '../support/shared-topic';
import { shorthand } from '../support/shorthand';
import { seedLog, soundLog, storedLog } from '../support/stored-log';

/** In Taste two learned cards of this deck and one of the other, three answers each, and a suspended new one. */
const known: readonly PastAction[] = [
  ...[coffee(1), tea(2), coffee(5)].flatMap((card) => [answered(card, 9), answered(card, 8), answered(card, 2, 3)]),
  { daysAgo: 1, action: { type: 'suspended', cards: [asCardId(coffee(2))] } },
  { daysAgo: 1, action: { type: 'marked', card: asCardId(coffee(1)), on: true } },
];

const TODAY = Math.floor(MORNING / DAY_MS);

const openDeck = async (profile: Profile, language: 'en' | 'ja' = 'en') => {
  const app = await openApp(profile, '/deck/drinks');
  const see = onScreen(app.t, language);
  await screen.findByRole('heading', { level: 1, name: drinks.name[language] });
  return { app, see };
};

const openTopicReset = async (language: 'en' | 'ja' = 'en') => {
  const profile = aProfile({ language, decks: sharingDecks });
  await seedLog(profile.database, PAST_DEVICE, historyOf(known));
  const { app, see } = await openDeck(profile, language);
  const { reset, resetTopic } = app.t.deck;
  const taste = TASTE.name[language];
  await app.click(await see.button(`${resetTopic} ${taste}`));
  const dialog = await see.dialog(reset.heading(taste));
  const resetsIn = async (): Promise<unknown[]> =>
    (await soundLog(profile.database)).events.flatMap((event) => (event.type === 'reset' && 'cards' in event ? [event.cards] : []));
  return { profile, app, see, dialog, reset, taste, resetsIn };
};

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('what a reset changes is told before: cards, answers, dates, what stays; and nothing is written', async () => {
    const { app, dialog, reset, resetsIn } = await openTopicReset(language);
    // The third answer, two days ago, gave 6 × 2.5 = 15 days.
    const [first, last] = [TODAY - 2 + 15, TODAY - 2 + 15].map((day) => formatStudyDay(day as never, language));
    await expect.poll(() => dialog.textContent).toContain(reset.changes(2, 6));
    expect(dialog.textContent).toContain(reset.dates(first ?? '', last ?? ''));
    expect(dialog.textContent).toContain(reset.keeps);
    expect(dialog.textContent).toContain(reset.later);
    expect(await resetsIn()).toEqual([]);
    await app.click(within(dialog).getByRole('button', { name: app.t.actions.cancel }));
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    expect(await resetsIn()).toEqual([]);
  });

  test('this deck alone or all decks: each has its own count, its own numbers and its own button', async () => {
    const { app, dialog, reset, taste, resetsIn } = await openTopicReset(language);
    within(dialog).getByRole('button', { name: reset.confirm.topic(taste) });
    expect(within(dialog).getByRole<HTMLInputElement>('radio', { name: reset.thisDeckOnly(2) }).checked).toBe(true);
    await app.click(within(dialog).getByRole('radio', { name: reset.allDecks(3) }));
    await expect.poll(() => dialog.textContent).toContain(reset.changes(3, 9));
    expect(within(dialog).queryByRole('button', { name: reset.confirm.topic(taste) })).toBeNull();
    await app.click(within(dialog).getByRole('button', { name: reset.confirm['topic-everywhere'](taste) }));
    await onScreen(app.t, language).said(app.t.actions.done.reset(3));
    expect(await resetsIn()).toEqual([[coffee(1), tea(2), coffee(5)]]);
  });

  test('the topic in this deck alone: the other deck keeps its dates, the mark and the suspension stay', async () => {
    const { profile, app, see, dialog, reset, taste, resetsIn } = await openTopicReset(language);
    await app.click(within(dialog).getByRole('button', { name: reset.confirm.topic(taste) }));
    await see.said(app.t.actions.done.reset(2));
    expect(await resetsIn()).toEqual([[coffee(1), tea(2)]]);
    const { states } = await soundLog(profile.database);
    expect(states.find(({ card }) => card === coffee(5))?.schedule).toBeDefined();
    expect(states.filter(({ card }) => card !== coffee(5))).toEqual([
      { card: coffee(1), marked: 1 },
      { card: coffee(2), suspended: 1 },
    ]);
    expect(within(topicRow(taste)).getByRole<HTMLProgressElement>('progressbar').value).toBe(0);
  });

  test('suspended cards are brought back only where that is ticked', async () => {
    const { profile, app, see, dialog, reset, taste } = await openTopicReset(language);
    await app.click(within(dialog).getByRole('checkbox', { name: reset.suspended(1) }));
    await app.click(within(dialog).getByRole('button', { name: reset.confirm.topic(taste) }));
    await see.said(app.t.actions.done.reset(3));
    const { states } = await soundLog(profile.database);
    expect(states.filter(({ suspended }) => suspended !== undefined)).toEqual([]);
  });

  test('a whole deck is reset, and its reset is undone from the list after a reload and new answers', async () => {
    const profile = aProfile({ language, decks: sharingDecks });
    await seedLog(profile.database, PAST_DEVICE, historyOf(known));
    const before = (await soundLog(profile.database)).states;
    const { app, see } = await openDeck(profile, language);
    const { reset, resets, resetOf, undoReset } = app.t.deck;
    const name = drinks.name[language];
    await app.click(await see.button(app.t.deck.resetDeck));
    await app.click(within(await see.dialog(reset.heading(name))).getByRole('button', { name: reset.confirm.deck(name) }));
    await see.said(app.t.actions.done.reset(2));
    app.close();

    // A day later the card is new, and is answered as such.
    profile.clock.pass(DAY_MS);
    const tab = openTab(profile);
    await tab.store.getState().enterStudy();
    expect(tab.store.getState().current?.card.id).toBe(coffee(1));
    tab.store.getState().reveal(SECOND_MS);
    await tab.store.getState().grade('easy', 2 * SECOND_MS);
    const fresh = (await soundLog(profile.database)).states.find(({ card }) => card === coffee(1));
    expect(fresh?.schedule?.memory).toEqual({ repetitions: 1, easeFactor: 2.6, intervalDays: 1 });
    tab.close();

    const later = await openDeck(profile, language);
    await later.see.said(resets);
    const words = resetOf(name, 2, formatDateTime(MORNING, language));
    await later.app.click(await later.see.button(`${undoReset}: ${words}`));
    await later.see.said(later.app.t.actions.undone(later.app.t.actions.names.reset));
    await expect.poll(() => screen.queryByText(resets)).toBeNull();
    const { states } = await soundLog(profile.database);
    const without = <T extends { readonly card: string }>(all: readonly T[]): T[] => all.filter(({ card }) => card !== coffee(1));
    expect(without(states)).toEqual(without(before));
    // The answer given meanwhile counts as if there had been no reset.
    expect(states.find(({ card }) => card === coffee(1))?.schedule?.memory.repetitions).toBe(3);
  });

  test('a card is reset from its menu, and comes back with its date when that is undone', async () => {
    const profile = aProfile({ language, decks: [aDeck({ differences: 1 })] });
    await seedLog(profile.database, PAST_DEVICE, historyOf([answered(coffee(1), 3), answered(coffee(1), 2)]));
    profile.clock.pass(10 * DAY_MS);
    const before = (await soundLog(profile.database)).states;
    const app = await openApp(profile, '/study');
    const see = onScreen(app.t, language);
    await see.said(app.t.study.dueCard);
    await app.click(await see.button(app.t.actions.reset));
    const dialog = await see.dialog(app.t.deck.reset.headingCard);
    await expect.poll(() => dialog.textContent).toContain(app.t.deck.reset.changes(1, 2));
    await app.click(within(dialog).getByRole('button', { name: app.t.deck.reset.confirm.card }));
    await see.said(app.t.actions.done.reset(1));
    expect((await soundLog(profile.database)).states).toEqual([]);
    await app.click(await see.undo());
    await see.said(app.t.actions.undone(app.t.actions.names.reset));
    expect((await soundLog(profile.database)).states).toEqual(before);
  });

  test('where there is a backlog the gentler way comes first: it lowers only today’s limit and resets nothing', async () => {
    const profile = aProfile({ language, decks: [aDeck({ differences: 30 })] });
    await seedLog(profile.database, PAST_DEVICE, historyOf(startedCards(30, 9)));
    const { app, see } = await openDeck(profile, language);
    const { reset } = app.t.deck;
    const name = aDeck({ differences: 1 }).name[language];
    await app.click(await see.button(app.t.deck.resetDeck));
    const dialog = await see.dialog(reset.heading(name));
    await expect.poll(() => dialog.textContent).toContain(reset.backlog(30, 12, 3));
    await app.click(within(dialog).getByRole('button', { name: reset.catchUp(12) }));
    await expect.poll(() => app.store.getState().session?.held.due).toBe(18);
    const { events } = await soundLog(profile.database);
    expect(events.at(-1)).toMatchObject({ type: 'limit-raised', fresh: 0, due: -88 });
    profile.clock.pass(DAY_MS);
    await app.store.getState().refresh();
    expect(app.store.getState().session?.held.due).toBe(0);
  });
});

test('a reset is undone after a reload with the ordinary undo', async () => {
  const { profile, app, see, dialog, reset, taste } = await openTopicReset();
  const before = (await soundLog(profile.database)).states;
  await app.click(within(dialog).getByRole('button', { name: reset.confirm.topic(taste) }));
  await see.said(app.t.actions.done.reset(2));
  app.close();
  // The events of this visit are this device's; the history is the same device's.
  const again = await openDeck(profile);
  await again.app.click(await again.see.undo());
  await again.see.said(again.app.t.actions.undone(again.app.t.actions.names.reset));
  expect((await soundLog(profile.database)).states).toEqual(before);
});

test('a card that another tab has reset stays on the screen, is new now, and its answer counts as a first one', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 2 })] });
  await seedLog(profile.database, PAST_DEVICE, historyOf([answered(coffee(1), 9), answered(coffee(1), 8), answered(coffee(2), 8)]));
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t);
  await see.said(app.t.study.dueCard);
  const shown = app.store.getState().current?.card.id ?? asCardId('none/why');
  const other = openTab(profile);
  await other.store.getState().reset({ kind: 'deck', id: 'drinks' }, [asCardId(coffee(1)), asCardId(coffee(2))], false);
  await see.said(app.t.study.newCard);
  expect(app.store.getState().current?.card.id).toBe(shown);
  await answer(app, 'easy');
  await expect.poll(() => app.store.getState().current?.card.id).not.toBe(shown);
  const { events, states } = await soundLog(profile.database);
  expect(shorthand(events).slice(3)).toEqual(['reset', `${shown} 5`]);
  expect(states.map(({ card, schedule }) => [card, schedule?.memory.repetitions])).toEqual([[shown, 1]]);
});

test('there is nothing to reset where nothing was learned', async () => {
  const profile = aProfile({ decks: sharingDecks });
  const { app, see } = await openDeck(profile);
  expect((await see.button(`${app.t.deck.resetTopic} ${TASTE.name.en}`)) as HTMLButtonElement).toHaveProperty('disabled', true);
  await app.click(await see.button(app.t.deck.resetDeck));
  const dialog = await see.dialog(app.t.deck.reset.heading(drinks.name.en));
  expect(dialog.textContent).toContain(app.t.deck.reset.nothing);
  expect(within(dialog).getByRole('button', { name: app.t.deck.reset.confirm.deck(drinks.name.en) })).toHaveProperty('disabled', true);
  expect((await storedLog(profile.database)).events).toEqual([]);
});

const topicRow = (name: string): HTMLElement => {
  const row = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (row === null) throw new Error(`no row for ${name}`);
  return row;
};
