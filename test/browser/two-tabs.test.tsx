import { expect, test } from 'vitest';
import { asCardId } from '../../src/core/base/ids';
import { record } from '../../src/core/log/record';
import { aDatabaseName } from '../support/database-name';
import { aDeck } from '../support/decks';
import { fakeClock, SECOND_MS } from '../support/fake-clock';
import { answer, onScreen, questionOnScreen } from '../support/on-screen';
import { openLog } from '../support/open-log';
import { aProfile, openApp, openTab, type Tab } from '../support/render-app';
import { shorthand } from '../support/shorthand';
import { soundLog } from '../support/stored-log';

const ONE = 'point-1/recall-coffee';

/** Brings a tab without a screen to the answer of its first card. */
const revealFirst = async ({ store }: Tab): Promise<void> => {
  await store.getState().enterStudy();
  expect(store.getState().current?.card.id).toBe(ONE);
  store.getState().reveal(0);
};

const gradeFirst = ({ store }: Tab): Promise<void> => store.getState().grade('good', 10_000);

test('two tabs that grade the same card at once make one repetition and one drill, nothing lost or doubled', async () => {
  const profile = aProfile();
  const tabs = [openTab(profile), openTab(profile)];
  for (const tab of tabs) await revealFirst(tab);
  await Promise.all(tabs.map(gradeFirst));
  const { events, states } = await soundLog(profile.database);
  expect(shorthand(events)).toEqual([`${ONE} 4`, `${ONE} 4`]);
  expect(states.map(({ schedule }) => schedule?.memory)).toEqual([{ repetitions: 1, easeFactor: 2.5, intervalDays: 1 }]);
  const notices = tabs.map(({ store }) => store.getState().notice?.type);
  expect(new Set(notices)).toEqual(new Set(['saved', 'saved-drill']));
});

test('whoever grades second reads that nothing was rescheduled', async () => {
  const profile = aProfile();
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t);
  await app.click(await see.reveal());
  const other = openTab(profile);
  await revealFirst(other);
  await gradeFirst(other);
  await app.click(await see.grade('good'));
  await see.said(app.t.study.savedDrill);
  await see.question('coffee', 2);
  expect(shorthand((await soundLog(profile.database)).events)).toEqual([`${ONE} 4`, `${ONE} 4`]);
});

test('the card on the screen stays while another tab answers, and only the number of cards left follows', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 3 })] });
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t);
  await see.said(app.t.study.left(3));
  const before = questionOnScreen();
  const other = openTab(profile);
  await revealFirst(other);
  await gradeFirst(other);
  await see.said(app.t.study.left(2));
  expect(questionOnScreen()).toBe(before);
  await answer(app, 'good');
  await see.question('coffee', 2);
});

test('tabs take turns without stepping on each other', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 4 })] });
  const tabs = [openTab(profile), openTab(profile)];
  for (const [turn, tab] of [...tabs, ...tabs].entries()) {
    const { store } = tab;
    await store.getState().refresh();
    await store.getState().enterStudy();
    await store.getState().showNext();
    store.getState().reveal(turn * SECOND_MS);
    await store.getState().grade('good', turn * SECOND_MS + 500);
  }
  const { events } = await soundLog(profile.database);
  expect(shorthand(events)).toEqual([1, 2, 3, 4].map((number) => `point-${number}/recall-coffee 4`));
});

test('an answer taken back in one tab is open again in the other', async () => {
  const profile = aProfile();
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t);
  await answer(app, 'good');
  await see.said(app.t.study.left(1));
  const other = openTab(profile);
  await other.store.getState().refresh();
  await other.store.getState().undo();
  expect(await see.said(app.t.study.left(2))).toBeTruthy();
});

test('two tabs × 200 answers at the same time are 400 events, none lost, none doubled', async () => {
  const name = aDatabaseName();
  const clock = fakeClock();
  const cards = Array.from({ length: 7 }, (_, index) => asCardId(`point-${index}/recall-tea`));
  const logs = [openLog(name), openLog(name)];
  const answers = logs.flatMap((log, tab) =>
    Array.from({ length: 200 }, (_, index) => {
      const press = { moment: clock.now(), rolloverHour: 4, key: `${tab}-${index}` };
      const card = cards[(index * (tab + 1)) % cards.length] ?? asCardId('none/why');
      return log.transact((tx) => record(tx, { type: 'reviewed', card, grade: 4, answerMs: index }, press));
    }),
  );
  const results = await Promise.all(answers);
  expect(results.filter(({ ok }) => !ok)).toEqual([]);
  const { events, states } = await soundLog(name);
  expect(events).toHaveLength(400);
  expect(new Set(events.map((event) => ('key' in event ? event.key : undefined))).size).toBe(400);
  expect(states).toHaveLength(7);
  expect(states.map(({ schedule }) => schedule?.memory.repetitions)).toEqual(cards.map(() => 1));
});
