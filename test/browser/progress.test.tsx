import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addDays, studyDayOf } from '../../src/core/base/day';
import { asCardId } from '../../src/core/base/ids';
import type { Language } from '../../src/core/deck/deck';
import { record } from '../../src/core/log/record';
import { learningFigures } from '../../src/core/stats/learning-figures';
import { formatLongDay } from '../../src/i18n/chart-format';
import { formatStudyDay } from '../../src/i18n/format';
import { loadMessages } from '../../src/i18n/messages';
import { AppProvider } from '../../src/ui/app-context';
import { Forecast } from '../../src/ui/progress/forecast';
import { aDeck } from '../support/decks';
import { MORNING } from '../support/fake-clock';
import { answered, coffee, historyOf, PAST_DEVICE, type PastAction } from '../support/history';
import { onScreen } from '../support/on-screen';
import { aProfile, openApp, openTab } from '../support/render-app';
import { seedLog } from '../support/stored-log';

const TODAY = studyDayOf({ at: MORNING, tz: 0 }, 4);

/** Three cards: one repeated on its day and failed on the next, one overdue, one started yesterday. Nothing was due 5 to 3 days ago. */
const HISTORY: readonly PastAction[] = [
  answered(coffee(1), 9),
  answered(coffee(1), 8),
  answered(coffee(2), 8),
  answered(coffee(2), 7),
  answered(coffee(1), 2, 2),
  answered(coffee(1), 2),
  answered(coffee(3), 1),
];

const opened = async (language: Language, history = HISTORY) => {
  const profile = aProfile({ language, decks: [aDeck({ differences: 4 })] });
  await seedLog(profile.database, PAST_DEVICE, historyOf(history));
  const app = await openApp(profile, '/progress');
  const t = app.t.progress;
  return {
    app,
    profile,
    t,
    see: onScreen(app.t, language),
    panel: (name: string) => screen.findByRole('region', { name }),
    slider: (name: string) => screen.findByRole('slider', { name }),
    date: (daysAgo: number) => formatLongDay(addDays(TODAY, -daysAgo), language),
  };
};

/** The rows of the table behind a picture, opened by hand. */
const tableOf = async (app: Awaited<ReturnType<typeof openApp>>, panel: HTMLElement): Promise<string[][]> => {
  const summary = panel.querySelector('summary');
  if (summary === null) throw new Error('no table');
  await app.click(summary);
  return (await within(panel).findAllByRole('row')).map((row) => [...row.children].map((each) => each.textContent));
};

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('every picture has a heading, values by keyboard, and a table with the same numbers', async () => {
    const { app, t, panel, slider, date } = await opened(language);
    const calendar = await slider(t.calendar.values);
    expect(calendar.getAttribute('aria-valuetext')).toBe(t.calendar.marks.open(date(0)));
    calendar.focus();
    await app.keys('{ArrowUp}');
    expect(calendar.getAttribute('aria-valuetext')).toBe(t.calendar.studied(date(1), 1, 1));
    await app.keys('{ArrowUp}{ArrowUp}');
    expect(calendar.getAttribute('aria-valuetext')).toBe(t.calendar.marks.free(date(3)));
    await app.keys('{ArrowLeft}');
    expect(calendar.getAttribute('aria-valuetext')).toBe(t.calendar.before(date(10)));
    const [, ...days] = await tableOf(app, await panel(t.calendar.heading));
    expect(days[0]).toEqual([date(0), '0', '0', '0', '0', t.calendar.words.open]);
    expect(days[2]).toEqual([date(2), '2', '1', '0', '0', t.calendar.words.studied]);
    expect(days).toHaveLength(10);

    const [, ...ahead] = await tableOf(app, await panel(t.forecast.heading));
    expect(ahead.slice(0, 2)).toEqual([
      [t.forecast.overdue, '2'],
      [date(0), '1'],
    ]);
    const [, ...topics] = await tableOf(app, await panel(t.topics.heading));
    expect(topics.map((row) => row.slice(2))).toEqual([['0', '3', '5', '3', '2']]);
    const [, ...intervals] = await tableOf(app, await panel(t.intervals.heading));
    expect(intervals.map(([, count]) => count).slice(0, 4)).toEqual(['2', '0', '1', '0']);
  });

  test('pointing at a bar says its value, and leaving it says it no more', async () => {
    const { t, slider } = await opened(language);
    const picture = await slider(t.forecast.values);
    const box = picture.getBoundingClientRect();
    fireEvent.pointerMove(picture, { clientX: box.left + 50, clientY: box.top + 50, pointerType: 'mouse' });
    expect(await screen.findByText(t.forecast.overdueValue('2'))).toBeInstanceOf(HTMLElement);
    fireEvent.pointerLeave(picture, { pointerType: 'mouse' });
    expect(screen.queryByText(t.forecast.overdueValue('2'))).toBeNull();
  });

  test('the forecast reaches 30 or 90 days, the memory is told by week, month or year', async () => {
    const { app, t, slider } = await opened(language);
    const ahead = await slider(t.forecast.values);
    expect(ahead.getAttribute('aria-valuemax')).toBe('31');
    await app.click(screen.getByRole('radio', { name: t.forecast.spans[90] }));
    expect(ahead.getAttribute('aria-valuemax')).toBe('91');
    const memory = await slider(t.retention.values);
    expect(memory.getAttribute('aria-valuemax')).toBe('13');
    await app.click(screen.getByRole('radio', { name: t.retention.periods.month }));
    expect(memory.getAttribute('aria-valuemax')).toBe('12');
  });

  test('a table is saved as a file', async () => {
    const { app, t, panel } = await opened(language);
    const forecast = await panel(t.forecast.heading);
    await tableOf(app, forecast);
    await app.click(within(forecast).getByRole('button', { name: t.csv }));
    await screen.findByText(t.saved('chigai-forecast-2026-11-02.csv'));
    const lines = app.files.saved.get('chigai-forecast-2026-11-02.csv')?.split('\r\n') ?? [];
    expect(lines.slice(0, 3)).toEqual([`\uFEFF"${t.date}","${t.cards}"`, `"${t.forecast.overdue}","2"`, '"2026-11-02","1"']);
    expect(lines).toHaveLength(93);
  });

  test('before the first answer there is a way to Today instead of pictures', async () => {
    const { t, see } = await opened(language, []);
    await see.said(t.empty);
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

test.each(['en', 'ja'] as const)('an exam day is named in its place and in a sentence (%s)', async (language) => {
  const { store } = openTab(aProfile({ language, decks: [aDeck({ differences: 4 })] }));
  const messages = await loadMessages(language);
  const t = messages.progress.forecast;
  const examOn = addDays(TODAY, 3);
  const figures = learningFigures(historyOf(HISTORY), { decks: store.getState().catalog.decks, today: TODAY, examOn });
  render(
    <AppProvider store={store} messages={messages}>
      <Forecast figures={figures} onSave={async () => ''} />
    </AppProvider>,
  );
  await screen.findByText(t.untilExam(3, formatStudyDay(examOn, language)), { exact: false });
  const picture = screen.getByRole('slider', { name: t.values });
  fireEvent.keyDown(picture, { key: 'Home' });
  for (const _ of ['today', '1', '2', 'exam']) fireEvent.keyDown(picture, { key: 'ArrowRight' });
  expect(picture.getAttribute('aria-valuetext')).toBe(t.examValue(t.value(formatLongDay(examOn, language), '0')));
  expect(picture.textContent).toContain(t.exam);
});

test('long work shows how far it is, can be called off, and begun again', async () => {
  const app = await openApp(aProfile(), '/');
  const [t, see] = [app.t.progress, onScreen(app.t)];
  const letGo = app.statistics.holdNext();
  location.hash = '/progress';
  const work = await screen.findByRole('progressbar', { name: t.counting });
  await waitFor(() => expect(work.getAttribute('value')).toBe('0.5'));
  await app.click(await see.button(app.t.actions.cancel));
  letGo();
  await see.said(t.cancelled);
  await app.click(await see.button(t.again));
  await see.said(t.empty);
});

test('figures that cannot be worked out are told in a sentence, with a way to try again', async () => {
  const app = await openApp(aProfile(), '/');
  app.statistics.failNext('out of memory');
  location.hash = '/progress';
  const see = onScreen(app.t);
  const alert = await see.alert(app.t.progress.failed);
  expect(alert.textContent).toContain('out of memory');
  await app.click(await see.button(app.t.progress.again));
  await see.said(app.t.progress.empty);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what is answered in another tab is counted without being asked for', async () => {
  const { profile, t } = await opened('en');
  await screen.findByText(t.overview.open, { exact: false });
  const other = openTab(profile);
  await other.store.getState().open();
  await other.log.transact((tx) =>
    record(
      tx,
      { type: 'reviewed', card: asCardId(coffee(2)), grade: 4, answerMs: 1000 },
      { moment: profile.clock.now(), rolloverHour: 4, key: 'x' },
    ),
  );
  await waitFor(() => expect(screen.queryByText(t.overview.open, { exact: false })).toBeNull());
});
