import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { examId } from '../../src/core/base/ids';
import type { StoredEvent } from '../../src/core/log/event';
import { aDeck, SCENARIO } from '../support/decks';
import { anExam } from '../support/exams';
import { DAY_MS, MINUTE_MS } from '../support/fake-clock';
import { answered, coffee, historyOf, PAST_DEVICE, tea } from '../support/history';
import { onScreen } from '../support/on-screen';
import { type AppOnScreen, aProfile, openApp, type Profile } from '../support/render-app';
import { seedLog, soundLog, storedLog } from '../support/stored-log';

const decks = [aDeck({ differences: 12, scenarios: true })];

const aTester = (language: 'en' | 'ja' = 'en'): Profile => aProfile({ language, decks, exams: [anExam('COOK-C01')] });

const eventsOf = async ({ database }: Profile, type: string): Promise<readonly StoredEvent[]> =>
  (await storedLog(database)).events.filter((event) => event.type === type);

/** Opens the app and begins a quick check. */
const beginQuickCheck = async (profile: Profile): Promise<AppOnScreen> => {
  const app = await openApp(profile, '/test/quick');
  await app.click(await screen.findByRole('button', { name: app.t.exam.quick.start }));
  await place(app, 1);
  return app;
};

const place = (app: AppOnScreen, number: number) => screen.findByRole('heading', { level: 1, name: app.t.exam.sitting.place(number, 10) });

const options = () => screen.findAllByRole('radio');

const handIn = async (app: AppOnScreen): Promise<void> => {
  await app.click(screen.getByRole('button', { name: app.t.exam.sitting.submit }));
  const dialog = await screen.findByRole('dialog', { name: app.t.exam.sitting.ask.heading });
  await app.click(within(dialog).getByRole('button', { name: app.t.exam.sitting.ask.yes }));
  await screen.findByRole('heading', { level: 1, name: app.t.exam.result.heading });
};

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('a quick check of ten questions is sat by hand, handed in, and looked at with a reason for every option', async () => {
    const profile = aTester(language);
    const app = await beginQuickCheck(profile);
    const { sitting, result } = app.t.exam;
    const [first, second] = await options();
    await app.click(first ?? document.body);
    await app.click(second ?? document.body);
    expect(screen.getAllByRole('radio', { checked: true })).toEqual([second]);
    await app.click(screen.getByRole('button', { name: sitting.certainty.sure }));
    await app.click(screen.getByRole('button', { name: sitting.flag }));
    await app.click(screen.getByText(new RegExp(`^${sitting.all}`)));
    const { states, certainty } = sitting;
    const named = screen.getByRole('button', { name: new RegExp(`^${sitting.goTo(1, '')}`) }).getAttribute('aria-label');
    for (const word of [states.here, states.answered, states.flagged, certainty.sure]) expect(named).toContain(word);
    await app.click(screen.getByRole('button', { name: new RegExp(sitting.next) }));
    await place(app, 2);

    await app.click(screen.getByRole('button', { name: sitting.submit }));
    const dialog = await screen.findByRole('dialog', { name: sitting.ask.heading });
    expect(dialog.textContent).toContain('10');
    await app.click(within(dialog).getByRole('button', { name: sitting.ask.no }));
    await place(app, 2);
    await handIn(app);
    expect((await screen.findAllByText(/\/|%/)).length).toBeGreaterThan(0);
    await app.click(screen.getByRole('button', { name: result.filterCount(result.filters.all, 10) }));
    expect(await screen.findAllByRole('article')).toHaveLength(10);

    const [ended] = await eventsOf(profile, 'exam-finished');
    expect(ended).toMatchObject({ reason: 'submitted', reschedules: true, results: { length: 10 } });
    location.hash = '/test';
    await screen.findByRole('heading', { level: 1, name: app.t.exam.heading });
    const past = await screen.findByRole('region', { name: app.t.exam.past.heading });
    await within(past).findByRole('link');
    await soundLog(profile.database);
  });

  test('a test is sat by keys alone', async () => {
    const profile = aTester(language);
    const app = await beginQuickCheck(profile);
    const { sitting } = app.t.exam;
    const second = (await options())[1];
    await app.keys('2');
    expect(second?.getAttribute('aria-checked')).toBe('true');
    await app.keys('{Shift>}1{/Shift}');
    await app.keys('f');
    await app.keys('d');
    await app.keys('{ArrowRight}');
    await place(app, 2);
    await app.keys('{ArrowLeft}');
    await place(app, 1);
    expect(screen.getByRole('button', { name: sitting.certainty.unsure }).getAttribute('aria-pressed')).toBe('true');
    expect((await options())[1]?.getAttribute('aria-checked')).toBe('true');
    await expect.poll(async () => (await eventsOf(profile, 'exam-moved')).length).toBe(2);
    const [answeredAs] = (await eventsOf(profile, 'exam-answered')).slice(-1);
    expect(answeredAs).toMatchObject({ question: 0, flagged: true, sure: 'unsure', chosen: { length: 1 }, struck: { length: 1 } });
  });
});

test('what was missed comes back on the next day, and undoing the test gives every date back', async () => {
  const profile = aTester();
  // Every card was learned and is due much later.
  const learned = Array.from({ length: 12 }, (_, index) => [
    coffee(index + 1),
    tea(index + 1),
    `point-${index + 1}/scenario-${SCENARIO}`,
  ]).flat();
  const past = [9, 8, 2].flatMap((daysAgo) => learned.map((card) => answered(card, daysAgo, 5)));
  await seedLog(profile.database, PAST_DEVICE, historyOf(past));
  const before = await soundLog(profile.database);
  const app = await beginQuickCheck(profile);
  await handIn(app);
  const { states } = await soundLog(profile.database);
  const moved = states.filter(({ card, schedule }) => schedule?.due !== before.states.find((state) => state.card === card)?.schedule?.due);
  const [ended] = await eventsOf(profile, 'exam-finished');
  expect(moved.length).toBeGreaterThan(0);
  for (const { schedule } of moved) expect(schedule?.due).toBe((ended?.day ?? 0) + 1);
  await screen.findByText(app.t.exam.result.effect.nextDay(moved.length));

  await app.click(screen.getByRole('button', { name: app.t.exam.result.takeBack }));
  await screen.findByText(app.t.exam.result.takenBack);
  expect((await soundLog(profile.database)).states).toEqual(before.states);
  location.hash = '/test';
  await screen.findByText(app.t.exam.past.none);
  // And brought again, it is as it was.
  await app.click(screen.getByRole('button', { name: app.t.study.redo }));
  await expect.poll(async () => (await soundLog(profile.database)).states).toEqual(states);
});

test('a test that was told to move no date moves none', async () => {
  const profile = aTester();
  await seedLog(profile.database, PAST_DEVICE, historyOf([answered(coffee(1), 9), answered(coffee(1), 8), answered(coffee(1), 2)]));
  const before = await soundLog(profile.database);
  const app = await beginQuickCheck(profile);
  await app.click(screen.getByRole('button', { name: app.t.exam.sitting.submit }));
  const dialog = await screen.findByRole('dialog', { name: app.t.exam.sitting.ask.heading });
  await app.click(within(dialog).getByRole('checkbox', { name: app.t.exam.setup.reschedules }));
  await app.click(within(dialog).getByRole('button', { name: app.t.exam.sitting.ask.yes }));
  await screen.findByText(app.t.exam.result.effect.off);
  expect((await soundLog(profile.database)).states).toEqual(before.states);
});

describe('a test with a clock', () => {
  const beginTimed = async (profile: Profile): Promise<AppOnScreen> => {
    const app = await openApp(profile, '/test');
    const exam = await screen.findByRole('combobox', { name: app.t.exam.setup.exam });
    await app.select(exam, `${examId('COOK-C01')} Exam COOK-C01`);
    await app.click(screen.getByRole('button', { name: app.t.exam.setup.start }));
    return app;
  };

  // The made-up decks have no exam tags, so the exam finds nothing to ask.
  test('is not begun where no question fits', async () => {
    const app = await beginTimed(aTester());
    await screen.findByText(app.t.exam.setup.fewer(0));
    expect(screen.getByRole('button', { name: app.t.exam.setup.start }).hasAttribute('disabled')).toBe(true);
  });
});

describe('a running test', () => {
  /** Ten minutes for the quick check, by the learner's own setting. */
  const beginTenMinutes = async (profile: Profile): Promise<AppOnScreen> => {
    const app = await openApp(profile, '/test');
    const minutes = await screen.findByRole('textbox', { name: app.t.exam.setup.minutes });
    await app.click(minutes);
    await app.keys('{Control>}a{/Control}10{Enter}');
    const count = screen.getByRole('textbox', { name: app.t.exam.setup.count });
    await app.click(count);
    await app.keys('{Control>}a{/Control}10{Enter}');
    await app.click(screen.getByRole('button', { name: app.t.exam.setup.start }));
    await place(app, 1);
    return app;
  };

  test('goes on after a reload where it was, with the time that is left', async () => {
    const profile = aTester();
    const app = await beginTenMinutes(profile);
    await app.click((await options())[0] ?? document.body);
    await app.click(screen.getByRole('button', { name: new RegExp(app.t.exam.sitting.next) }));
    await place(app, 2);
    const address = location.hash.slice(1);
    await expect.poll(async () => (await eventsOf(profile, 'exam-moved')).length).toBe(1);
    app.close();
    profile.clock.pass(3 * MINUTE_MS);
    const again = await openApp(profile, address);
    await place(again, 2);
    expect(screen.getByRole('timer').textContent).toBe('7:00');
    await again.click(screen.getByRole('button', { name: new RegExp(again.t.exam.sitting.previous) }));
    await place(again, 1);
    expect((await options())[0]?.getAttribute('aria-checked')).toBe('true');
  });

  test('ends at its deadline with what was answered, also while nobody looks', async () => {
    const profile = aTester();
    const app = await beginTenMinutes(profile);
    await app.keys('1');
    await expect.poll(async () => (await eventsOf(profile, 'exam-answered')).length).toBe(1);
    const address = location.hash.slice(1);
    app.close();
    profile.clock.pass(2 * DAY_MS);
    const again = await openApp(profile, address);
    await screen.findByText(again.t.exam.result.timeUp);
    const [[started], [ended]] = [await eventsOf(profile, 'exam-started'), await eventsOf(profile, 'exam-finished')];
    expect(ended).toMatchObject({ reason: 'time', endedAt: (started?.at ?? 0) + 10 * MINUTE_MS, endedDay: started?.day });
    again.close();
  });

  test('submits itself when its time is up', async () => {
    const profile = aTester();
    const app = await beginTenMinutes(profile);
    await app.keys('1');
    profile.clock.pass(10 * MINUTE_MS);
    await screen.findByText(app.t.exam.result.timeUp);
    expect(await eventsOf(profile, 'exam-finished')).toHaveLength(1);
  });

  test('is not lengthened by a clock that is set back, and goes on', async () => {
    const profile = aTester();
    const app = await beginTenMinutes(profile);
    profile.clock.pass(4 * MINUTE_MS);
    await app.keys('1');
    profile.clock.set(-60 * MINUTE_MS);
    await app.keys('{ArrowRight}');
    await place(app, 2);
    await expect.poll(async () => (await eventsOf(profile, 'exam-moved')).length).toBe(1);
    expect(screen.queryByRole('dialog')).toBeNull();
    profile.clock.pass(6 * MINUTE_MS);
    await screen.findByText(app.t.exam.result.timeUp, {}, { timeout: 5000 });
  });

  test('shows a hidden clock again for the last five minutes', async () => {
    const profile = aTester();
    const app = await beginTenMinutes(profile);
    await app.click(screen.getByRole('button', { name: app.t.exam.sitting.hideClock }));
    expect(screen.queryByRole('timer')).toBeNull();
    profile.clock.pass(5 * MINUTE_MS + 1000);
    await expect.poll(() => screen.queryByRole('timer')?.textContent).toBe('4:59');
  });

  test('is driven by one tab: another asks first, and whoever lost it can only look on', async () => {
    const profile = aTester();
    const app = await beginTenMinutes(profile);
    const address = location.hash.slice(1);
    const first = app.store;
    await app.keys('1');
    // The second tab of the same profile is opened over the first one's screen.
    const second = await openApp(profile, address);
    await screen.findByText(second.t.exam.sitting.elsewhere);
    await second.click(screen.getAllByRole('button', { name: second.t.exam.sitting.takeOver }).at(-1) ?? document.body);
    await expect.poll(() => screen.queryAllByRole('heading', { level: 1, name: second.t.exam.sitting.place(1, 10) }).length).toBe(1);
    await screen.findByText(second.t.exam.sitting.elsewhere);
    expect(first).not.toBe(second.store);
  });
});

test('for a wrong answer the cause is told with one tap, and kept', async () => {
  const profile = aTester();
  const app = await beginQuickCheck(profile);
  await handIn(app);
  const { causes } = app.t.exam.result;
  const [button] = await screen.findAllByRole('button', { name: causes.misread });
  await app.click(button ?? document.body);
  await expect.poll(async () => (await eventsOf(profile, 'exam-explained')).length).toBe(1);
  await expect.poll(() => screen.getAllByRole('button', { name: causes.misread })[0]?.getAttribute('aria-pressed')).toBe('true');
});

test('what was missed can be studied at once, new cards too, without moving a date', async () => {
  const profile = aTester();
  const app = await beginQuickCheck(profile);
  await handIn(app);
  await app.click(screen.getByRole('button', { name: app.t.exam.result.studyMissed }));
  await onScreen(app.t).reveal();
  expect(app.store.getState().practice?.session.waiting.length).toBeGreaterThan(5);
});

test('sides that were confused are drilled against each other at once, without moving a date', async () => {
  const profile = aTester();
  const app = await beginQuickCheck(profile);
  await handIn(app);
  const { result } = app.t.exam;
  const untangle = (pairs: number) => screen.queryByRole('button', { name: result.untangle(pairs) });
  expect(untangle(1)).toBeNull();
  // Only of a card that asks for a side; a situation has no other one.
  const asked = await eventsOf(profile, 'exam-started');
  const questions = asked.flatMap((event) => ('questions' in event ? (event.questions as readonly { readonly kind: string }[]) : []));
  const which = questions.findIndex(({ kind }) => kind !== 'scenario');
  const buttons = await screen.findAllByRole('button', { name: result.causes['mixed-up'] });
  await app.click(buttons[which] ?? document.body);
  await expect.poll(() => untangle(1)).not.toBeNull();
  await app.click(untangle(1) ?? document.body);
  await app.click(await screen.findByRole('button', { name: app.t.ready.contrast.begin }));
  expect((await eventsOf(profile, 'reviewed')).length).toBe(0);
});

test('the same questions come again on wish, and others with a new test', async () => {
  const profile = aTester();
  const app = await beginQuickCheck(profile);
  await handIn(app);
  await app.click(screen.getByRole('button', { name: app.t.exam.result.again }));
  await place(app, 1);
  await handIn(app);
  await app.click(screen.getByRole('button', { name: app.t.exam.result.anew }));
  await place(app, 1);
  const [one, same, other] = (await eventsOf(profile, 'exam-started')).map((event) => ('questions' in event ? event.questions : []));
  expect(same).toEqual(one);
  expect(other).not.toEqual(one);
});

test('a test that was left waits, can be gone on with or dropped, and nothing stays of a dropped one', async () => {
  const profile = aTester();
  const app = await beginQuickCheck(profile);
  await app.keys('{Escape}');
  await screen.findByRole('heading', { name: app.t.exam.waiting.heading });
  await app.click(screen.getByRole('button', { name: app.t.exam.waiting.goOn }));
  await place(app, 1);
  await app.keys('{Escape}');
  await app.click(await screen.findByRole('button', { name: app.t.exam.waiting.discard }));
  await expect.poll(() => screen.queryByRole('heading', { name: app.t.exam.waiting.heading })).toBeNull();
  expect((await soundLog(profile.database)).states).toEqual([]);
});

test('an address that names no test says so', async () => {
  const app = await openApp(aTester(), '/test/nobody.1');
  expect(await screen.findByText(app.t.exam.sitting.gone)).toBeDefined();
});
