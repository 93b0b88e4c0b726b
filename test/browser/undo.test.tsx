import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { formatDateTime } from '../../src/i18n/format';
import { aDeck, questionText } from '../support/decks';
import { DAY_MS, MORNING } from '../support/fake-clock';
import { answer, onScreen } from '../support/on-screen';
import { aProfile, openApp } from '../support/render-app';
import { shorthand } from '../support/shorthand';
import { soundLog } from '../support/stored-log';

const [ONE, TWO] = ['point-1/recall-coffee', 'point-2/recall-coffee'];

const afterOneAnswer = async (language: 'en' | 'ja' = 'en') => {
  const profile = aProfile({ language, decks: [aDeck({ differences: 2 })] });
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t, language);
  await answer(app, 'good');
  await see.question('coffee', 2);
  const log = async (): Promise<string[]> => shorthand((await soundLog(profile.database)).events);
  return { profile, app, see, log };
};

test.each(['u', '{Control>}z{/Control}', '{Meta>}z{/Meta}'])(
  '%s takes the answer back: the card again, answer shown, one more left',
  async (key) => {
    const { app, see, log } = await afterOneAnswer();
    await see.said(app.t.study.left(1));
    await app.keys(key);
    await see.question('coffee', 1);
    await see.grades();
    await see.said(app.t.study.left(2));
    await see.said(app.t.actions.undone(app.t.actions.names.reviewed));
    expect(await log()).toEqual([`${ONE} 4`, 'undone']);
  },
);

test.each(['{Control>}{Shift>}z{/Shift}{/Control}', '{Meta>}{Shift>}z{/Shift}{/Meta}'])('%s brings it back', async (key) => {
  const { app, see, log } = await afterOneAnswer();
  await app.keys('u');
  await see.question('coffee', 1);
  await app.keys(key);
  await see.question('coffee', 2);
  await see.said(app.t.actions.redone(app.t.actions.names.reviewed));
  await see.said(app.t.study.left(1));
  expect(await log()).toEqual([`${ONE} 4`, 'undone', 'redone']);
});

test('an answer taken back and given again is the repetition of the day, not drill', async () => {
  const { profile, app, see, log } = await afterOneAnswer();
  await app.click(await see.undo());
  await see.question('coffee', 1);
  await app.click(await see.grade('easy'));
  await see.question('coffee', 2);
  expect(await log()).toEqual([`${ONE} 4`, 'undone', `${ONE} 5`]);
  const { states } = await soundLog(profile.database);
  expect(states.map(({ schedule }) => schedule?.memory.easeFactor)).toEqual([2.6]);
});

test('undo and redo are there on the finished screen', async () => {
  const { app, see, log } = await afterOneAnswer();
  await answer(app, 'good');
  await see.finished();
  await app.click(await see.undo());
  await see.question('coffee', 2);
  await see.grades();
  await app.click(await see.redo());
  await see.finished();
  await app.keys('u');
  await see.question('coffee', 2);
  await app.click(await see.grade('hard'));
  await see.said(app.t.study.drill);
  expect(await log()).toEqual([`${ONE} 4`, `${TWO} 4`, 'undone', 'redone', 'undone', `${TWO} 3`]);
});

test('undo and redo reach back over a reload', async () => {
  const { profile, app, see, log } = await afterOneAnswer();
  await answer(app, 'good');
  await see.finished();
  app.close();
  const again = await openApp(profile, '/study');
  await see.finished();
  await again.click(await see.undo());
  await see.question('coffee', 2);
  await see.grades();
  again.close();
  const third = await openApp(profile, '/study');
  await see.question('coffee', 2);
  await third.click(await see.redo());
  await see.finished();
  expect(await log()).toEqual([`${ONE} 4`, `${TWO} 4`, 'undone', 'redone']);
});

test('undo goes back without limit, says when nothing is left, and redo goes all the way forth again', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 5 })] });
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t);
  for (const left of [4, 3, 2, 1]) {
    await answer(app, 'good');
    await see.said(app.t.study.left(left));
  }
  for (const number of [4, 3, 2, 1]) {
    await app.keys('u');
    await see.question('coffee', number);
  }
  await app.keys('u');
  await see.said(app.t.study.nothingToUndo);
  expect((await soundLog(profile.database)).states).toEqual([]);
  for (const left of [4, 3, 2, 1]) {
    await app.click(await see.redo());
    await see.said(app.t.study.left(left));
  }
  await app.click(await see.redo());
  await see.said(app.t.study.nothingToRedo);
  const { events, states } = await soundLog(profile.database);
  expect(events).toHaveLength(12);
  expect(states).toHaveLength(4);
});

test('a new answer drops what could be redone', async () => {
  const { app, see, log } = await afterOneAnswer();
  await app.keys('u');
  await see.question('coffee', 1);
  await app.click(await see.grade('easy'));
  await see.question('coffee', 2);
  await app.click(await see.redo());
  await see.said(app.t.study.nothingToRedo);
  expect(await log()).toEqual([`${ONE} 4`, 'undone', `${ONE} 5`]);
});

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const onTheNextDay = async () => {
    const { profile, app, log } = await afterOneAnswer(language);
    app.close();
    profile.clock.pass(DAY_MS);
    const next = await openApp(profile, '/study');
    const see = onScreen(next.t, language);
    await see.reveal();
    await next.click(await see.undo());
    const { older } = next.t.problems;
    const dialog = await see.dialog(older.heading);
    return { next, see, log, older, dialog };
  };

  test('an answer of an earlier day is named before it is taken back', async () => {
    const { next, see, log, older, dialog } = await onTheNextDay();
    const when = formatDateTime(MORNING, language);
    const question = older.question(next.t.actions.names.reviewed, when, questionText(language, 'coffee', 1));
    expect(dialog.textContent).toContain(question);
    await next.click(await see.button(older.yes));
    await see.question('coffee', 1);
    await see.grades();
    expect(await log()).toEqual([`${ONE} 4`, 'undone']);
  });

  test('left alone it stays', async () => {
    const { next, see, log, older } = await onTheNextDay();
    await next.click(await see.button(older.no));
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    expect(await log()).toEqual([`${ONE} 4`]);
  });
});
