import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { aDeck } from '../support/decks';
import { DAY_MS } from '../support/fake-clock';
import { answer, onScreen } from '../support/on-screen';
import { type AppOnScreen, aProfile, openApp } from '../support/render-app';
import { shorthand } from '../support/shorthand';
import { soundLog } from '../support/stored-log';

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('drill has two buttons, says that it moves no date, and keeps the schedule as it was', async () => {
    const profile = aProfile({ language, decks: [aDeck({ differences: 1 })] });
    const app = await openApp(profile, '/study');
    const see = onScreen(app.t, language);
    await answer(app, 'again');
    await see.said(app.t.study.drill);
    const before = await soundLog(profile.database);
    await app.click(await see.reveal());
    const grades = within(await see.grades());
    const [again, gotIt] = [app.t.study.grades.again, app.t.study.gotIt].map((name) => grades.getByRole('button', { name }));
    expect(grades.getAllByRole('button')).toEqual([again, gotIt]);
    await app.click(await see.grade('good'));
    await see.finished();
    await see.said(app.t.study.savedDrill);
    const after = await soundLog(profile.database);
    expect(dates(after)).toEqual(dates(before));
    expect(shorthand(after.events)).toEqual(['point-1/recall-coffee 2', 'point-1/recall-coffee 4']);
  });
});

const dates = ({ states }: Awaited<ReturnType<typeof soundLog>>) =>
  states.map(({ card, schedule }) => ({ card, memory: schedule?.memory, due: schedule?.due, countedDay: schedule?.countedDay }));

test.each(['again', 'hard'] as const)('a card graded %s comes back after five others', async (button) => {
  const app = await openApp(aProfile({ decks: [aDeck({ differences: 8 })] }), '/study');
  const seen = await answerAll(app, (number, drill) => (number === 1 && !drill ? button : 'good'));
  expect(seen).toEqual(['1', '2', '3', '4', '5', '6', '1 drill', '7', '8']);
});

test('a card comes back until it is known', async () => {
  const app = await openApp(aProfile({ decks: [aDeck({ differences: 2 })] }), '/study');
  let failures = 3;
  const seen = await answerAll(app, (number) => (number === 2 && failures-- > 0 ? 'again' : 'good'));
  expect(seen).toEqual(['1', '2', '2 drill', '2 drill', '2 drill']);
});

test('several failed cards come back in the order in which they were failed', async () => {
  const app = await openApp(aProfile({ decks: [aDeck({ differences: 3 })] }), '/study');
  const seen = await answerAll(app, (_, drill) => (drill ? 'good' : 'hard'));
  expect(seen).toEqual(['1', '2', '3', '1 drill', '2 drill', '3 drill']);
});

test('what was not repeated is gone with the day: tomorrow the card is simply due', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 1 })] });
  const today = await openApp(profile, '/study');
  await answer(today, 'again');
  await onScreen(today.t).said(today.t.study.drill);
  today.close();
  profile.clock.pass(DAY_MS);
  const tomorrow = await openApp(profile, '/study');
  const see = onScreen(tomorrow.t);
  await see.said(tomorrow.t.study.dueCard);
  expect(screen.queryByText(tomorrow.t.study.drill)).toBeNull();
  await tomorrow.click(await see.reveal());
  expect(within(await see.grades()).getAllByRole('button')).toHaveLength(4);
});

test.each([
  ['1', 2],
  ['2', 4],
] as const)('in drill the key %s grades with %i', async (key, grade) => {
  const profile = aProfile({ decks: [aDeck({ differences: 1 })] });
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t);
  await answer(app, 'again');
  await see.said(app.t.study.drill);
  await app.keys(' ');
  await see.grades();
  await app.keys(key);
  await (grade === 4 ? see.finished() : see.reveal());
  const { events } = await soundLog(profile.database);
  expect(shorthand(events).at(-1)).toBe(`point-1/recall-coffee ${grade}`);
});

/** Answers until the day is finished; returns the numbers of the differences in the order in which they came. */
const answerAll = async (app: AppOnScreen, choose: (number: number, drill: boolean) => 'again' | 'hard' | 'good'): Promise<string[]> => {
  const seen: string[] = [];
  for (;;) {
    const reveal = await screen.findByRole('button', { name: (name) => name === app.t.study.reveal || name === app.t.finished.toToday });
    if (reveal.textContent === app.t.finished.toToday) return seen;
    const number = Number(/\d+/.exec(screen.getByRole('heading', { level: 1 }).textContent)?.[0]);
    const drill = screen.queryByText(app.t.study.drill) !== null;
    seen.push(drill ? `${number} drill` : String(number));
    await answer(app, choose(number, drill));
  }
};
