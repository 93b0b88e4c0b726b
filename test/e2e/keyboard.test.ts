import { cardWords } from '../../src/i18n/card-words';
import { diskOf } from '../support/disk';
import type { Desk } from '../support/desk';
import { expect, test } from '../support/journey';
import { cardOf, questionOf, textOf } from '../support/real-cards';

/** Goes from control to control until the wanted one has the focus, as someone without a mouse does. */
const tabTo = async ({ page }: Desk, name: string): Promise<void> => {
  const focused = page.locator(':focus');
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if ((await focused.and(page.getByRole('button', { name }).or(page.getByRole('link', { name })).or(page.getByLabel(name))).count()) > 0)
      return;
  }
  throw new Error(`No Tab leads to “${name}”`);
};

const eventsOf = async (desk: Desk): Promise<string[]> => (await diskOf(desk.page)).events.map(({ type }) => type);

test('a whole session goes by keyboard alone: study, the list of keys, undo, redo, the card’s language, putting cards aside, leaving', async ({
  desk,
}) => {
  const { t, page } = desk;
  await desk.open();
  await tabTo(desk, t.today.start);
  await page.keyboard.press('Enter');
  await expect(desk.reveal).toBeFocused();

  await page.keyboard.press('Shift+Slash');
  await expect(desk.dialog(t.keys.heading)).toBeVisible();
  await desk.press('1');
  await page.keyboard.press('Escape');
  await expect(desk.dialog(t.keys.heading)).toBeHidden();
  await expect(desk.reveal).toBeVisible();

  const first = (await desk.card()).card;
  const card = cardOf(first);
  const heading = desk.article.getByRole('heading', { level: 1 });
  await page.keyboard.press('l');
  await expect(heading).toHaveText(questionOf(card, 'ja'));
  await expect(desk.article.locator('[lang=ja]', { has: page.getByRole('heading', { level: 1 }) })).toBeVisible();
  await desk.press('Space');
  await expect(desk.article).toContainText(cardWords.ja.reason);
  await expect(desk.gradeButton('good')).toBeFocused();
  await expect(desk.grades).toContainText(t.study.grades.again);
  await desk.press('4');
  await expect(heading).not.toHaveText(questionOf(card, 'ja'));
  await expect(desk.status).toHaveText(t.study.saved(t.study.grades.easy, 1));

  await desk.press('u');
  await expect(desk.grades).toBeVisible();
  expect((await desk.card()).card).toBe(first);
  await desk.press('Control+Shift+Z');
  await expect(desk.status).toHaveText(t.actions.redone(t.actions.names.reviewed));
  await desk.press('Control+z');
  await expect(desk.gradeButton('good')).toBeFocused();
  await desk.press('Enter');
  await expect(desk.status).toHaveText(t.study.saved(t.study.grades.good, 1));
  await desk.press('Space');
  await desk.press('Numpad1');
  await expect(desk.status).toHaveText(t.study.savedAgain(t.study.grades.again));

  for (const [key, said] of [
    ['s', t.actions.skipped],
    ['Shift+Digit8', t.actions.done.marked()],
    ['-', t.actions.done.buried(1)],
    ['Shift+Digit2', t.actions.done.suspended(1)],
  ] as const) {
    const before = (await desk.card()).card;
    await desk.press(key);
    await expect(desk.status).toHaveText(said);
    if (key === 'Shift+Digit8') await expect(desk.article).toContainText(t.actions.marked);
    else expect((await desk.card()).card).not.toBe(before);
  }
  await desk.press('j');
  await expect(page.getByLabel(t.actions.noteLabel)).toBeFocused();
  await page.keyboard.type('remember 1 2 3');
  await tabTo(desk, t.actions.save);
  await page.keyboard.press('Enter');
  await expect(desk.status).toHaveText(t.actions.done.noted());
  await desk.press('Space');
  await expect(desk.article).toContainText('remember 1 2 3');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: t.today.heading })).toBeVisible();
  expect(await eventsOf(desk)).toEqual('reviewed undone redone undone reviewed reviewed marked buried suspended noted'.split(' '));
});

test('E opens the first source once the answer is shown', async ({ desk, context }) => {
  const opened: string[] = [];
  await context.exposeFunction('openedByTest', (url: string) => opened.push(url));
  await context.addInitScript(() => {
    window.open = (url) => {
      (window as unknown as { openedByTest(url: string): void }).openedByTest(String(url));
      return null;
    };
  });
  await desk.open();
  await desk.start();
  const card = cardOf((await desk.card()).card);
  await desk.press('e');
  await desk.press('Space');
  await desk.press('e');
  await expect.poll(() => opened).toEqual([textOf(card, 'en').sources[0]?.url]);
});

test('limits and the hour of the new day are set by keyboard, hold after a reload, and can be taken back', async ({ desk }) => {
  const { t, page } = desk;
  const newPerDay = page.getByLabel(t.settings.newPerDay, { exact: true });
  const rollover = page.getByLabel(t.settings.rollover);
  await desk.open();
  await tabTo(desk, t.shell.settings);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: t.settings.heading })).toBeVisible();

  await tabTo(desk, t.settings.newPerDay);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('many');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('alert')).toHaveText(t.settings.outOfRange(0, 9999));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(desk.status).toHaveText(t.actions.done['settings-changed']());
  await expect(page.getByLabel(t.settings.duePerDay)).toBeFocused();

  await tabTo(desk, t.settings.rollover);
  await page.keyboard.press('ArrowDown');
  await expect(rollover.locator('option:checked')).toHaveText(t.settings.hour(5));

  await page.reload();
  await expect(newPerDay).toHaveValue('3');
  await expect(rollover.locator('option:checked')).toHaveText(t.settings.hour(5));
  await desk.open();
  await expect.poll(desk.counts).toMatchObject({ fresh: 3 });

  await desk.open('/settings');
  for (const _ of ['hour', 'limit']) {
    await tabTo(desk, t.study.undo);
    await page.keyboard.press('Enter');
    await expect(desk.status).toHaveText(t.actions.undone(t.actions.names['settings-changed']));
  }
  await expect(newPerDay).toHaveValue('10');
  await expect(rollover.locator('option:checked')).toHaveText(t.settings.hour(4));
});
