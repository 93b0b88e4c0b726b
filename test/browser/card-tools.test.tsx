import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Messages } from '../../src/i18n/messages';
import { aDeck } from '../support/decks';
import { DAY_MS, MORNING } from '../support/fake-clock';
import { coffee } from '../support/history';
import { answer, onScreen } from '../support/on-screen';
import { type AppOnScreen, aProfile, openApp } from '../support/render-app';
import { shorthand } from '../support/shorthand';
import { soundLog } from '../support/stored-log';

/** On many keyboards the key of the digit 2. */
const AT = '{Shift>}@{/Shift}';

type Tool = 'bury' | 'suspend' | 'mark' | 'skip';

const openStudy = async (language: 'en' | 'ja' = 'en', differences = 3) => {
  const profile = aProfile({ language, decks: [aDeck({ differences })] });
  const app = await openApp(profile, '/study');
  const see = onScreen(app.t, language);
  await see.question('coffee', 1);
  const log = async (): Promise<string[]> => shorthand((await soundLog(profile.database)).events);
  return { profile, app, see, log };
};

/** By key, or from the card's menu. */
const use = async (app: AppOnScreen, how: string, name: string): Promise<void> => {
  if (how !== 'menu') return app.keys(how);
  await app.click(await screen.findByText('•••'));
  await app.click(screen.getByRole('button', { name }));
};

const event = { bury: 'buried', suspend: 'suspended', mark: 'marked' } as const;
const said = (t: Messages, tool: Tool): string => (tool === 'skip' ? t.actions.skipped : t.actions.done[event[tool]](1));

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test.each<readonly [Tool, string]>([
    ['bury', '-'],
    ['bury', 'menu'],
    ['suspend', AT],
    ['suspend', 'menu'],
  ])('%s by %s sets the card aside, and undo brings it back with its question', async (tool, how) => {
    const { app, see, log } = await openStudy(language);
    await use(app, how, app.t.actions[tool]);
    // Nothing of this difference was met today, so the other card of it may come.
    await see.question('tea', 1);
    await see.said(said(app.t, tool));
    await app.click(await see.undo());
    await see.question('coffee', 1);
    await see.reveal();
    await app.click(await see.redo());
    await see.question('tea', 1);
    expect(await log()).toEqual([event[tool as 'bury'], 'undone', 'redone']);
  });

  test.each(['*', 'menu'])('a mark by %s shows on the card, goes by the same way, and each can be undone', async (how) => {
    const { app, see, log } = await openStudy(language);
    await use(app, how, app.t.actions.mark);
    await see.said(`★ ${app.t.actions.marked}`);
    await see.said(app.t.actions.done.marked());
    await use(app, how, app.t.actions.unmark);
    await see.said(app.t.actions.done.unmarked());
    expect(screen.queryByText(`★ ${app.t.actions.marked}`)).toBeNull();
    await app.click(await see.undo());
    await see.said(`★ ${app.t.actions.marked}`);
    await see.question('coffee', 1);
    expect(await log()).toEqual(['marked', 'marked', 'undone']);
  });

  test.each(['s', 'menu'])('a card skipped by %s comes last, and nothing is stored', async (how) => {
    const { app, see, log } = await openStudy(language, 2);
    await use(app, how, app.t.actions.skip);
    await see.question('coffee', 2);
    await see.said(app.t.actions.skipped);
    await answer(app, 'good');
    await see.question('coffee', 1);
    expect(await log()).toEqual([`${coffee(2)} 4`]);
  });

  test.each(['j', 'menu'])('a note by %s is kept, stands with the answer, and can be undone', async (how) => {
    const { profile, app, see, log } = await openStudy(language);
    await use(app, how, app.t.actions.note);
    const dialog = await see.dialog(app.t.actions.noteHeading);
    await app.click(within(dialog).getByRole('textbox', { name: app.t.actions.noteLabel }));
    // What is typed are no keys here.
    await app.keys('  u-@*1 茶  ');
    await app.click(within(dialog).getByRole('button', { name: app.t.actions.save }));
    await see.said(app.t.actions.done.noted());
    await see.question('coffee', 1);
    await app.click(await see.reveal());
    await see.said('u-@*1 茶');
    expect((await soundLog(profile.database)).states).toEqual([{ card: coffee(1), note: 'u-@*1 茶' }]);
    await app.click(await see.undo());
    await see.said(app.t.actions.undone(app.t.actions.names.noted));
    expect(screen.queryByText('u-@*1 茶')).toBeNull();
    expect(await log()).toEqual(['noted', 'undone']);
  });
});

test('a note that is cancelled, or left as it was, writes nothing', async () => {
  const { app, see, log } = await openStudy();
  for (const name of [app.t.actions.cancel, app.t.actions.save]) {
    await app.keys('j');
    await see.dialog(app.t.actions.noteHeading);
    await app.click(await see.button(name));
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  }
  await app.keys('j');
  await see.dialog(app.t.actions.noteHeading);
  await app.keys('half a thought{Escape}');
  await app.click(await see.reveal());
  expect(await log()).toEqual([]);
});

test('a buried card comes back on the next study day, a suspended one does not', async () => {
  const { profile, app, see, log } = await openStudy();
  await app.keys('-');
  await see.question('tea', 1);
  await app.keys(AT);
  await see.question('coffee', 2);
  expect(await log()).toEqual(['buried', 'suspended']);
  app.close();
  profile.clock.pass(DAY_MS);
  const next = await openApp(profile, '/study');
  await onScreen(next.t).question('coffee', 1);
  expect(next.store.getState().session?.waiting).toEqual([coffee(1), coffee(2), coffee(3)]);
});

test('the last card set aside finishes the day, and comes back by undo', async () => {
  const { app, see, log } = await openStudy('en', 1);
  await app.keys(AT);
  await see.question('tea', 1);
  await app.keys(AT);
  await see.finished();
  await app.click(await see.undo());
  await see.question('tea', 1);
  expect(await log()).toEqual(['suspended', 'suspended', 'undone']);
});

test('a skipped card stays last when another card is marked', async () => {
  const { app, see } = await openStudy('en', 3);
  await app.keys('s');
  await see.question('coffee', 2);
  await app.keys('*');
  await see.said(app.t.actions.done.marked());
  await answer(app, 'good');
  await see.question('coffee', 3);
  expect(app.store.getState().session?.skipped).toEqual([coffee(1)]);
});

test('one card after the other: answered, set aside, marked, noted; undo takes each back in turn', async () => {
  const { profile, app, see, log } = await openStudy('en', 4);
  await answer(app, 'good');
  await see.question('coffee', 2);
  await app.keys('-');
  await see.question('tea', 2);
  await app.keys('*');
  await see.said(app.t.actions.done.marked());
  for (const name of ['marked', 'buried', 'reviewed'] as const) {
    await app.keys('u');
    await see.said(app.t.actions.undone(app.t.actions.names[name]));
  }
  await see.question('coffee', 1);
  expect((await soundLog(profile.database)).states).toEqual([]);
  expect(await log()).toEqual([`${coffee(1)} 4`, 'buried', 'marked', 'undone', 'undone', 'undone']);
  expect(profile.clock.now().at).toBe(MORNING);
});
