import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { asEventId } from '../../src/core/base/ids';
import type { StoredEvent } from '../../src/core/log/event';
import type { BackupError } from '../../src/core/transfer/backup';
import { formatDateTime } from '../../src/i18n/format';
import { aBackup, aFile, compressed } from '../support/backup-file';
import { aDeck } from '../support/decks';
import { MORNING } from '../support/fake-clock';
import { answered, coffee, historyOf, PAST_DEVICE, startedCards } from '../support/history';
import { onScreen } from '../support/on-screen';
import { aProfile, openApp, openTab } from '../support/render-app';
import { seedLog, storedLog } from '../support/stored-log';
import { replay } from '../../src/core/log/replay';

/** Here: two cards of one device. In the backup: the first of them, and one more of another device. */
const here = historyOf([answered(coffee(1), 9), answered(coffee(2), 4)]);
const elsewhere = historyOf([answered(coffee(3), 5)], 'otherdevice');
const inBackup = [...here.slice(0, 1), ...elsewhere];

const openSettings = async (language: 'en' | 'ja' = 'en', own: readonly StoredEvent[] = here) => {
  const profile = aProfile({ language, decks: [aDeck({ differences: 3 })] });
  await seedLog(profile.database, PAST_DEVICE, own);
  const app = await openApp(profile, '/settings');
  const see = onScreen(app.t, language);
  const choose = async (file: File): Promise<void> => app.upload(await screen.findByLabelText(app.t.data.restoreLabel), file);
  const preview = (): Promise<HTMLElement> => see.dialog(app.t.data.preview.heading);
  const cards = async (): Promise<string[]> => (await storedLog(profile.database)).states.map(({ card }) => card);
  /** Every event counts as a replay says, whichever device it came from. */
  const ownEvents = async (): Promise<readonly StoredEvent[]> => {
    const { events, states } = await storedLog(profile.database);
    expect(new Map(states.map((state) => [state.card, state]))).toEqual(replay(events).states);
    return events;
  };
  return { profile, app, see, choose, preview, cards, ownEvents };
};

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('what the file holds is shown before anything is written', async () => {
    const { app, choose, preview, ownEvents } = await openSettings(language);
    await choose(await compressed(aBackup(inBackup)));
    const dialog = await preview();
    const t = app.t.data.preview;
    const time = (event: StoredEvent | undefined): string => formatDateTime(event?.at ?? 0, language);
    for (const words of [
      t.savedAt(formatDateTime(MORNING, language)),
      t.devices(2),
      t.reviews(2, time(here[0]), time(elsewhere[0])),
      t.fresh(1),
      t.lacking(1),
    ]) {
      expect(dialog.textContent).toContain(words);
    }
    expect(await ownEvents()).toEqual(here);
    await app.click(within(dialog).getByRole('button', { name: app.t.actions.cancel }));
    expect(await ownEvents()).toEqual(here);
  });

  test('what is missing is added; a second time nothing changes; and the whole can be undone', async () => {
    const { app, see, choose, preview, cards, ownEvents } = await openSettings(language);
    await choose(aBackup(inBackup));
    await app.click(within(await preview()).getByRole('button', { name: app.t.data.add }));
    await see.said(app.t.data.restored(1, 0));
    expect(await cards()).toEqual([coffee(1), coffee(2), coffee(3)]);
    const events = await ownEvents();
    expect(events).toHaveLength(4);

    await choose(aBackup(inBackup));
    const again = await preview();
    expect(again.textContent).toContain(app.t.data.preview.fresh(0));
    expect(within(again).getByRole<HTMLButtonElement>('button', { name: app.t.data.add }).disabled).toBe(true);
    await app.click(within(again).getByRole('button', { name: app.t.actions.cancel }));
    expect(await ownEvents()).toEqual(events);

    await app.click(await see.undo());
    await see.said(app.t.actions.undone(app.t.actions.names.restored));
    expect(await cards()).toEqual([coffee(1), coffee(2)]);
    await app.click(await see.redo());
    await see.said(app.t.actions.redone(app.t.actions.names.restored));
    expect(await cards()).toEqual([coffee(1), coffee(2), coffee(3)]);
  });

  test('going back to a backup takes out of account what it does not hold, and can be undone', async () => {
    const { app, see, choose, preview, cards, ownEvents } = await openSettings(language);
    await choose(aBackup(inBackup));
    await app.click(within(await preview()).getByRole('button', { name: app.t.data.goBack }));
    await see.said(app.t.data.restored(1, 1));
    expect(await cards()).toEqual([coffee(1), coffee(3)]);
    await app.click(await see.undo());
    await see.said(app.t.actions.undone(app.t.actions.names.restored));
    expect(await cards()).toEqual([coffee(1), coffee(2)]);
    expect(await ownEvents()).toHaveLength(5);
  });

  test('of a damaged file the bad lines are listed, and only what is whole comes in, after consent', async () => {
    const { app, see, choose, preview, cards, ownEvents } = await openSettings(language);
    const [header, first, ...rest] = (await aBackup([...here, ...elsewhere]).text()).trim().split('\n');
    const damaged = aFile([header, '{"id":', JSON.stringify({ ...here[1], grade: 9 }), ...rest.slice(1)].join('\n'));
    expect(first).toBeDefined();
    await choose(damaged);
    const dialog = await preview();
    const t = app.t.data.preview;
    for (const words of [t.bad(2), t.badLine(2, 'not-json'), t.badLine(3, 'grade')]) expect(dialog.textContent).toContain(words);
    expect(await ownEvents()).toEqual(here);
    await app.click(within(dialog).getByRole('button', { name: app.t.data.add }));
    await see.said(app.t.data.restored(1, 0));
    expect(await cards()).toEqual([coffee(1), coffee(2), coffee(3)]);
  });

  test('a file that ends too early says how much is missing', async () => {
    const { app, choose, preview } = await openSettings(language);
    const lines = (await aBackup([...here, ...elsewhere]).text()).trim().split('\n');
    await choose(aFile(lines.slice(0, 2).join('\n')));
    expect((await preview()).textContent).toContain(app.t.data.preview.missing(2));
  });

  test.each<readonly [BackupError['type'], string]>([
    ['not-a-backup', 'a,b,c'],
    ['not-a-backup', ''],
    ['not-a-backup', '{"format":"anki"}'],
    ['too-new', '{"format":"chigai-backup","version":2,"savedAt":1,"events":0}'],
    ['unreadable', '\u001f\u008b'],
    ['too-big', `{"format":"chigai-backup","version":1,"savedAt":1,"events":1}\n${'x'.repeat(4_000_001)}`],
  ])('a file that is %s gets its sentence (%#), and nothing is written', async (error, content) => {
    const { app, see, choose, ownEvents } = await openSettings(language);
    await choose(new File([Uint8Array.from(content, (character) => character.charCodeAt(0))], 'chigai.jsonl'));
    await see.said(app.t.data.errors[error]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await ownEvents()).toEqual(here);
  });
});

test('an event of a later version comes in as it is, and is counted in the preview', async () => {
  const { app, see, choose, preview, ownEvents } = await openSettings();
  const later = { ...elsewhere[0], id: asEventId('otherdevice.2'), v: 2, feeling: 'new' } as unknown as StoredEvent;
  await choose(aBackup([...elsewhere, later]));
  expect((await preview()).textContent).toContain(app.t.data.preview.unknown(1));
  await app.click(await see.button(app.t.data.add));
  await see.said(app.t.data.restored(2, 0));
  expect(await ownEvents()).toContainEqual(later);
});

test('a restore that is called off in the middle leaves nothing behind', async () => {
  const { profile, app, see, choose, preview, ownEvents } = await openSettings();
  const many = historyOf(startedCards(4000, 5), 'otherdevice');
  await choose(aBackup(many));
  const dialog = await preview();
  const shares: number[] = [];
  const labels = new Set<string | null>();
  app.store.subscribe(({ work, cancelWork, isCancelled }) => {
    if (work === undefined) return;
    shares.push(work.share);
    if (work.share > 0.4 && !isCancelled) cancelWork();
  });
  const watching = new MutationObserver(() => {
    for (const bar of document.querySelectorAll('progress')) labels.add(bar.getAttribute('aria-label'));
  });
  watching.observe(document.body, { childList: true, subtree: true });
  await app.click(within(dialog).getByRole('button', { name: app.t.data.add }));
  await see.said(app.t.data.errors.cancelled);
  watching.disconnect();
  expect(shares.at(-1)).toBeGreaterThan(0.4);
  expect(shares.at(-1)).toBeLessThan(1);
  expect([...labels]).toEqual([app.t.data.restoring]);
  expect(await ownEvents()).toEqual(here);
  // The way is free for another try.
  const tab = openTab(profile);
  const result = await tab.store.getState().readBackup(aBackup(many));
  if ('type' in result) throw new Error(result.type);
  expect(await tab.store.getState().restore(result.backup, 'add')).toEqual({ added: 4000, takenBack: 0 });
  expect(await ownEvents()).toHaveLength(4003);
});
