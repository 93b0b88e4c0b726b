import { diskOf } from '../support/disk';
import type { Desk } from '../support/desk';
import { cycling } from '../support/desk';
import { expect, LONG, test } from '../support/journey';
import { catalog, questionOf, textOf } from '../support/real-cards';

const list = ({ page, t }: Desk) => {
  const table = page.getByRole('table', { name: t.cards.table });
  return {
    table,
    search: page.getByRole('searchbox', { name: t.cards.search }),
    links: table.getByRole('link'),
    bar: page.getByRole('region', { name: t.cards.withSelected }),
    found: async (): Promise<number> => Number((await table.getAttribute('aria-rowcount')) ?? 1) - 1,
  };
};

test('a card is found by Japanese words on an English screen, opened, and found again by Back and by a reload', async ({ desk }) => {
  const { page } = desk;
  const { search, links, found } = list(desk);
  const [card] = catalog.cards.filter(({ deck, side }) => deck === 'essentials' && side === 'ecs');
  if (card === undefined) throw new Error('Essentials asks nothing about ECS');
  const asked = textOf(card, 'ja').sides.find(({ id }) => id === card.side)?.question ?? '';
  await desk.open('/cards');
  await expect.poll(found).toBe(catalog.cards.length);
  // As a phone's keyboard may send it: full-width letters for those of the card.
  const typed = `"${asked.replaceAll('ECS', 'ｅｃｓ').replaceAll('`', '')}"`;
  await search.fill(typed);
  await expect(links).toHaveText([questionOf(card, 'en')]);
  await links.click();
  await expect(page.getByRole('heading', { level: 1, name: questionOf(card, 'en') })).toBeVisible();
  await page.goBack();
  await expect(links).toHaveText([questionOf(card, 'en')]);
  await page.reload();
  await expect(links).toHaveText([questionOf(card, 'en')]);
  await expect(search).toHaveValue(typed);
});

test(
  'five cards are suspended, two of those learned are reset, and both are undone one after the other',
  { tag: LONG },
  async ({ desk }) => {
    const { page, t } = desk;
    const { table, bar, found } = list(desk);
    await desk.open();
    await desk.start();
    await desk.study(() => 'good', 4);
    const before = await diskOf(page);
    await desk.open('/cards');
    await expect.poll(found).toBe(catalog.cards.length);
    const boxes = table.getByRole('checkbox');
    await boxes.nth(1).click();
    await boxes.nth(5).click({ modifiers: ['Shift'] });
    await expect(bar).toContainText(t.cards.selected(5));
    await bar.getByRole('button', { name: t.cards.act.suspend(5) }).click();
    await expect(desk.status.getByText(t.actions.done.suspended(5))).toBeVisible();
    await page.getByRole('checkbox', { name: t.cards.traits.suspended }).click();
    await expect.poll(found).toBe(5);
    await bar.getByRole('button', { name: t.cards.clear }).click();

    const learned = before.states.filter(({ schedule }) => schedule !== undefined).length;
    await page.getByRole('checkbox', { name: t.cards.traits.suspended }).click();
    await page.getByRole('combobox', { name: t.cards.order }).selectOption({ label: t.cards.orders.due });
    await expect(page).toHaveURL(/order=due$/);
    for (const at of [1, 2]) await boxes.nth(at).click();
    await bar.getByRole('button', { name: t.cards.act.reset(2) }).click();
    const dialog = desk.dialog(t.deck.reset.headingSelection);
    await expect(dialog).toContainText(t.deck.reset.changes(2, 2));
    await dialog.getByRole('button', { name: t.deck.reset.confirm.selection }).click();
    await expect(desk.status.getByText(t.actions.done['reset-many'](2))).toBeVisible();
    expect((await diskOf(page)).states.filter(({ schedule }) => schedule !== undefined)).toHaveLength(learned - 2);

    for (const name of ['reset-many', 'suspended'] as const) {
      await desk.button(t.study.undo).click();
      await expect(desk.status.getByText(t.actions.undone(t.actions.names[name]))).toBeVisible();
    }
    const after = await diskOf(page);
    expect(after.states).toEqual(before.states);
    expect(after.events.slice(before.events.length).map(({ type }) => type)).toEqual(['suspended', 'reset-many', 'undone', 'undone']);
  },
);

test('after three days a card’s page tells what happened to it, what was undone, and when it comes', async ({ desk }) => {
  const { page, t } = desk;
  await desk.open('/study/essentials/login/new');
  await desk.reveal.waitFor();
  const { card } = await desk.card();
  await desk.study(({ kind }, index) => (kind === 'new' && index === 0 ? 'again' : 'good'));
  for (const grade of ['good', 'easy'] as const) {
    await desk.sleep(1);
    await desk.open();
    await desk.open('/study/essentials/login/due');
    await desk.reveal.waitFor();
    await desk.study(cycling(grade));
  }
  await desk.open(`/card/${card}`);
  const history = page.getByRole('region', { name: t.cards.page.history }).getByRole('listitem');
  await page.getByRole('button', { name: t.actions.mark, exact: true }).click();
  await expect(history.first()).toContainText(t.cards.event.marked);
  await page.getByRole('button', { name: t.study.undo }).click();
  await expect(history.first()).toContainText(t.cards.event.undone);
  const told = await history.allInnerTexts();
  expect(told).toHaveLength(5);
  for (const [at, words] of [
    [1, [t.study.grades.easy, t.cards.event.led(t.cards.days(6), 'Mar 9, 2027'), 'Mar 3, 2027']],
    [2, [t.study.grades.good, t.cards.event.led(t.cards.days(1), 'Mar 3, 2027'), 'Mar 2, 2027']],
    [3, [t.study.grades.good, t.cards.event.drill, 'Mar 1, 2027']],
    [4, [t.study.grades.again, t.cards.event.led(t.cards.days(1), 'Mar 2, 2027'), 'Mar 1, 2027']],
  ] as const)
    for (const word of words) expect(told[at]).toContain(word);
  await expect(page.getByText(t.cards.page.passed('Mar 3, 2027', t.cards.days(6), 'Mar 9, 2027'))).toBeVisible();
});
