import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../support/fake-clock';
import { aDeck } from '../support/decks';
import { answered, coffee, historyOf, PAST_DEVICE, tea } from '../support/history';
import { answer, onScreen } from '../support/on-screen';
import { type AppOnScreen, aProfile, openApp } from '../support/render-app';
import { desserts, drinks, PLACE, sharingDecks, TASTE } from '../support/shared-topic';
import { seedLog, soundLog } from '../support/stored-log';

const past = historyOf([
  answered(coffee(1), 9),
  answered(coffee(1), 8),
  answered(coffee(3), 9, 3),
  answered(coffee(3), 8, 2),
  answered(coffee(5), 9),
]);

const openToday = async (language: 'en' | 'ja') => {
  const profile = aProfile({ language, decks: sharingDecks });
  await seedLog(profile.database, PAST_DEVICE, past);
  const app = await openApp(profile);
  const see = onScreen(app.t, language);
  await app.click(await see.said(app.t.today.choose));
  return { app, see };
};

const waiting = (app: AppOnScreen): readonly string[] => app.store.getState().session?.waiting ?? [];

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('a deck and a topic are chosen, and only they come; Today itself stays whole', async () => {
    const { app, see } = await openToday(language);
    const t = app.t.today;
    await app.select(screen.getByRole('combobox', { name: t.deck }), drinks.name[language]);
    await app.select(screen.getByRole('combobox', { name: t.topic }), PLACE.name[language]);
    await app.click(await see.button(t.startChoice));
    await see.reveal();
    expect([...waiting(app)].sort()).toEqual([coffee(3), tea(3), coffee(4)]);
    expect(location.hash).toBe('#/study/drinks/place');
    await app.keys('{Escape}');
    await see.start();
    await expect.poll(() => waiting(app)).toContain(coffee(1));
  });

  test.each([
    ['due', (app: AppOnScreen) => app.t.today.kinds.due, [coffee(1), coffee(3)]],
    ['new', (app: AppOnScreen) => app.t.today.kinds.new, [tea(1), coffee(2), tea(3), coffee(4)]],
  ] as const)('only %s cards', async (_, words, expected) => {
    const { app, see } = await openToday(language);
    await app.select(screen.getByRole('combobox', { name: app.t.today.kind }), words(app));
    await app.click(await see.button(app.t.today.startChoice));
    await see.reveal();
    expect([...waiting(app)].sort()).toEqual([...expected].sort());
  });

  test('a deck that does not come daily is studied when it is chosen', async () => {
    const { app, see } = await openToday(language);
    await app.select(screen.getByRole('combobox', { name: app.t.today.deck }), desserts.name[language]);
    // There is only one topic to choose from.
    expect(screen.queryByRole('combobox', { name: app.t.today.topic })).toBeNull();
    await app.click(await see.button(app.t.today.startChoice));
    await see.reveal();
    expect([...waiting(app)].sort()).toEqual([coffee(5), tea(5), coffee(6)]);
  });

  test('the finished screen says what was held back and why, and gives more for today only', async () => {
    const profile = aProfile({ language, decks: [aDeck({ differences: 4 })] });
    const change = { daysAgo: 10, action: { type: 'settings-changed', change: { newPerDay: 1, duePerDay: 1 } } } as const;
    await seedLog(profile.database, PAST_DEVICE, historyOf([change, answered(coffee(3), 9), answered(coffee(4), 9)]));
    const app = await openApp(profile, '/study');
    const see = onScreen(app.t, language);
    for (const left of [1, 0]) {
      await answer(app, 'good');
      if (left > 0) await see.said(app.t.study.left(left));
    }
    await see.finished();
    await see.said(app.t.finished.heldDue(1));
    // Of the four differences one was met newly today; its other card waits for that reason, and one of each other for the limit.
    await see.said(app.t.finished.heldFresh(3));
    await see.said(app.t.finished.heldSiblings(1));
    const more = screen.getByRole('group', { name: app.t.today.more });
    await app.click(within(more).getByRole('button', { name: app.t.today.moreDue(1) }));
    await see.reveal();
    await answer(app, 'good');
    await see.finished();
    expect((await soundLog(profile.database)).events.map(({ type }) => type).slice(3)).toEqual([
      'reviewed',
      'reviewed',
      'limit-raised',
      'reviewed',
    ]);
    profile.clock.pass(DAY_MS);
    await app.store.getState().refresh();
    expect(waiting(app)).toHaveLength(2);
  });
});

test('weakest first orders the due cards', async () => {
  const { app, see } = await openToday('en');
  await app.select(screen.getByRole('combobox', { name: app.t.today.kind }), app.t.today.kinds.due);
  await app.click(screen.getByRole('checkbox', { name: app.t.today.weakest }));
  await app.click(await see.button(app.t.today.startChoice));
  await see.question('coffee', 3);
  expect(location.hash).toBe('#/study/all/all/due/weakest');
});

test('where one deck is chosen the topics offered are its own', async () => {
  const { app } = await openToday('en');
  await app.select(screen.getByRole('combobox', { name: app.t.today.deck }), drinks.name.en);
  const topics = within(screen.getByRole('combobox', { name: app.t.today.topic })).getAllByRole('option');
  expect(topics.map(({ textContent }) => textContent)).toEqual([app.t.today.allTopics, TASTE.name.en, PLACE.name.en]);
});

test('when the day turns over in mid-session the shown card stays, and the rest is that of the new day', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 3, cards: ['recall'] })] });
  await seedLog(
    profile.database,
    PAST_DEVICE,
    historyOf([{ daysAgo: 10, action: { type: 'settings-changed', change: { newPerDay: 2 } } }]),
  );
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t);
  await answer(app, 'good');
  await see.question('coffee', 2);
  await see.said(app.t.study.left(1));
  profile.clock.pass(DAY_MS);
  // The card of yesterday is due again, and two new ones may come.
  await see.said(app.t.study.left(3));
  await see.question('coffee', 2);
  await answer(app, 'good');
  await see.said(app.t.study.left(2));
  const { events } = await soundLog(profile.database);
  const days = events.slice(1).map(({ day }) => day);
  expect(days[1]).toBe((days[0] ?? 0) + 1);
});
