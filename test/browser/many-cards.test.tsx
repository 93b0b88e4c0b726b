import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { asCardId } from '../../src/core/base/ids';
import { cardListOf } from '../support/card-list';
import { aDeck, questionText } from '../support/decks';
import { coffee, historyOf, PAST_DEVICE, startedCards } from '../support/history';
import { onScreen } from '../support/on-screen';
import { aProfile, openApp } from '../support/render-app';
import { seedLog, soundLog } from '../support/stored-log';

const DIFFERENCES = 5000;
/** What a window of any size draws at most. */
const FEW = 80;

/** Ten thousand cards, of which five hundred have been learned. */
const openManyCards = async (address = '/cards') => {
  const profile = aProfile({ decks: [aDeck({ differences: DIFFERENCES })] });
  await seedLog(profile.database, PAST_DEVICE, historyOf(startedCards(500, 2)));
  const app = await openApp(profile, address);
  const list = cardListOf(app);
  const rows = async (): Promise<number> => (await list.table()).querySelectorAll('[data-index]').length;
  return { profile, app, list, rows, see: onScreen(app.t), t: app.t.cards };
};

test('of ten thousand cards those near the screen are drawn, at the top, at the end and in the middle', async () => {
  const { app, list, rows } = await openManyCards();
  expect(await list.count()).toBe(2 * DIFFERENCES);
  await expect.poll(rows).toBeGreaterThan(5);
  expect(await rows()).toBeLessThan(FEW);
  await app.keys('{End}');
  await expect.poll(() => document.activeElement?.textContent).toBe(questionText('en', 'tea', DIFFERENCES));
  expect(await rows()).toBeLessThan(FEW);
  scrollTo({ top: document.documentElement.scrollHeight / 2 });
  await expect.poll(async () => (await list.table()).querySelector(`[data-index="${DIFFERENCES}"]`)).not.toBeNull();
  // What had the focus still has it, far away.
  expect(document.activeElement?.textContent).toBe(questionText('en', 'tea', DIFFERENCES));
  expect(await rows()).toBeLessThan(FEW);
});

test('ten thousand cards are searched in both languages, filtered, and told by their number', async () => {
  const { list, see, t } = await openManyCards(`/cards/text=${encodeURIComponent('紅茶の点49')}`);
  // 49, 490 to 499 and 4900 to 4999 have it in their question; tea alone asks for it.
  await see.said(t.found(111));
  expect(await list.count()).toBe(111);
  location.hash = '/cards/stage=due';
  await see.said(t.found(500));
  location.hash = '/cards/stage=new';
  await see.said(t.found(2 * DIFFERENCES - 500));
});

test('all that is found is selected at once, and what is done with it is one event and one undo', async () => {
  const { profile, app, list, see, t } = await openManyCards('/cards/stage=due');
  await see.said(t.found(500));
  await app.click(screen.getByRole('checkbox', { name: t.selectAll }));
  expect(within(await list.bar()).getByText(t.selected(500))).toBeDefined();
  await list.act(t.act.suspend(500));
  await see.said(app.t.actions.done.suspended(500));
  const { events, states } = await soundLog(profile.database);
  expect(events).toHaveLength(501);
  expect(states.filter(({ suspended }) => suspended === 1)).toHaveLength(500);
  await app.click(await see.undo());
  await see.said(app.t.actions.undone(app.t.actions.names.suspended));
  const after = await soundLog(profile.database);
  expect(after.states.filter(({ suspended }) => suspended === 1)).toEqual([]);
  expect(after.states.find(({ card }) => card === asCardId(coffee(1)))?.schedule).toBeDefined();
});
