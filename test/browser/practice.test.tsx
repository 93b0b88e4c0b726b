import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { WEAKEST_CARDS } from '../../src/core/queue/practice';
import { aDeck } from '../support/decks';
import { answered, coffee, historyOf, PAST_DEVICE, startedCards } from '../support/history';
import { answer, onScreen, questionOnScreen } from '../support/on-screen';
import { aProfile, openApp, openTab } from '../support/render-app';
import { seedLog, soundLog } from '../support/stored-log';

/** Three cards, none of them due today. */
const withPast = async (language: 'en' | 'ja' = 'en') => {
  const profile = aProfile({ language, decks: [aDeck({ differences: 3, cards: ['recall'] })] });
  const past = [1, 2, 3].flatMap((number) => [answered(coffee(number), 9), answered(coffee(number), 3, number === 2 ? 3 : 4)]);
  await seedLog(profile.database, PAST_DEVICE, historyOf(past));
  const states = (await soundLog(profile.database)).states;
  return { profile, states };
};

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('practice says that no date moves, has two buttons, and moves none', async () => {
    const { profile, states } = await withPast(language);
    const app = await openApp(profile, '/practice/weakest');
    const see = onScreen(app.t, language);
    await see.said(app.t.study.practice);
    for (const left of [2, 1]) {
      await app.click(await see.reveal());
      expect(within(await see.grades()).getAllByRole('button').length).toBe(2);
      await see.grade('again');
      await app.click(await see.grade('good'));
      await see.said(app.t.study.left(left));
      await see.said(app.t.study.savedDrill);
    }
    // Again comes again, until it is known.
    await answer(app, 'again');
    await see.reveal();
    await answer(app, 'good');
    await see.said(app.t.study.practiceDone);
    await see.said(app.t.study.practiceCount(3));
    const { events, states: after } = await soundLog(profile.database);
    expect(after).toEqual(states);
    expect(events.slice(6).map((event) => [event.type, 'grade' in event && event.grade])).toEqual([
      ['practiced', 4],
      ['practiced', 4],
      ['practiced', 2],
      ['practiced', 4],
    ]);
  });

  test('practice counts towards no limit and is not in the day’s figures', async () => {
    const { profile } = await withPast(language);
    const tab = openTab(profile);
    await tab.store.getState().open();
    const before = tab.store.getState().session;
    const app = await openApp(profile, '/practice/weakest');
    const see = onScreen(app.t, language);
    await answer(app, 'good');
    await see.said(app.t.study.left(2));
    await tab.store.getState().refresh();
    expect(tab.store.getState().session).toEqual(before);
  });

  test('an answer in practice is taken back and brought again', async () => {
    const { profile, states } = await withPast(language);
    const app = await openApp(profile, '/practice/weakest');
    const see = onScreen(app.t, language);
    await see.reveal();
    const first = questionOnScreen();
    await answer(app, 'good');
    await see.said(app.t.study.left(2));
    const second = questionOnScreen();
    await app.keys('u');
    await see.said(app.t.actions.undone(app.t.actions.names.practiced));
    await see.said(app.t.study.left(3));
    await expect.poll(questionOnScreen).toBe(first);
    await see.grades();
    await app.click(await see.redo());
    await see.said(app.t.study.left(2));
    await expect.poll(questionOnScreen).toBe(second);
    const log = await soundLog(profile.database);
    expect(log.events.slice(6).map(({ type }) => type)).toEqual(['practiced', 'undone', 'redone']);
    expect(log.states).toEqual(states);
  });

  test('where nothing was failed today there is nothing to practise, and the way back', async () => {
    const { profile } = await withPast(language);
    const app = await openApp(profile, '/practice/failed');
    const see = onScreen(app.t, language);
    await see.said(app.t.study.practiceNothing);
    await app.click(await see.button(app.t.shell.toToday));
    await see.start();
    expect((await soundLog(profile.database)).events).toHaveLength(6);
  });

  test('what was failed today is practised from the finished screen', async () => {
    const profile = aProfile({ language, decks: [aDeck({ differences: 2, cards: ['why'] })] });
    const app = await openApp(profile, '/study');
    const see = onScreen(app.t, language);
    await answer(app, 'again');
    await see.said(app.t.study.left(2));
    await answer(app, 'good');
    await see.said(app.t.study.drill);
    await answer(app, 'good');
    await see.finished();
    const before = (await soundLog(profile.database)).states;
    await app.click(await see.button(app.t.today.practiceFailed));
    await see.said(app.t.study.practice);
    expect(app.store.getState().practice?.session.waiting).toEqual(['point-1/why']);
    await answer(app, 'good');
    await see.said(app.t.study.practiceCount(1));
    expect((await soundLog(profile.database)).states).toEqual(before);
    await app.click(await see.button(app.t.study.practiceAgain));
    await see.reveal();
  });
});

test('the digits of practice are its two buttons', async () => {
  const { profile } = await withPast();
  const app = await openApp(profile, '/practice/weakest');
  const see = onScreen(app.t);
  for (const [key, grade] of [
    ['1', 2],
    ['2', 4],
  ] as const) {
    await see.reveal();
    await app.keys(' ');
    await see.grades();
    await app.keys(key);
    await see.said(app.t.study.left(key === '1' ? 3 : 2));
    await see.reveal();
    const { events } = await soundLog(profile.database);
    expect(events.at(-1)).toMatchObject({ type: 'practiced', grade });
  }
});

test('practice of the weakest takes so many and no more, the hardest first', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 30 })] });
  const past = [...startedCards(30, 9), answered(coffee(17), 8, 1)];
  await seedLog(profile.database, PAST_DEVICE, historyOf(past));
  const app = await openApp(profile, '/practice/weakest');
  await onScreen(app.t).said(app.t.study.left(WEAKEST_CARDS));
  expect(app.store.getState().practice?.session.waiting[0]).toBe(coffee(17));
});

test('practice is reached from Today, and leaving it leads back there', async () => {
  const { profile } = await withPast();
  const app = await openApp(profile);
  const see = onScreen(app.t);
  await app.click(await see.said(app.t.today.practice));
  await app.click(await see.button(app.t.today.practiceWeakest));
  await see.said(app.t.study.practice);
  await app.keys('{Escape}');
  await see.start();
  expect(screen.queryByText(app.t.study.practice)).toBeNull();
});
