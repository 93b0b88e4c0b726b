import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { aDeck } from '../support/decks';
import { memoryUpdates } from '../support/memory-updates';
import { onScreen } from '../support/on-screen';
import { aProfile, openApp } from '../support/render-app';

const aVisit = async (language: 'en' | 'ja', address: string) => {
  const app = await openApp(aProfile({ language, decks: [aDeck({ differences: 3 })] }), address);
  const updates = memoryUpdates();
  app.store.getState().followUpdates(updates);
  return { ...app, updates };
};

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('nothing is said while there is no newer version', async () => {
    const app = await aVisit(language, '/');
    await onScreen(app.t).start();
    expect(screen.queryByText(app.t.shell.update.ready)).toBeNull();
  });

  test('a newer version that waits is told politely, and taken only by its button', async () => {
    const app = await aVisit(language, '/');
    await onScreen(app.t).start();
    app.updates.arrive();
    const said = await onScreen(app.t).said(app.t.shell.update.ready);
    expect(said.closest('[aria-live=polite]')).not.toBeNull();
    expect(app.updates.applied).toBe(0);
    await app.click(await onScreen(app.t).button(app.t.shell.update.now));
    expect(app.updates.applied).toBe(1);
  });

  test('it is silent between an answer and its grade, and says so again with the next question', async () => {
    const app = await aVisit(language, '/study');
    const see = onScreen(app.t, language);
    const reveal = await see.reveal();
    app.updates.arrive();
    await see.button(app.t.shell.update.now);
    await app.click(reveal);
    await see.grades();
    expect(screen.queryByRole('button', { name: app.t.shell.update.now })).toBeNull();
    await app.click(await see.grade('good'));
    await see.question('coffee', 2);
    await see.button(app.t.shell.update.now);
  });
});

test('Enter on its button updates and does not reveal the card', async () => {
  const app = await aVisit('en', '/study');
  const see = onScreen(app.t);
  await see.reveal();
  app.updates.arrive();
  (await see.button(app.t.shell.update.now)).focus();
  await app.keys('{Enter}');
  expect(app.updates.applied).toBe(1);
  expect(app.store.getState().current?.revealed).toBe(false);
});
