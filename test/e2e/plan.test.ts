import { axeFindings } from '../support/axe';
import { cycling, type Desk } from '../support/desk';
import { diskOf } from '../support/disk';
import { LONG, expect, test } from '../support/journey';
import { catalog, deckOf } from '../support/real-cards';

const terms = deckOf('terms');
const CARDS = catalog.cards.filter(({ deck }) => deck === terms.id).length;

/** Makes a plan for the terms alone: the exam is on 22 March, three weeks after the first day. */
const plan = async (desk: Desk): Promise<void> => {
  const { page, t } = desk;
  await desk.open('/plan');
  await page.getByLabel(t.plan.date).fill('2027-03-22');
  for (const deck of catalog.decks) {
    await page.getByRole('checkbox', { name: deck.name[desk.language] }).setChecked(deck.id === terms.id);
  }
  await expect(page.getByText(t.plan.fits, { exact: true })).toBeVisible();
  await desk.button(t.plan.save).click();
  await desk.status.getByText(t.actions.done['settings-changed']()).waitFor();
};

/** A day, so many before the exam, from Today to its end; tells how many cards it brought, repeats not counted. */
const studyDay = async (desk: Desk, left: number): Promise<number> => {
  await desk.open();
  // Until then it is yesterday's Today, on which nothing is left.
  await desk.page.getByText(desk.t.plan.today.inDays(left)).waitFor();
  await desk.button(desk.t.today.start).or(desk.page.getByText(desk.t.today.nothing)).first().waitFor();
  if (!(await desk.button(desk.t.today.start).isVisible())) return 0;
  await desk.start();
  const turns = await desk.study(cycling('good'));
  return turns.filter(({ kind }) => kind !== 'drill').length;
};

test('planned three weeks ahead, four days missed: every card is met and comes once more in the last week; after the exam plain SM-2 goes on', async ({
  desk,
}) => {
  // Three weeks of answers.
  test.slow();
  const { t, page } = desk;
  await plan(desk);
  await desk.open();
  await expect(page.getByText(t.plan.today.inDays(21))).toBeVisible();
  await expect.poll(desk.counts).toEqual({ due: 0, fresh: Math.ceil(CARDS / 14), drill: 0 });

  for (let day = 0; day < 3; day += 1) {
    expect(await studyDay(desk, 21 - day)).toBeGreaterThan(0);
    await desk.sleep(1);
  }
  // Four days missed: the rest takes over, and nothing is said of it but what is left.
  await desk.sleep(4);
  await page.reload();
  await desk.open();
  await expect(page.getByText(t.plan.today.inDays(14))).toBeVisible();
  await expect(page.getByText(t.plan.today.fits, { exact: true })).toBeVisible();
  expect(await desk.counts()).toMatchObject({ fresh: Math.ceil((CARDS - 6) / 7) });
  for (let day = 7; day < 20; day += 1) {
    await studyDay(desk, 21 - day);
    await desk.sleep(1);
  }

  // The evening before.
  await desk.open();
  await expect(page.getByText(t.plan.today.inDays(1))).toBeVisible();
  await expect(page.getByText(t.plan.today.eve)).toBeVisible();
  await desk.start();
  await desk.press('i');
  await desk.dialog(t.why.open).waitFor();
  await expect(desk.dialog(t.why.open).getByText(t.why.today)).toBeVisible();
  await page.keyboard.press('Escape');
  await desk.study(cycling('good'));
  const { events } = await diskOf(page);
  const answers = events.flatMap((event) =>
    event.type === 'reviewed' && 'card' in event && event.card !== undefined ? [{ card: event.card, day: event.day }] : [],
  );
  const last = Math.max(...answers.map(({ day }) => day));
  const inLastWeek = new Set(answers.filter(({ day }) => day > last - 7).map(({ card }) => card));
  expect(inLastWeek.size).toBe(CARDS);

  // The exam day, and the day after.
  await desk.sleep(1);
  await page.reload();
  await desk.open();
  await expect(page.getByText(t.plan.today.dayOf)).toBeVisible();
  await desk.sleep(1);
  await page.reload();
  await desk.open();
  await expect(page.getByText(t.plan.today.over(t.plan.today.yours))).toBeVisible();
  const before = await desk.counts();
  await desk.button(t.plan.today.putAway).click();
  await expect(page.getByText(t.plan.today.over(t.plan.today.yours))).toBeHidden();
  expect(await desk.counts()).toEqual(before);
});

test(
  'after a break the backlog is set apart at a pace one chooses, and a pause lets everything rest until its day',
  { tag: LONG },
  async ({ desk }) => {
    test.slow();
    const { t, page } = desk;
    await desk.open('/settings');
    await desk.setNumber(t.settings.newPerDay, 22);
    await desk.open();
    await desk.start();
    await desk.study(cycling('good'));
    await desk.open('/settings');
    await desk.setNumber(t.settings.newPerDay, 0);
    await desk.sleep(12);
    await page.reload();
    await desk.open();
    await expect(page.getByText(t.plan.catchUp.offer(22))).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('group', { name: t.plan.catchUp.choose }).getByRole('button').filter({ hasText: '12' }).click();
    await expect.poll(desk.counts).toEqual({ due: 12, fresh: 0, drill: 0 });
    await desk.start();
    await desk.study(cycling('good'));
    await desk.open();
    await expect(page.getByText(t.today.nothing)).toBeVisible();
    await expect(page.getByRole('region', { name: t.plan.catchUp.heading })).toContainText('10');

    await desk.open('/plan');
    await page.getByLabel(t.plan.pause.until).fill('2027-03-20');
    await desk.button(t.plan.pause.save).click();
    await desk.button(t.plan.pause.end).waitFor();
    await desk.sleep(3);
    await page.reload();
    await desk.open();
    await desk.button(t.plan.pause.end).waitFor();
    expect(await desk.counts()).toEqual({ due: 0, fresh: 0, drill: 0 });
    await desk.button(t.plan.pause.end).click();
    await expect.poll(desk.counts).toMatchObject({ due: 10 });
  },
);
