import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { addDays, dayOfDate, studyDayOf } from '../../src/core/base/day';
import { DEFAULT_PACE } from '../../src/core/stats/pace';
import { formatStudyDay } from '../../src/i18n/format';
import { aDeck } from '../support/decks';
import { anExam } from '../support/exams';
import { MORNING } from '../support/fake-clock';
import { answered, coffee, historyOf, PAST_DEVICE, type PastAction, startedCards, tea } from '../support/history';
import { answer, onScreen } from '../support/on-screen';
import { forgotten, swapped } from '../support/past-trouble';
import { aProfile, openApp } from '../support/render-app';
import { seedLog, soundLog } from '../support/stored-log';
import { questionText } from '../support/decks';

const byOrder = (actions: readonly PastAction[]): PastAction[] => [...actions].sort((a, b) => b.daysAgo - a.daysAgo);

const withPast = async (language: 'en' | 'ja', past: readonly PastAction[], parts: Parameters<typeof aProfile>[0] = {}) => {
  const profile = aProfile({ language, decks: [aDeck({ differences: 4 })], ...parts });
  await seedLog(profile.database, PAST_DEVICE, historyOf(byOrder(past)));
  return profile;
};

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('readiness tells both shares with their bands, the cards never met apart, and that it is an estimate', async () => {
    const app = await openApp(await withPast(language, startedCards(3, 9)), '/ready');
    const t = app.t.ready;
    const see = onScreen(app.t, language);
    await see.said(t.lead);
    for (const heading of [t.stop, t.keep]) await screen.findByRole('heading', { name: heading });
    await see.said(t.unmet(5));
    await see.said(t.unmet(0));
    await see.said(t.calibration.tooFew(0, 100));
    const table = await screen.findByRole('table', { name: language === 'en' ? 'Drinks' : '飲み物' });
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    expect(within(table).getByText(t.partUnmet(5))).toBeDefined();
    await see.said(t.trouble.none);
  });

  test('the exam day of a plan is the one asked for first, and stands in the due forecast of Progress too', async () => {
    const madeOn = studyDayOf({ at: MORNING, tz: 0 }, 4);
    const plan = { exam: 'none', date: addDays(madeOn, 12), decks: [], minutesPerDay: 20, madeOn, pace: DEFAULT_PACE } as const;
    const profile = await withPast(language, [
      ...startedCards(1, 9),
      { daysAgo: 1, action: { type: 'settings-changed', change: { plan } } },
    ]);
    const app = await openApp(profile, '/ready');
    const field = await screen.findByLabelText<HTMLInputElement>(app.t.ready.examDay);
    expect(dayOfDate(field.value)).toBe(plan.date);
    app.close();
    const { t } = await openApp(profile, '/progress');
    await screen.findByText(t.progress.forecast.untilExam(1, formatStudyDay(plan.date, language)), { exact: false });
  });

  test('a card forgotten six times and a pair swapped three times are listed, and no other', async () => {
    const past = [
      ...forgotten(coffee(1), 6, 1),
      ...forgotten(coffee(2), 5, 1),
      ...[3, 2, 1].map((ago) => swapped(tea(3), ago)),
      swapped(tea(4), 1),
    ];
    const app = await openApp(await withPast(language, past), '/ready');
    const t = app.t.ready.trouble;
    await onScreen(app.t, language).said(t.lapses(6));
    await onScreen(app.t, language).said(t.swapped(3, 30));
    const section = screen.getByRole('region', { name: t.heading });
    await waitFor(() => expect(within(section).getAllByText(questionText(language, 'coffee', 1))).toHaveLength(1));
    expect(within(section).getAllByRole('listitem')).toHaveLength(2);
  });

  test('a leech is suspended and brought back, and its note is written, without leaving', async () => {
    const profile = await withPast(language, forgotten(coffee(1), 6, 1));
    const app = await openApp(profile, '/ready');
    const see = onScreen(app.t, language);
    const t = app.t.ready.trouble;
    const name = questionText(language, 'coffee', 1);
    await app.click(await see.button(`${t.suspend}: ${name}`));
    await app.click(await see.button(`${t.resume}: ${name}`));
    await app.click(await see.button(`${t.note}: ${name}`));
    await app.click(await screen.findByLabelText(app.t.actions.noteLabel));
    await app.keys('tea is left');
    await app.click(await see.button(app.t.actions.save));
    await see.said('tea is left');
    await see.button(`${t.suspend}: ${name}`);
    const { events } = await soundLog(profile.database);
    expect(events.slice(-3).map(({ type }) => type)).toEqual(['suspended', 'resumed', 'noted']);
  });

  test('where forecasts did not come true there are plain counts and no share is foretold', async () => {
    // Asked again the very next day after long knowing it, and never known: nothing a model expects.
    const past = Array.from({ length: 130 }, (_, index) => [
      answered(coffee(1), 300 - 2 * index, 4),
      answered(coffee(1), 299 - 2 * index, 2),
    ]).flat();
    const app = await openApp(await withPast(language, past), '/ready');
    const t = app.t.ready;
    await screen.findByText((text) => text.startsWith(t.calibration.off));
    expect(screen.queryByRole('heading', { name: t.stop })).toBeNull();
    expect(screen.getAllByText(t.plain.lastRight).length).toBeGreaterThan(0);
  });

  test('a pair that was swapped in a self-test today is offered when the day is done', async () => {
    const profile = await withPast(language, [swapped(tea(2), 0)], { decks: [aDeck({ differences: 2, cards: ['recall'] })] });
    const app = await openApp(profile, '/study');
    await answer(app, 'good');
    await onScreen(app.t, language).said(app.t.study.left(1));
    await answer(app, 'good');
    const see = onScreen(app.t, language);
    await see.finished();
    await see.said(app.t.ready.trouble.swappedToday(1));
    expect(await screen.findAllByRole('button', { name: (name) => name.startsWith(`${app.t.ready.trouble.drill}: `) })).toHaveLength(1);
  });
});

test('a card whose sixth lapse is today’s is offered when the day is done; one that lapsed before is not', async () => {
  const past = [...forgotten(coffee(1), 5, 2), answered(coffee(1), 1), ...forgotten(coffee(2), 6, 1)];
  const profile = await withPast('en', past, { decks: [aDeck({ differences: 2, cards: ['recall'] })] });
  const app = await openApp(profile, '/study/all/all/due');
  const see = onScreen(app.t);
  const t = app.t.ready.trouble;
  for (;;) {
    const next = await Promise.race([see.reveal().then(() => 'card' as const), see.finished().then(() => 'finished' as const)]);
    if (next === 'finished') break;
    const isFirst = screen.queryByText(app.t.study.drill) === null;
    const before = screen.getByRole('heading', { level: 1 }).textContent;
    await answer(app, isFirst ? 'again' : 'good');
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 }).textContent === before && screen.queryByRole('group') !== null).toBe(false),
    );
  }
  await see.said(t.newLeech(1));
  expect(screen.getAllByText(questionText('en', 'coffee', 1))).toHaveLength(1);
  expect(screen.queryByText(questionText('en', 'coffee', 2))).toBeNull();
});

test('what is offered when the day is done says so when it could not be read, and is there by trying again', async () => {
  const profile = await withPast('en', [swapped(tea(1), 0)], { decks: [aDeck({ differences: 1, cards: ['recall'] })] });
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t);
  const reading = vi
    .spyOn(app.log, 'eventsAbout')
    .mockResolvedValue({ ok: false, error: { type: 'storage', reason: 'failed', detail: 'planted' } });
  await answer(app, 'good');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(app.t.problems.storage.failed);
  reading.mockRestore();
  await app.click(await see.button(app.t.problems.tryAgain));
  await screen.findByRole('heading', { name: app.t.ready.trouble.headingToday });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('another exam day gives another share, and an exam its domains', async () => {
  const deck = aDeck({ differences: 12 });
  const past = [40, 39, 33, 18].flatMap((daysAgo) => startedCards(12, daysAgo));
  const tagged = { ...deck, differences: deck.differences.map((each) => ({ ...each, exams: { 'E-1': ['1.1'] } })) };
  const profile = await withPast('en', past, { decks: [tagged], exams: [anExam('E-1')] });
  const app = await openApp(profile, '/ready');
  const t = app.t.ready;
  const foretold = async (): Promise<string | null> =>
    (await screen.findByRole('heading', { name: t.stop })).parentElement?.querySelector('p')?.textContent ?? null;
  const before = await foretold();
  const field = screen.getByLabelText(t.examDay);
  fireEvent.change(field, { target: { value: '2027-06-01' } });
  await expect.poll(foretold).not.toBe(before);
  expect(screen.queryByRole('table', { name: t.byDomain('E-1') })).toBeNull();
  await app.select(screen.getByLabelText(t.exam), 'E-1 Exam E-1');
  const domains = await screen.findByRole('table', { name: t.byDomain('E-1') });
  expect(
    within(domains)
      .getAllByRole('rowheader')
      .map((row) => row.firstChild?.textContent),
  ).toEqual(['Taste']);
});
