import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { formatDateTime } from '../../src/i18n/format';
import { aDeck } from '../support/decks';
import { DAY_MS, HOUR_MS, MINUTE_MS, MORNING } from '../support/fake-clock';
import { answer, onScreen } from '../support/on-screen';
import { aProfile, openApp } from '../support/render-app';
import { shorthand } from '../support/shorthand';
import { soundLog } from '../support/stored-log';

const [ONE, TWO, THREE] = [1, 2, 3].map((number) => `point-${number}/recall-coffee`);

describe.each(['en', 'ja'] as const)('in %s, when the clock was set back', (language) => {
  const setBack = async () => {
    const profile = aProfile({ language, decks: [aDeck({ differences: 4 })] });
    const app = await openApp(profile, '/study');
    const see = onScreen(app.t, language);
    await answer(app, 'good');
    await see.question('coffee', 2);
    profile.clock.pass(-HOUR_MS);
    await answer(app, 'easy');
    const t = app.t.problems.clock;
    const dialog = await see.dialog(t.heading);
    return { profile, app, see, t, dialog };
  };

  test('grading stops, both times are named, and nothing is recorded', async () => {
    const { profile, t, dialog } = await setBack();
    expect(dialog.textContent).toContain(t.behind(formatDateTime(MORNING - HOUR_MS, language), formatDateTime(MORNING, language)));
    expect(shorthand((await soundLog(profile.database)).events)).toEqual([`${ONE} 4`]);
  });

  test('“the clock is wrong now” records nothing; set right, the same card can be graded', async () => {
    const { profile, app, see, t } = await setBack();
    await app.click(await see.button(t.wrongNow));
    await see.said(t.wrongNowNext);
    await see.question('coffee', 2);
    profile.clock.pass(HOUR_MS);
    await app.click(await see.grade('hard'));
    await see.question('coffee', 3);
    expect(shorthand((await soundLog(profile.database)).events)).toEqual([`${ONE} 4`, `${TWO} 3`]);
  });

  test('“it was wrong before” takes the future out of account and records the answer once', async () => {
    const { profile, app, see, t } = await setBack();
    await app.click(await see.button(t.wrongBefore));
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    // The voided card is open again; the graded one is not.
    await see.question('coffee', 1);
    const { events, states } = await soundLog(profile.database);
    expect(shorthand(events).sort()).toEqual([`${ONE} 4`, `${TWO} 5`, 'voided'].sort());
    expect(states.map(({ card }) => card)).toEqual([TWO]);
    await answer(app, 'good');
    await see.question('coffee', 3);
    expect(shorthand((await soundLog(profile.database)).events)).toContain(`${ONE} 4`);
  });
});

test('Esc at the question is the careful answer: nothing is recorded', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 2 })] });
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t);
  await answer(app, 'good');
  await see.question('coffee', 2);
  profile.clock.pass(-DAY_MS);
  await answer(app, 'good');
  await see.dialog(app.t.problems.clock.heading);
  await userEvent.keyboard('{Escape}');
  await see.said(app.t.problems.clock.wrongNowNext);
  expect(shorthand((await soundLog(profile.database)).events)).toEqual([`${ONE} 4`]);
});

test('undo stops and asks too', async () => {
  const profile = aProfile({ decks: [aDeck({ differences: 2 })] });
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t);
  await answer(app, 'good');
  await see.question('coffee', 2);
  profile.clock.pass(-HOUR_MS);
  await app.click(await see.undo());
  await see.dialog(app.t.problems.clock.heading);
  await app.click(await see.button(app.t.problems.clock.wrongNow));
  expect(shorthand((await soundLog(profile.database)).events)).toEqual([`${ONE} 4`]);
});

test.each([1, 4])('a clock %i minutes behind is no matter: events keep their order', async (minutes) => {
  const profile = aProfile({ decks: [aDeck({ differences: 3 })] });
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t);
  await answer(app, 'good');
  await see.question('coffee', 2);
  profile.clock.pass(-minutes * MINUTE_MS);
  await answer(app, 'good');
  await see.question('coffee', 3);
  await answer(app, 'good');
  await see.finished();
  const { events } = await soundLog(profile.database);
  expect(shorthand(events)).toEqual([`${ONE} 4`, `${TWO} 4`, `${THREE} 4`]);
  expect(events.map(({ at }) => at)).toEqual([MORNING, MORNING + 1, MORNING + 2]);
});
