import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addDays, studyDayOf } from '../../src/core/base/day';
import { asCardId } from '../../src/core/base/ids';
import { DIFFERENCES_PER_CHUNK } from '../../src/core/deck/deck';
import type { TestResult } from '../../src/core/exam/test-result';
import type { Action } from '../../src/core/log/event';
import { DEFAULT_PACE } from '../../src/core/stats/pace';
import { formatStudyDay } from '../../src/i18n/format';
import { aDeck, answerText, questionText, SIDE_NAMES } from '../support/decks';
import { DAY_MS, MORNING } from '../support/fake-clock';
import { answered, coffee, historyOf, PAST_DEVICE, type PastAction, tea } from '../support/history';
import { answer, onScreen } from '../support/on-screen';
import { aProfile, openApp, type Profile } from '../support/render-app';
import { drinks, sharingDecks } from '../support/shared-topic';
import { seedLog, soundLog } from '../support/stored-log';

const TODAY = Math.floor(MORNING / DAY_MS);

const result = (card: string, right: boolean): TestResult => ({ card: asCardId(card), right, sure: 'unsure', mixedUp: !right });
const finished = (results: readonly TestResult[]): Action => ({
  type: 'exam-finished',
  test: `${PAST_DEVICE}.1` as never,
  reason: 'submitted',
  endedAt: MORNING - DAY_MS,
  endedDay: (TODAY - 1) as never,
  reschedules: false,
  results,
});

/** Learned nine days ago, known the day after, and due two days ago. */
const known: readonly PastAction[] = [answered(coffee(1), 9), answered(coffee(1), 8, 3)];

interface OpenOptions {
  readonly language?: 'en' | 'ja';
  readonly actions?: readonly PastAction[];
  readonly profile?: Profile;
}

const openCard = async (card: string, { language = 'en', actions = known, profile }: OpenOptions = {}) => {
  const used = profile ?? aProfile({ language, decks: sharingDecks });
  if (profile === undefined) await seedLog(used.database, PAST_DEVICE, historyOf(actions));
  const app = await openApp(used, `/card/${card}`);
  const entries = (): string[] =>
    within(screen.getByRole('region', { name: app.t.cards.page.history }))
      .queryAllByRole('listitem')
      .map(({ textContent }) => textContent);
  await screen.findByRole('region', { name: app.t.cards.page.history });
  return { profile: used, app, see: onScreen(app.t, language), entries, t: app.t.cards };
};

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('a card is shown with its answers, its sources, its schedule in words and figures, and its history', async () => {
    const { app, entries, t } = await openCard(coffee(1), { language });
    const day = (number: number): string => formatStudyDay(number as never, language);
    await screen.findByRole('heading', { level: 1, name: questionText(language, 'coffee', 1) });
    expect(document.title).toBe(app.t.shell.titles.card(questionText(language, 'coffee', 1)));
    for (const side of ['tea', 'coffee'] as const) expect(screen.getByText(answerText(language, side, 1))).toBeDefined();
    expect(screen.getByRole('article').textContent).toContain(`${drinks.name[language]} ·`);
    expect(screen.getByRole('article').textContent).toContain(SIDE_NAMES[language].coffee);
    const schedule = screen.getByRole('region', { name: t.page.schedule });
    expect(schedule.textContent).toContain(t.page.passed(day(TODAY - 8), t.days(6), day(TODAY - 2)));
    expect(schedule.textContent).toContain(t.page.waits(t.days(2)));
    const figures = within(schedule)
      .getAllByRole('definition')
      .map(({ textContent }) => textContent);
    expect(figures).toEqual([day(TODAY - 2), t.days(6), '2.36', '2', '0', day(TODAY - 9), day(TODAY - 8)]);
    await expect.poll(() => entries().length).toBe(2);
    const [second, first] = entries();
    expect(second).toContain(app.t.study.grades.hard);
    expect(second).toContain(t.event.led(t.days(6), day(TODAY - 2)));
    expect(second).toContain(t.event.seconds(1));
    expect(first).toContain(app.t.study.grades.good);
  });

  test('everything that can be done is done, told in the history, and undone there', async () => {
    const { profile, app, see, entries, t } = await openCard(coffee(1), { language });
    await app.click(await see.button(app.t.actions.mark));
    await see.said(app.t.actions.done.marked());
    await app.click(await see.button(t.page.addNote));
    await app.click(await screen.findByLabelText(app.t.actions.noteLabel));
    await app.keys('1 2');
    await app.click(await see.button(app.t.actions.save));
    await see.said(app.t.actions.done.noted());
    await see.button(t.page.editNote);
    await app.click(await see.button(app.t.actions.suspend));
    await see.said(app.t.actions.done.suspended(1));
    await see.said(t.page.suspended);
    expect(screen.queryByRole('button', { name: t.page.study })).toBeNull();
    await app.click(await see.undo());
    await expect.poll(() => entries()[0]).toContain(t.event.undone);
    expect(entries().map((entry) => [t.event.suspended, t.event.noted, t.event.marked].find((name) => entry.includes(name)))).toEqual([
      t.event.suspended,
      t.event.noted,
      t.event.marked,
      undefined,
      undefined,
    ]);
    await app.click(await see.button(app.t.actions.reset));
    const dialog = await see.dialog(app.t.deck.reset.headingCard);
    await app.click(within(dialog).getByRole('button', { name: app.t.deck.reset.confirm.card }));
    await see.said(t.page.new);
    await expect.poll(() => entries()[0]).toContain(t.event.reset);
    expect((await soundLog(profile.database)).states).toEqual([{ card: coffee(1), marked: 1, note: '1 2' }]);
  });
});

test('a card that is due is studied from its page at once, although others are due before it', async () => {
  const { profile, app, see, t } = await openCard(tea(2), {
    actions: [...[1, 2].map((number) => answered(coffee(number), 9)), answered(tea(2), 2)],
  });
  await app.click(await see.button(t.page.study));
  await see.question('tea', 2);
  await expect.poll(() => location.hash).toBe('#/study/drinks/taste');
  await see.said(app.t.study.dueCard);
  await answer(app, 'good');
  await expect.poll(() => app.store.getState().current?.card.id).not.toBe(tea(2));
  expect((await soundLog(profile.database)).events.at(-1)).toMatchObject({ type: 'reviewed', card: tea(2), grade: 4 });
});

test('a new card is studied from its page, however far back in its deck; one whose day has not come is not', async () => {
  const { app, see, t } = await openCard(tea(4), { actions: [answered(coffee(3), 0)] });
  await see.said(t.page.new);
  await app.click(await see.button(t.page.study));
  await see.question('tea', 4);
  await see.said(app.t.study.newCard);
  app.close();
  const later = await openCard(coffee(3), { actions: [answered(coffee(3), 0)] });
  await later.see.said(
    later.t.page.passed(formatStudyDay(TODAY as never, 'en'), later.t.days(1), formatStudyDay((TODAY + 1) as never, 'en')),
  );
  expect(screen.queryByRole('button', { name: later.t.page.study })).toBeNull();
});

test('self-tests, practice and what was set aside stand in the history, and only those of this card', async () => {
  const actions: readonly PastAction[] = [
    ...known,
    { daysAgo: 7, action: { type: 'practiced', card: asCardId(coffee(1)), grade: 2, answerMs: 4200 } },
    { daysAgo: 2, action: finished([result(coffee(1), true), result(tea(1), false)]) },
    { daysAgo: 1, action: finished([result(coffee(1), false)]) },
    { daysAgo: 1, action: finished([result(tea(1), true)]) },
    { daysAgo: 0, action: { type: 'buried', cards: [asCardId(coffee(1))], until: (TODAY + 1) as never } },
  ];
  const { app, see, entries, t } = await openCard(coffee(1), { actions });
  const until = formatStudyDay((TODAY + 1) as never, 'en');
  await expect.poll(() => entries().length).toBe(6);
  const names = [t.event.buried(until), t.event.testWrong, t.event.testRight, t.event.practiced(app.t.study.grades.again)];
  for (const [at, name] of names.entries()) expect(entries()[at]).toContain(name);
  expect(entries()[1]).toContain(`${t.event.unsure} · ${t.event.mixedUp}`);
  await see.said(t.page.buried(until));
});

test('a card of an exam plan says on its page what the plan makes of its date', async () => {
  const today = studyDayOf({ at: MORNING, tz: 0 }, 4);
  const plan = {
    exam: 'none',
    date: addDays(today, 12),
    decks: [drinks.id],
    minutesPerDay: 20,
    madeOn: today,
    pace: DEFAULT_PACE,
  } as const;
  const past = [...[30, 29, 23].map((ago) => answered(coffee(1), ago)), answered(coffee(1), 8)];
  const { app, see } = await openCard(coffee(1), {
    actions: [...past, { daysAgo: 1, action: { type: 'settings-changed', change: { plan } } }],
  });
  // Intervals 1, 6, 15 and 38: the next date lies behind the exam.
  const own = addDays(today, 30);
  const [from, until] = [addDays(plan.date, -7), addDays(plan.date, -1)].map((day) => formatStudyDay(day, 'en'));
  expect(await see.said(app.t.why.finalWeek(formatStudyDay(own, 'en'), from ?? '', until ?? ''))).toBeDefined();
});

test('a card that is forgotten again and again says so', async () => {
  const lapses = Array.from({ length: 6 }, (_, index) => [
    answered(coffee(1), 40 - index * 3),
    answered(coffee(1), 39 - index * 3, 2),
  ]).flat();
  const { see, t } = await openCard(coffee(1), { actions: lapses });
  expect(await see.said(t.page.leech(6))).toBeDefined();
});

test('the card turns to the other language while the screen stays in its own', async () => {
  const { app, see, t } = await openCard(coffee(1));
  await app.click(await see.button(t.page.shown.ja));
  const heading = await screen.findByRole('heading', { level: 1, name: questionText('ja', 'coffee', 1) });
  expect(heading.lang).toBe('ja');
  await see.said(t.page.history);
  await app.click(await see.button(t.page.shown.en));
  await see.question('coffee', 1);
});

test('its keys mark, suspend, bury and undo', async () => {
  const { profile, app, see } = await openCard(coffee(1));
  const { done, undone, names } = app.t.actions;
  for (const [key, said] of [
    ['*', done.marked()],
    ['@', done.suspended(1)],
    ['@', done.resumed(1)],
    ['-', done.buried(1)],
    ['u', undone(names.buried)],
    ['*', done.unmarked()],
  ] as const) {
    await app.keys(key);
    await see.said(said);
  }
  expect((await soundLog(profile.database)).events.slice(2).map(({ type }) => type)).toEqual(
    'marked suspended resumed buried undone marked'.split(' '),
  );
});

test('an address of no card says so', async () => {
  const app = await openApp(aProfile({ decks: sharingDecks }), '/card/point-1/recall-water');
  expect(await onScreen(app.t).said(app.t.shell.noSuchPart('point-1/recall-water'))).toBeDefined();
});

test('a card of which the text does not come says so, and is there by trying again', async () => {
  // In another file than the card that comes first, whose text is fetched ahead.
  const far = DIFFERENCES_PER_CHUNK + 1;
  const app = await openApp(aProfile({ decks: [aDeck({ differences: far })] }), '/settings');
  await screen.findByRole('heading', { level: 1, name: app.t.settings.heading });
  app.texts.offline = true;
  location.hash = `/card/${coffee(far)}`;
  const alert = await onScreen(app.t).alert(app.t.problems.texts);
  app.texts.offline = false;
  await app.click(within(alert).getByRole('button', { name: app.t.problems.tryAgain }));
  expect(await screen.findByRole('heading', { level: 1, name: questionText('en', 'coffee', far) })).toBeDefined();
});

test('I, or its button, tells why the card comes when it comes', async () => {
  const { app, see } = await openCard(coffee(1));
  await app.keys('i');
  await see.dialog(app.t.why.open);
  await app.click(await see.button(app.t.shell.close));
  await app.click(await see.button(app.t.why.open));
  expect((await see.dialog(app.t.why.open)).textContent).toContain(questionText('en', 'coffee', 1));
});
