import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addDays, studyDayOf } from '../../src/core/base/day';
import { differenceId } from '../../src/core/base/ids';
import type { Deck } from '../../src/core/deck/deck';
import { DEFAULT_PACE } from '../../src/core/stats/pace';
import { aDeck } from '../support/decks';
import { anExam } from '../support/exams';
import { MORNING } from '../support/fake-clock';
import { answered, coffee, historyOf, PAST_DEVICE, tea } from '../support/history';
import { onScreen } from '../support/on-screen';
import { type AppOnScreen, aProfile, openApp } from '../support/render-app';
import { seedLog } from '../support/stored-log';

const exam = anExam('COOK-C01');
const basics = aDeck({ id: 'basics', differences: 1 });
const depth: Deck = {
  ...aDeck({ id: 'depth', differences: 2 }),
  name: { en: 'Depth', ja: '深く' },
  daily: false,
  suggestAfter: basics.id,
  narrowedByExam: true,
  differences: [
    { id: differenceId('point-7'), topic: 'taste', retired: false },
    { id: differenceId('point-8'), topic: 'taste', retired: false, exams: { [exam.id]: ['1.1'] } },
  ],
};

/** Someone who has learned the first deck. */
const openLearned = async (language: 'en' | 'ja', address = '/'): Promise<AppOnScreen> => {
  const profile = aProfile({ language, decks: [basics, depth], exams: [exam] });
  await seedLog(profile.database, PAST_DEVICE, historyOf([answered(coffee(1), 2), answered(tea(1), 1)]));
  return openApp(profile, address);
};

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('the deck that comes next is offered on Today, and joins the day when it is taken', async () => {
    const app = await openLearned(language);
    const { suggested, suggestedYes } = app.t.today;
    const see = onScreen(app.t, language);
    await screen.findByRole('heading', { name: suggested(depth.name[language]) });
    await app.click(await see.button(suggestedYes));
    await expect.poll(() => app.store.getState().session?.waiting).toContain('point-7/recall-coffee');
    expect(screen.queryByRole('heading', { name: suggested(depth.name[language]) })).toBeNull();
  });

  test('declined, it is not offered again and stays off', async () => {
    const app = await openLearned(language);
    const see = onScreen(app.t, language);
    await app.click(await see.button(app.t.today.suggestedNo));
    await expect.poll(() => screen.queryByRole('heading', { name: app.t.today.suggested(depth.name[language]) })).toBeNull();
    expect(app.store.getState().session?.waiting).not.toContain('point-7/recall-coffee');
    expect(app.store.getState().settings.daily).toEqual({ [depth.id]: false });
  });

  test('an exam chosen in the settings is the plan’s exam too', async () => {
    const app = await openApp(aProfile({ language, decks: [basics, depth], exams: [exam] }), '/settings');
    const madeOn = studyDayOf({ at: MORNING, tz: 0 }, 4);
    const plan = { exam: 'none', date: addDays(madeOn, 20), decks: [depth.id], minutesPerDay: 20, madeOn, pace: DEFAULT_PACE } as const;
    await app.store.getState().changeSettings({ plan });
    await app.select(await screen.findByRole('combobox', { name: app.t.settings.exam.mine }), `${exam.id} ${exam.name[language]}`);
    await expect.poll(() => app.store.getState().settings.plan).toEqual({ ...plan, exam: exam.id });
  });

  test('an exam chosen in the settings narrows the deck, and its page says by how much', async () => {
    const app = await openLearned(language, '/settings');
    const choice = await screen.findByRole('combobox', { name: app.t.settings.exam.mine });
    await app.select(choice, `${exam.id} ${exam.name[language]}`);
    await expect.poll(() => app.store.getState().settings.exam).toBe(exam.id);
    location.hash = '/deck/depth';
    await screen.findByText(new RegExp(app.t.deck.narrowed(exam.id, 1, 2).replace(/[()]/g, '.')));
    await app.store.getState().changeSettings({ daily: { [depth.id]: true } });
    await expect.poll(() => app.store.getState().session?.waiting).toContain('point-8/recall-coffee');
    expect(app.store.getState().session?.waiting).not.toContain('point-7/recall-coffee');
    location.hash = '/settings';
    await app.select(await screen.findByRole('combobox', { name: app.t.settings.exam.mine }), app.t.settings.exam.none);
    await expect.poll(() => app.store.getState().session?.waiting).toContain('point-7/recall-coffee');
  });

  test('a mistake in a card is reported with a ready text, which names the card, the version and the sources', async () => {
    const app = await openApp(aProfile({ language, decks: [basics] }), '/study');
    const see = onScreen(app.t, language);
    await see.reveal();
    await app.click(await screen.findByText('•••'));
    await app.click(screen.getByRole('button', { name: app.t.report.open }));
    const dialog = await see.dialog(app.t.report.heading);
    const text = within(dialog).getByRole<HTMLTextAreaElement>('textbox').value;
    for (const part of ['point-1/recall-coffee', `basics ${basics.version}`, `: ${language}`, `https://example.org/${language}/1`])
      expect(text).toContain(part);
    await app.click(within(dialog).getByRole('button', { name: app.t.report.copy }));
    await expect.poll(() => navigator.clipboard.readText().catch(() => text)).toBe(text);
    await app.click(within(dialog).getByRole('button', { name: app.t.shell.close }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
