import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/core/base/day';
import { asCardId } from '../../src/core/base/ids';
import { aDeck } from '../support/decks';
import { answered, coffee, historyOf, PAST_DEVICE, startedCards } from '../support/history';
import { answer, onScreen } from '../support/on-screen';
import { aProfile, openApp } from '../support/render-app';
import { seedLog, soundLog } from '../support/stored-log';

describe.each(['en', 'ja'] as const)('in %s, the key I', (language) => {
  test('tells of a due card its last grade, ease, interval and date, and what each answer would do; no answer is given away', async () => {
    const profile = aProfile({ language, decks: [aDeck({ differences: 1, cards: ['why'] })] });
    await seedLog(profile.database, PAST_DEVICE, historyOf([answered('point-1/why', 9), answered('point-1/why', 8, 3)]));
    const app = await openApp(profile, '/study');
    const see = onScreen(app.t, language);
    await see.reveal();
    await app.keys('i');
    const dialog = await see.dialog(app.t.why.open);
    const reasons = await within(dialog).findByRole('list');
    expect(reasons.textContent).toContain(app.t.why.easeMoves('2.50', '2.36'));
    expect(reasons.textContent).toContain(app.t.why.interval.second(6));
    expect(reasons.textContent).toContain(app.t.why.overdue(2));
    expect(within(reasons).getAllByRole('listitem').at(-1)?.textContent).toBe(app.t.why.today);
    expect(within(dialog).getAllByRole('definition')[2]?.textContent).toContain(app.t.why.outcomeInterval(6, '2.36', 15));
    expect(dialog.textContent).not.toContain(language === 'en' ? 'The reason' : '理由。');
    await app.click(within(dialog).getByRole('button', { name: app.t.shell.close }));
    await see.reveal();
    expect((await soundLog(profile.database)).events).toHaveLength(2);
  });

  test('tells of a new card that it is new; on the finished screen it tells of the last one, and each card of the day can be asked', async () => {
    const app = await openApp(aProfile({ language, decks: [aDeck({ differences: 1, cards: ['why'] })] }), '/study');
    const see = onScreen(app.t, language);
    await see.reveal();
    await app.keys('i');
    const first = await see.dialog(app.t.why.open);
    expect((await within(first).findByRole('list')).textContent).toContain(app.t.why.isNew);
    await app.click(within(first).getByRole('button', { name: app.t.shell.close }));
    await answer(app, 'good');
    const heading = await see.finished();
    await expect.poll(() => document.activeElement).toBe(heading);
    await app.keys('i');
    const dialog = await see.dialog(app.t.why.open);
    expect((await within(dialog).findByRole('list')).textContent).toContain(app.t.why.doneToday);
    await app.click(within(dialog).getByRole('button', { name: app.t.shell.close }));
    await app.click(await screen.findByText(app.t.finished.cardsOfToday(1)));
    await app.click(await screen.findByRole('button', { name: new RegExp(app.t.finished.why) }));
    await see.dialog(app.t.why.open);
  });
});

test('a plan that is made in its last week brings its panel and the states of its cards', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 3 })] });
  await seedLog(profile.database, PAST_DEVICE, historyOf(startedCards(2, 1)));
  const app = await openApp(profile);
  const see = onScreen(app.t);
  await see.start();
  const { session, settings } = app.store.getState();
  if (session === undefined) throw new Error('the day is there');
  const plan = {
    exam: 'none',
    date: addDays(session.day, 3),
    decks: [aDeck({ differences: 3 }).id],
    minutesPerDay: 20,
    madeOn: session.day,
    pace: { dueMs: 10_000, freshMs: 25_000 },
  } as const;
  expect(settings.plan).toBe('none');
  await app.store.getState().changeSettings({ plan });
  await screen.findByRole('heading', { name: app.t.plan.today.heading(app.t.plan.today.yours) });
  await screen.findByText(app.t.plan.today.inDays(3));
  expect(app.store.getState().dayStates.has(asCardId(coffee(1)))).toBe(true);
});

test('on the finished screen each card that asks for a reason can be told from the others by the name of its button', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 2, cards: ['why'] })] });
  await seedLog(profile.database, PAST_DEVICE, historyOf([1, 2].map((number) => answered(`point-${number}/why`, 0))));
  const app = await openApp(profile, '/study');
  await onScreen(app.t).finished();
  await app.click(await screen.findByText(app.t.finished.cardsOfToday(2)));
  const names = (): string[] =>
    screen.getAllByRole('button', { name: (name) => name.startsWith(`${app.t.finished.why}: `) }).map(({ ariaLabel }) => ariaLabel ?? '');
  await expect.poll(() => new Set(names()).size).toBe(2);
});
