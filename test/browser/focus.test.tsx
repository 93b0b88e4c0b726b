import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { studyDay } from '../../src/core/base/day';
import { aDeck } from '../support/decks';
import { DAY_MS, MORNING } from '../support/fake-clock';
import { answered, coffee, historyOf, PAST_DEVICE, type PastAction, startedCards, tea } from '../support/history';
import { onScreen } from '../support/on-screen';
import { aProfile, openApp } from '../support/render-app';
import { seedLog } from '../support/stored-log';

const TODAY = studyDay(Math.floor(MORNING / DAY_MS));

const opened = async (address: string, past: readonly PastAction[]) => {
  const profile = aProfile({ decks: [aDeck({ differences: 30 })] });
  await seedLog(profile.database, PAST_DEVICE, historyOf(past));
  const app = await openApp(profile, address);
  const see = onScreen(app.t);
  /** Presses a control by keyboard. */
  const press = async (name: string | RegExp): Promise<void> => {
    (await screen.findByRole('button', { name })).focus();
    await app.keys('{Enter}');
  };
  return { app, see, press, t: app.t };
};

/** The heading that has the focus. */
const focused = (): string => (document.activeElement?.matches('h1, h2') === true ? document.activeElement.textContent : '');

const typeDate = async (label: string): Promise<void> => {
  fireEvent.change(await screen.findByLabelText(label), { target: { value: '2026-12-01' } });
};

test('once an exam is prepared for, and once its date is switched off, the focus is on that part of the page', async () => {
  const { press, t } = await opened('/plan', startedCards(3, 1));
  await typeDate(t.plan.date);
  await press(t.plan.save);
  await screen.findByRole('button', { name: t.plan.off });
  await expect.poll(focused).toBe(t.plan.exam);
  await press(t.plan.off);
  await screen.findByRole('button', { name: t.plan.save });
  await expect.poll(focused).toBe(t.plan.exam);
});

test('the focus stays with the pause when it begins and when it ends', async () => {
  const { app, press, t } = await opened('/plan', startedCards(3, 1));
  await typeDate(t.plan.pause.until);
  await press(t.plan.pause.save);
  await screen.findByRole('button', { name: t.plan.pause.end });
  await expect.poll(focused).toBe(t.plan.pause.heading);
  await press(t.plan.pause.end);
  await expect.poll(focused).toBe(t.plan.pause.heading);
  app.close();
});

test('a pause that is ended on Today leaves the focus on Today', async () => {
  const { press, t } = await opened('/', [
    ...startedCards(3, 1),
    { daysAgo: 1, action: { type: 'settings-changed', change: { pausedUntil: studyDay(TODAY + 9) } } },
  ]);
  await press(t.plan.pause.end);
  await screen.findByRole('button', { name: t.today.start });
  await expect.poll(focused).toBe(t.today.heading);
});

test('whoever has chosen a pace to catch up, or another one, is still there', async () => {
  const { press, t } = await opened('/', [...startedCards(30, 40), ...Array.from({ length: 30 }, (_, at) => answered(tea(at + 1), 39))]);
  const paces = await screen.findByRole('group', { name: t.plan.catchUp.choose });
  within(paces).getAllByRole('button')[0]?.focus();
  const [first] = within(paces).getAllByRole('button');
  await press(first?.textContent ?? '');
  await screen.findByRole('button', { name: t.plan.catchUp.other });
  await expect.poll(focused).toBe(t.plan.catchUp.heading);
  await press(t.plan.catchUp.other);
  await expect.poll(focused).toBe(t.plan.catchUp.heading);
});

test('a plan that is put away leaves the focus on Today', async () => {
  const pace = { dueMs: 10_000, freshMs: 30_000 };
  const plan = {
    exam: 'none',
    date: studyDay(TODAY - 1),
    decks: ['drinks'],
    minutesPerDay: 20,
    madeOn: studyDay(TODAY - 30),
    pace,
  } as never;
  const { press, t } = await opened('/', [...startedCards(3, 1), { daysAgo: 1, action: { type: 'settings-changed', change: { plan } } }]);
  await press(t.plan.today.putAway);
  await expect.poll(focused).toBe(t.today.heading);
});

test('a selection that is given up leaves the focus on the screen’s heading', async () => {
  const { app, press, t } = await opened('/cards', [answered(coffee(1), 3)]);
  await app.click((await screen.findAllByRole('checkbox', { name: /coffee/i }))[0] ?? document.body);
  await press(t.cards.clear);
  await expect.poll(focused).toBe(t.cards.heading);
});

test('only what a plan comes to is announced, and a forecast that cannot be made says so', async () => {
  const { t } = await opened('/plan', startedCards(3, 1));
  await typeDate(t.plan.date);
  const result = await screen.findByText(t.plan.fits);
  expect(result.closest('[aria-live], [role="status"]')).toBe(result);
});

test('a forecast of which the code does not come says that it failed', async () => {
  const { app, t } = await opened('/settings', startedCards(3, 1));
  await screen.findByRole('heading', { level: 1, name: t.settings.heading });
  app.store.setState({ planWork: () => Promise.reject(new Error('on purpose')) });
  location.hash = '/plan';
  await typeDate(t.plan.date);
  expect((await screen.findByText(t.plan.failed)).role).toBe('status');
});
