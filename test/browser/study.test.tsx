import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type Deck, DIFFERENCES_PER_CHUNK } from '../../src/core/deck/deck';
import { cardWords } from '../../src/i18n/card-words';
import { aDeck, answerText, SIDE_NAMES, textsOf } from '../support/decks';
import { MINUTE_MS } from '../support/fake-clock';
import { answer, onScreen, questionOnScreen } from '../support/on-screen';
import { aProfile, openApp } from '../support/render-app';
import { shorthand } from '../support/shorthand';
import { soundLog } from '../support/stored-log';

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('the first visit says what to do, and one button leads to the first question', async () => {
    const app = await openApp(aProfile({ language }));
    const see = onScreen(app.t, language);
    await see.said(app.t.today.firstDay);
    await app.click(await see.start());
    await see.question('coffee', 1);
    expect(screen.queryByText(answerText(language, 'coffee', 1))).toBeNull();
    expect(screen.queryByRole('group', { name: app.t.study.gradeGroup })).toBeNull();
    expect(document.title).toBe(app.t.shell.titles.study);
  });

  test('the reveal shows both sides, the asked one named as such, the reason, the note and the source', async () => {
    const deck = aDeck({ differences: 1 });
    const app = await openApp(aProfile({ language, decks: [deck] }), '/study');
    const see = onScreen(app.t, language);
    await app.click(await see.reveal());
    const asked = await screen.findByRole('heading', { name: `${SIDE_NAMES[language].coffee} ${cardWords[language].asked}` });
    const other = screen.getByRole('heading', { name: SIDE_NAMES[language].tea });
    expect(asked.closest('section')?.textContent).toContain(answerText(language, 'coffee', 1));
    expect(other.closest('section')?.textContent).toContain(answerText(language, 'tea', 1));
    const [text] = textsOf(deck, language);
    await see.said(text?.why ?? '');
    await see.said(text?.caveat ?? '');
    const source = screen.getByRole('link', { name: (name) => name.startsWith(app.t.study.openSource) });
    expect(source.getAttribute('href')).toBe(text?.sources[0]?.url);
    expect(source.getAttribute('target')).toBe('_blank');
  });

  test('the card has the language it is written in, and so has the page', async () => {
    const app = await openApp(aProfile({ language }), '/study');
    const see = onScreen(app.t, language);
    const question = await see.question('coffee', 1);
    expect(document.documentElement.lang).toBe(language);
    expect(question.closest('[lang]')?.getAttribute('lang')).toBe(language);
  });

  test.each([
    ['again', 2, true],
    ['hard', 3, true],
    ['good', 4, false],
    ['easy', 5, false],
  ] as const)('%s is stored as grade %i, and the line below says what happened', async (button, grade, again) => {
    const profile = aProfile({ language, decks: [aDeck({ differences: 2 })] });
    const app = await openApp(profile, '/study');
    const see = onScreen(app.t, language);
    await answer(app, button);
    await see.question('coffee', 2);
    await see.said(again ? app.t.study.savedAgain(app.t.study.grades[button]) : app.t.study.saved(app.t.study.grades[button], 1));
    const { events } = await soundLog(profile.database);
    expect(shorthand(events)).toEqual([`point-1/recall-coffee ${grade}`]);
  });

  test('when nothing is left the day is summed up and tomorrow is named', async () => {
    const profile = aProfile({ language, decks: [aDeck({ differences: 2 })] });
    const app = await openApp(profile, '/study');
    const see = onScreen(app.t, language);
    for (const number of [1, 2]) {
      await see.question('coffee', number);
      profile.clock.pass(MINUTE_MS);
      await answer(app, 'good');
    }
    await see.finished();
    expect(figure(app.t.finished.cards(2))).toBe('2');
    expect(figure(app.t.finished.minutes(2))).toBe('2');
    expect(figure(app.t.finished.recalledNone)).toBe('–');
    await see.said(app.t.finished.tomorrowLoad(2, 2));
    expect(document.title).toBe(app.t.shell.titles.finished);
    await app.click(await see.button(app.t.finished.toToday));
    await see.said(app.t.today.nothing);
    await see.said(app.t.today.nothingNext(4));
  });
});

test('the share recalled counts the cards seen before that were passed at the first try', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 3, cards: ['why'] })] });
  const first = await openApp(profile, '/study');
  const see = onScreen(first.t);
  for (const left of [2, 1, 0]) {
    await answer(first, 'good');
    await (left > 0 ? see.said(first.t.study.left(left)) : see.finished());
  }
  first.close();
  profile.clock.pass(24 * 60 * MINUTE_MS);
  const second = await openApp(profile, '/study');
  await answer(second, 'good');
  await see.said(second.t.study.left(2));
  await answer(second, 'again');
  await see.reveal();
  await answer(second, 'hard');
  // What was failed and what was hard comes back until it is known.
  for (const _ of [1, 2]) {
    await see.said(second.t.study.drill);
    await answer(second, 'good');
  }
  await see.finished();
  expect(figure(second.t.finished.cards(3))).toBe('3');
  expect(figure(second.t.finished.recalled)).toBe('67%');
});

test('leaving in the middle loses nothing, and Today says how to go on', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 3 })] });
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t);
  await answer(app, 'good');
  await see.question('coffee', 2);
  await app.click(await see.button(`← ${app.t.study.leave}`));
  await app.click(await see.goOn());
  await see.question('coffee', 2);
  expect(await see.said(app.t.study.left(2))).toBeTruthy();
});

test('a reload in the middle goes on with the same cards in the same order', async () => {
  const orders = await Promise.all([false, true].map(async () => [] as string[]));
  const decks = [aDeck({ differences: 5 })];
  for (const [index, order] of orders.entries()) {
    const profile = aProfile({ decks });
    let app = await openApp(profile, '/study');
    for (let left = 5; left > 0; left -= 1) {
      await onScreen(app.t).said(app.t.study.left(left));
      await onScreen(app.t).reveal();
      order.push(questionOnScreen());
      await answer(app, 'good');
      if (index === 1 && left > 1) {
        await onScreen(app.t).said(app.t.study.left(left - 1));
        app.close();
        app = await openApp(profile, '/study');
      }
    }
    await onScreen(app.t).finished();
    app.close();
  }
  expect(orders[0]).toHaveLength(5);
  expect(orders[1]).toEqual(orders[0]);
});

test('where the reason is asked both sides belong to the question', async () => {
  const app = await openApp(aProfile({ decks: [aDeck({ differences: 1, cards: ['why'] })] }), '/study');
  await screen.findByRole('heading', { level: 1, name: cardWords.en.whyQuestion });
  expect(screen.getByText(answerText('en', 'tea', 1))).toBeTruthy();
  expect(screen.getByText(answerText('en', 'coffee', 1))).toBeTruthy();
  expect(screen.queryByText('The reason for 1.')).toBeNull();
  await app.click(await onScreen(app.t).reveal());
  expect(await screen.findByText('The reason for 1.')).toBeTruthy();
});

/** Two cards to learn, whose texts lie in two files. */
const farApart = (): Deck => {
  const deck = aDeck({ differences: DIFFERENCES_PER_CHUNK + 1 });
  const isBetween = (position: number): boolean => position > 0 && position < DIFFERENCES_PER_CHUNK;
  return { ...deck, differences: deck.differences.map((each, position) => ({ ...each, retired: isBetween(position) })) };
};

test('texts that cannot be loaded are said so, and trying again goes on', async () => {
  const app = await openApp(aProfile({ decks: [farApart()] }));
  const see = onScreen(app.t);
  const start = await see.start();
  app.texts.offline = true;
  await app.click(start);
  await see.question('coffee', 1);
  await answer(app, 'good');
  await see.said(app.t.problems.texts);
  app.texts.offline = false;
  await app.click(await see.button(app.t.problems.tryAgain));
  await see.question('coffee', DIFFERENCES_PER_CHUNK + 1);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the text of the next card has come before it is asked for', async () => {
  const app = await openApp(aProfile({ decks: [farApart()] }), '/study');
  const see = onScreen(app.t);
  await see.question('coffee', 1);
  app.texts.offline = true;
  await answer(app, 'good');
  await see.question('coffee', DIFFERENCES_PER_CHUNK + 1);
  expect(screen.queryByText(app.t.problems.texts)).toBeNull();
});

const figure = (label: string): string | null | undefined =>
  within(screen.getByRole('main')).getByText(label).parentElement?.querySelector('dd')?.textContent;
