import type { Desk } from './desk';

/** The list of all cards and a card's page, in the states that a learner can meet. The selection is left as it was found. */
export const cardsTour = async (desk: Desk, look: (state: string) => Promise<void>): Promise<void> => {
  const { page, t } = desk;
  const table = page.getByRole('table', { name: t.cards.table });
  const search = page.getByRole('searchbox', { name: t.cards.search });
  await desk.open('/cards');
  await table.getByRole('link').first().waitFor();
  await look('cards');
  const filters = page.getByText(t.cards.filters, { exact: true });
  if (await filters.isVisible()) await filters.click();
  await table.getByRole('checkbox').nth(1).click();
  await table
    .getByRole('checkbox')
    .nth(3)
    .click({ modifiers: ['Shift'] });
  await page.getByRole('region', { name: t.cards.withSelected }).waitFor();
  await look('cards, some selected, filters open');
  await desk.button(t.cards.act.mark(3)).click();
  await desk.status.getByText(t.actions.done['marked-many'](3)).waitFor();
  await look('cards, some marked');
  await desk.button(t.study.undo).click();
  await desk.button(t.cards.clear).click();
  await search.fill('?!');
  await page.getByText(t.cards.nothing).waitFor();
  await look('cards, nothing found');
  await desk.button(t.cards.showAll).click();
  const order = page.getByRole('combobox', { name: t.cards.order });
  await order.or(filters).first().waitFor();
  if (!(await order.isVisible())) await filters.click();
  await order.selectOption({ label: t.cards.orders.answered });
  const first = table.getByRole('link').first();
  await page.getByText(t.cards.found(1)).waitFor({ state: 'hidden' });
  await first.press('Enter');
  await page.getByRole('region', { name: t.cards.page.history }).getByRole('listitem').first().waitFor();
  await look('a card');
  await page.getByRole('button', { name: t.report.open }).click();
  await desk.dialog(t.report.heading).waitFor();
  await page.keyboard.press('Escape');
  await desk.open('/card/nowhere/why');
  await page.getByText(t.shell.noSuchPart('nowhere/why')).waitFor();
  await look('no such card');
};
