import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { answerText, aDeck, questionText } from '../support/decks';
import { answered, coffee, historyOf, PAST_DEVICE, startedCards, tea } from '../support/history';
import { onScreen } from '../support/on-screen';
import { aProfile, openApp } from '../support/render-app';
import { seedLog, soundLog } from '../support/stored-log';

const withPast = async (language: 'en' | 'ja' = 'en') => {
  const profile = aProfile({ language, decks: [aDeck({ differences: 3 })] });
  await seedLog(profile.database, PAST_DEVICE, historyOf(startedCards(3, 9)));
  return { profile, states: (await soundLog(profile.database)).states };
};

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('a drill shows both sides, asks them in turn until both are right twice, and moves no date', async () => {
    const { profile, states } = await withPast(language);
    const app = await openApp(profile, '/contrast/point-2');
    const see = onScreen(app.t, language);
    const t = app.t.ready.contrast;
    await see.said(t.look);
    await see.said(answerText(language, 'tea', 2));
    await see.said(answerText(language, 'coffee', 2));
    await see.said(language === 'en' ? 'The reason for 2.' : '2の理由。');
    await app.click(await see.button(t.begin));
    for (const [side, button] of [
      ['tea', 'good'],
      ['coffee', 'again'],
      ['tea', 'good'],
      ['coffee', 'good'],
      ['tea', 'good'],
      ['coffee', 'good'],
    ] as const) {
      await see.question(side, 2);
      expect(screen.queryByText(answerText(language, side, 2))).toBeNull();
      await app.click(await see.reveal());
      expect(within(await see.grades()).getAllByRole('button')).toHaveLength(2);
      await app.click(await see.grade(button));
    }
    await see.said(t.doneCount(1, 6));
    const { events, states: after } = await soundLog(profile.database);
    expect(after).toEqual(states);
    expect(events.slice(3).map((event) => ('grade' in event ? `${event.type} ${event.card} ${event.grade}` : event.type))).toEqual([
      `practiced ${tea(2)} 4`,
      `practiced ${coffee(2)} 2`,
      `practiced ${tea(2)} 4`,
      `practiced ${coffee(2)} 4`,
      `practiced ${tea(2)} 4`,
      `practiced ${coffee(2)} 4`,
    ]);
  });

  test('an answer of a drill is taken back and brought again by keys', async () => {
    const { profile } = await withPast(language);
    const app = await openApp(profile, '/contrast/point-1,point-3');
    const see = onScreen(app.t, language);
    const t = app.t.ready.contrast;
    await see.said(t.look);
    await app.keys(' ');
    await see.question('tea', 1);
    await app.keys(' ');
    await see.grades();
    await app.keys('1');
    await see.question('coffee', 1);
    await app.keys('u');
    await see.question('tea', 1);
    await see.said(answerText(language, 'tea', 1));
    await app.click(await see.redo());
    await see.question('coffee', 1);
    expect((await soundLog(profile.database)).events.slice(3).map(({ type }) => type)).toEqual(['practiced', 'undone', 'redone']);
  });
});

test('a key that is held down presses nothing again and again', async () => {
  const { profile } = await withPast();
  const app = await openApp(profile, '/contrast/point-2');
  const begin = await onScreen(app.t).button(app.t.ready.contrast.begin);
  for (const code of ['Enter', 'Space', 'NumpadEnter']) expect(fireEvent.keyDown(begin, { code, repeat: true })).toBe(false);
});

test('a drill of several pairs goes through one after the other, and may be begun anew', async () => {
  const { profile } = await withPast();
  const app = await openApp(profile, '/contrast/point-1,point-3');
  const see = onScreen(app.t);
  const t = app.t.ready.contrast;
  for (const number of [1, 3]) {
    await see.said(t.pair(number === 1 ? 1 : 2, 2));
    await see.said(t.look);
    await app.keys(' ');
    for (const side of ['tea', 'coffee', 'tea', 'coffee'] as const) {
      await see.question(side, number);
      await app.keys(' ');
      await see.grades();
      await app.keys('2');
    }
  }
  await see.said(t.doneCount(2, 8));
  await app.click(await see.button(t.again));
  expect(await screen.findByText(answerText('en', 'tea', 1))).toBeDefined();
});

test('an answer that cannot be saved stays on the screen and is saved by trying again, once', async () => {
  const { profile } = await withPast();
  const app = await openApp(profile, '/contrast/point-1');
  const see = onScreen(app.t);
  await see.said(app.t.ready.contrast.look);
  await app.keys(' ');
  await see.question('tea', 1);
  await app.keys(' ');
  await see.grades();
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  await app.keys('2');
  const alert = await see.alert(app.t.problems.notSaved);
  IDBObjectStore.prototype.add = add;
  await see.question('tea', 1);
  await app.click(within(alert).getByRole('button', { name: app.t.problems.tryAgain }));
  await see.question('coffee', 1);
  expect((await soundLog(profile.database)).events).toHaveLength(4);
});

test.each(['nowhere', 'point-1,nowhere'])('the address %s names nothing to drill', async (address) => {
  const { profile } = await withPast();
  const app = await openApp(profile, `/contrast/${address}`);
  expect(await screen.findByText(app.t.shell.noSuchPart('nowhere'))).toBeDefined();
});

test('the question in a drill follows its own language', async () => {
  const { profile } = await withPast();
  const app = await openApp(profile, '/contrast/point-1');
  const see = onScreen(app.t);
  await see.said(app.t.ready.contrast.look);
  await app.keys(' ');
  await see.question('tea', 1);
  await app.keys('l');
  const question = await screen.findByRole('heading', { level: 1, name: questionText('ja', 'tea', 1) });
  expect(question.lang).toBe('ja');
});

test('a drill whose address was opened by itself is left for Today, whatever was open before', async () => {
  const { profile } = await withPast();
  history.pushState(null, '', '#/settings');
  const app = await openApp(profile, '/contrast/point-1');
  await onScreen(app.t).said(app.t.ready.contrast.look);
  await app.keys('{Escape}');
  expect(await screen.findByRole('heading', { level: 1, name: app.t.today.heading })).toBeDefined();
});

test('a drill leads back to where it was begun', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 1 })] });
  const lapses = Array.from({ length: 8 }, (_, at) => [answered(coffee(1), 40 - 4 * at), answered(coffee(1), 39 - 4 * at, 2)]).flat();
  await seedLog(profile.database, PAST_DEVICE, historyOf([...lapses, answered(tea(1), 0)]));
  const app = await openApp(profile, '/ready');
  const see = onScreen(app.t);
  await app.click(await screen.findByRole('button', { name: (name) => name.startsWith(`${app.t.ready.trouble.drill}: `) }));
  await see.said(app.t.ready.contrast.look);
  await app.keys('{Escape}');
  expect(await screen.findByRole('button', { name: (name) => name.startsWith(`${app.t.ready.trouble.drill}: `) })).toBeDefined();
});
