import { cycling } from '../support/desk';
import { diskOf } from '../support/disk';
import { expect, LONG, test } from '../support/journey';
import { cardOf, catalog, deckOf } from '../support/real-cards';

test('after some days readiness tells what to expect of the exam day, and another day tells otherwise', { tag: LONG }, async ({ desk }) => {
  const { t, page } = desk;
  await desk.open('/settings');
  await desk.setNumber(t.settings.newPerDay, 4);
  await desk.open();
  for (let day = 0; day < 4; day += 1) {
    await desk.start();
    await desk.study(cycling('good', 'good', 'again', 'easy'));
    await desk.sleep(1);
    await desk.open();
  }
  await desk.link(t.shell.screens.ready).click();
  await expect(page.getByRole('heading', { level: 2, name: t.ready.stop })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: t.ready.keep })).toBeVisible();
  await expect(page.getByText(t.ready.lead)).toBeVisible();
  const learned = (await diskOf(page)).states.length;
  const daily = catalog.cards.filter(({ deck }) => catalog.deckById.get(deck)?.daily === true).length;
  await expect(page.getByText(t.ready.unmet(daily - learned))).toBeVisible();
  const keep = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: t.ready.keep }) })
    .last();
  const before = await keep.innerText();
  await page.getByLabel(t.ready.examDay).fill('2027-03-12');
  await expect.poll(() => keep.innerText()).not.toBe(before);
});

test('a contrast drill asks both sides until they are right twice, is practice alone, and leads to Today from an address of its own', async ({
  desk,
}) => {
  const { t, page } = desk;
  await desk.open();
  await desk.start();
  const [turn] = await desk.study(() => 'good', 1);
  if (turn === undefined) throw new Error('no card came');
  const { difference, deck } = cardOf(turn.card);
  const sides = deckOf(deck).sides.map(({ id }) => `${difference}/recall-${id}`);
  const { states } = await diskOf(page);
  await desk.open('/ready');
  await desk.open(`/contrast/${difference}`);
  await expect(page.getByText(t.ready.contrast.look)).toBeVisible();
  await desk.press('Space');
  for (const grade of ['2', '1', '2', '2', '2', '2']) {
    await desk.reveal.waitFor();
    await desk.press('Space');
    await desk.grades.waitFor();
    await desk.press(grade);
  }
  await expect(page.getByRole('heading', { level: 1, name: t.ready.contrast.done })).toBeVisible();
  const disk = await diskOf(page);
  expect(disk.states).toEqual(states);
  const asked = disk.events.flatMap((event) => (event.type === 'practiced' && 'card' in event ? [event.card] : []));
  expect(asked).toEqual([...sides, ...sides, ...sides]);
  await desk.button(t.ready.contrast.back).click();
  await expect(page.getByRole('heading', { level: 1, name: t.today.heading })).toBeVisible();
});
