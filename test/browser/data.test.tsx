import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { asCardId, deviceId } from '../../src/core/base/ids';
import type { Health } from '../../src/core/ports';
import { formatDaysAgo } from '../../src/i18n/format';
import { aDeck } from '../support/decks';
import { DAY_MS, MORNING } from '../support/fake-clock';
import { answered, coffee, historyOf, PAST_DEVICE, startedCards } from '../support/history';
import { memoryHealth } from '../support/memory-health';
import { onScreen } from '../support/on-screen';
import { aProfile, openApp } from '../support/render-app';
import { deleteRow, overwriteRow } from '../support/raw-database';
import { seedLog, soundLog, storedLog } from '../support/stored-log';

const NAME = 'chigai-2026-11-02';

interface DataOptions {
  readonly started?: number;
  readonly health?: Partial<Health> & { readonly agrees?: boolean };
  readonly address?: string;
}

const withData = async (language: 'en' | 'ja', { started = 1, health = {}, address = '/' }: DataOptions) => {
  const profile = { ...aProfile({ language, decks: [aDeck({ differences: 30 })] }), health: memoryHealth(health) };
  await seedLog(profile.database, PAST_DEVICE, historyOf(startedCards(started, 3)));
  const app = await openApp(profile, address);
  return { profile, app, see: onScreen(app.t, language) };
};

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test.each([
    ['protected', true],
    ['unprotected', false],
    ['unknown', undefined],
  ] as const)('Today says in one line that the data is %s, and how old the last backup is', async (words, isProtected) => {
    const { app } = await withData(language, { health: { protected: isProtected, lastBackupAt: MORNING - 3 * DAY_MS } });
    const ago = app.t.data.lastBackup(formatDaysAgo(MORNING - 3 * DAY_MS, MORNING, language));
    const line = await screen.findByText(
      (_, element) => element?.textContent === `${app.t.data.heading} · ${app.t.data.line[words]} · ${ago}`,
    );
    expect(line).toBeInstanceOf(HTMLElement);
  });

  test.each<readonly [boolean, string, number, Partial<Health>]>([
    [true, 'unprotected without a backup, twenty cards', 20, {}],
    [true, 'unprotected, backup fifteen days old', 20, { lastBackupAt: MORNING - 15 * DAY_MS }],
    [true, 'protection unknown, without a backup', 25, { protected: undefined }],
    [false, 'nineteen cards are not yet worth it', 19, {}],
    [false, 'protected', 30, { protected: true }],
    [false, 'unprotected, backup of last week', 30, { lastBackupAt: MORNING - 7 * DAY_MS }],
  ])('the reminder (%s): %s', async (reminds, _, started, health) => {
    const { app } = await withData(language, { started, health });
    await screen.findByText((__, element) => element?.tagName === 'P' && element.textContent.startsWith(`${app.t.data.heading} · `));
    const reminder = screen.queryByText((__, element) => element?.tagName === 'P' && element.textContent.startsWith(app.t.data.remind));
    expect(reminder !== null).toBe(reminds);
  });

  test('Safari’s seven days stand in the reminder and with the data', async () => {
    const { app, see } = await withData(language, { started: 20, health: { sevenDayRule: true } });
    await screen.findByText((_, element) => element?.textContent === `${app.t.data.remind} ${app.t.data.sevenDays}`);
    location.hash = '/settings';
    expect(await see.said(app.t.data.sevenDays)).toBeInstanceOf(HTMLElement);
  });

  test('protection is asked for by a press, and granted or refused in words', async () => {
    const { app, see } = await withData(language, { address: '/settings', health: { agrees: false } });
    await app.click(await see.button(app.t.data.protect));
    await see.said(app.t.data.refused);
    app.close();
    const granted = await withData(language, { address: '/settings' });
    await granted.app.click(await granted.see.button(app.t.data.protect));
    await granted.see.said(`${app.t.data.where} ${app.t.data.protected}`);
    expect(screen.queryByRole('button', { name: app.t.data.protect })).toBeNull();
    expect(screen.queryByText(app.t.data.refused)).toBeNull();
  });

  test('a saved backup is named, holds every event, and is remembered as the last one', async () => {
    const { profile, app, see } = await withData(language, { address: '/settings', started: 3 });
    await see.said(app.t.data.noBackup);
    await app.click(await see.button(app.t.data.save));
    await see.said(app.t.data.saved(`${NAME}.jsonl.gz`));
    await see.said(app.t.data.lastBackup(formatDaysAgo(MORNING, MORNING, language)));
    const [header, ...lines] = (app.files.saved.get(`${NAME}.jsonl.gz`) ?? '')
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(header).toEqual({ format: 'chigai-backup', version: 1, savedAt: MORNING, events: 3 });
    expect(lines).toEqual((await soundLog(profile.database)).events);
  });

  test('the answers are saved as a table for a spreadsheet', async () => {
    const { app, see } = await withData(language, { address: '/settings', started: 2 });
    await app.click(await see.button(app.t.data.csv));
    const name = 'chigai-reviews-2026-11-02.csv';
    await see.said(app.t.data.saved(name));
    expect(app.files.saved.get(name)).toBe(
      [
        '"time","card","grade","seconds","kind"',
        '"2026-10-30T10:00:00+00:00","point-1/recall-coffee","4","1.0","reviewed"',
        '"2026-10-30T10:00:00+00:00","point-2/recall-coffee","4","1.0","reviewed"',
        '',
      ].join('\r\n'),
    );
  });

  test('the check of everything says that all is well', async () => {
    const { app, see } = await withData(language, { address: '/settings', started: 3 });
    await app.click(await see.button(app.t.data.check));
    await see.said(`${app.t.data.checked(3, 3)} ${app.t.data.allWell}`);
    expect(screen.queryByRole('button', { name: app.t.data.repair })).toBeNull();
  });

  test('a stored card that does not fit the log is found, and made anew from it', async () => {
    const { profile, app, see } = await withData(language, { address: '/settings', started: 3 });
    const { states } = await soundLog(profile.database);
    const [first] = states;
    await overwriteRow(profile.database, 'states', { ...first, schedule: { ...first?.schedule, due: 1 } });
    await deleteRow(profile.database, 'states', coffee(2));
    await overwriteRow(profile.database, 'states', { card: coffee(9), suspended: 1 });
    await app.click(await see.button(app.t.data.check));
    await see.said(app.t.data.differing(3));
    await app.click(await see.button(app.t.data.repair));
    await see.said(app.t.data.repaired);
    expect((await soundLog(profile.database)).states).toEqual(states);
    await app.click(await see.button(app.t.data.check));
    await see.said(`${app.t.data.checked(3, 3)} ${app.t.data.allWell}`);
  });

  test('missing events, unknown cards and days that go back are told, and nothing is deleted', async () => {
    const profile = aProfile({ language, decks: [aDeck({ differences: 3 })] });
    const past = historyOf([
      answered(coffee(1), 9),
      answered(coffee(2), 8),
      answered('gone/why', 7),
      answered(coffee(1), 6),
      answered(coffee(3), 12),
    ]);
    await seedLog(profile.database, PAST_DEVICE, past);
    await deleteRow(profile.database, 'events', `${PAST_DEVICE}.2`);
    await deleteRow(profile.database, 'states', coffee(2));
    const app = await openApp(profile, '/settings');
    const see = onScreen(app.t, language);
    await app.click(await see.button(app.t.data.check));
    for (const words of [app.t.data.gaps(1), app.t.data.backwardDays(1), app.t.data.unknownCards(1)]) await see.said(words);
    expect(screen.queryByText(app.t.data.allWell)).toBeNull();
    expect((await storedLog(profile.database)).events).toHaveLength(4);
  });
});

test('a stored setting that does not fit the log is found too', async () => {
  const profile = aProfile();
  const changed = { daysAgo: 2, action: { type: 'settings-changed', change: { newPerDay: 3 } } } as const;
  await seedLog(profile.database, PAST_DEVICE, historyOf([changed, answered(asCardId(coffee(1)), 1)]));
  const { meta } = await storedLog(profile.database);
  const row = meta.find(({ key }) => key === 'settings');
  const app = await openApp(profile, '/settings');
  const see = onScreen(app.t);
  await expect.poll(() => app.store.getState().settings.newPerDay).toBe(3);
  await overwriteRow(profile.database, 'meta', { ...row, settings: { ...app.store.getState().settings, newPerDay: 99 } });
  await app.store.getState().refresh();
  await app.click(await see.button(app.t.data.check));
  await see.said(app.t.data.differing(1));
  await app.click(await see.button(app.t.data.repair));
  await see.said(app.t.data.repaired);
  expect(app.store.getState().settings.newPerDay).toBe(3);
  expect((await storedLog(profile.database)).meta).toContainEqual({ key: 'device', device: deviceId(PAST_DEVICE) });
});
