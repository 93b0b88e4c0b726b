import { cycling, type Desk, type Turn } from '../support/desk';
import { diskOf } from '../support/disk';
import { expect, LONG, START, test } from '../support/journey';
import { catalog, deckOf } from '../support/real-cards';
import { studyDiary } from '../support/study-diary';

const idsOf = (turns: readonly Turn[], kind: Turn['kind']) => turns.filter((turn) => turn.kind === kind).map(({ card }) => card);
const sorted = (ids: readonly string[]) => [...ids].sort();

/** Days of study written down beside the app, and compared with what it brings. */
const diaryOf = (desk: Desk) => {
  const diary = studyDiary(catalog.cards);
  return {
    ...diary,
    /** Studies what the day brings, which must be exactly what the diary says. */
    async studyDay(day: number, limit: number, choose: Parameters<Desk['study']>[0]): Promise<void> {
      const [due, fresh] = [diary.dueOn(day), diary.freshOn(limit)];
      await expect(desk.button(desk.t.today.start)).toBeVisible();
      await expect.poll(desk.counts, `counts of day ${day}`).toEqual({ due: due.length, fresh: fresh.length, drill: 0 });
      await desk.start();
      const turns = await desk.study(choose);
      expect(sorted(idsOf(turns, 'due')), `due on day ${day}`).toEqual(sorted(due));
      expect(idsOf(turns, 'new'), `new on day ${day}`).toEqual(fresh);
      for (const { card, button } of turns) diary.answered(card, day, button);
    },
  };
};

test('tomorrow and the day after, exactly the cards are due that SM-2 names', async ({ desk }) => {
  const diary = diaryOf(desk);
  await desk.open('/settings');
  await desk.setNumber(desk.t.settings.newPerDay, 5);
  await desk.open();
  for (const [day, choose] of [cycling('good', 'hard', 'easy', 'again'), cycling('again', 'good', 'easy'), cycling('good')].entries()) {
    await diary.studyDay(day, 5, choose);
    await desk.button(desk.t.finished.toToday).click();
    // The page stays open over night and finds the new day by itself.
    await desk.sleep(1);
  }
});

test(
  'the tenth day brings what nine days of answers lead to, and so does every day of the two weeks after',
  { tag: LONG },
  async ({ desk }) => {
    const diary = diaryOf(desk);
    await desk.open('/settings');
    await desk.setNumber(desk.t.settings.newPerDay, 1);
    for (let day = 0; day < 10; day += 1) {
      await desk.open();
      await diary.studyDay(day, 1, cycling('good', 'easy', 'good', 'hard', 'good', 'good', 'again'));
      await desk.sleep(1);
      await desk.page.reload();
    }
    // Only now do third intervals end, the first ones that are rounded.
    await desk.open();
    for (let day = 10; day < 25; day += 1) {
      await expect.poll(desk.counts, `day ${day}`).toMatchObject({ due: diary.dueOn(day).length });
      await desk.sleep(1);
    }
  },
);

test('after two weeks off the backlog is told calmly, and a reset first offers to catch up', { tag: LONG }, async ({ desk }) => {
  const { t, page } = desk;
  const terms = deckOf('terms');
  const essentials = deckOf('essentials');
  await desk.open(`/deck/${terms.id}`);
  await page.getByLabel(t.deck.daily).click();
  await expect(page.getByLabel(t.deck.daily)).not.toBeChecked();
  await desk.open();
  await desk.start();
  await desk.study(cycling('good'));
  for (const _ of ['five more', 'and five more']) {
    await desk.button(t.today.moreNew(5)).click();
    await desk.reveal.waitFor();
    await desk.study(cycling('good'));
  }
  await desk.sleep(14);
  await page.reload();
  await desk.open();
  await expect.poll(desk.counts).toMatchObject({ due: 20 });
  await expect(page).toHaveTitle(t.shell.titles.today(20));

  await desk.link(essentials.name.en).click();
  await desk.button(t.deck.resetDeck).click();
  const dialog = desk.dialog(t.deck.reset.heading(essentials.name.en));
  await expect(dialog).toContainText(t.deck.reset.backlog(20, 12, 2));
  await dialog.getByRole('button', { name: t.deck.reset.catchUp(12) }).click();
  await expect(dialog).toBeHidden();
  await desk.link(`← ${t.shell.today}`).click();
  await expect.poll(desk.counts).toMatchObject({ due: 12 });
  await expect(page.getByText(t.today.backlog(8))).toBeVisible();
  const { events } = await diskOf(page);
  expect(events.map(({ type }) => type)).not.toContain('reset');
});

test('when the day turns over in mid-session, the card stays and its answer counts for the new day', async ({ desk }) => {
  await desk.page.clock.setSystemTime(new Date(START.getTime() + 18.5 * 3_600_000));
  await desk.open();
  await desk.start();
  await desk.study(cycling('good'), 2);
  const { card } = await desk.card();
  await desk.pass(250);
  await desk.reveal.click();
  await expect(desk.grades).toBeVisible();
  await desk.pass(45 * 60_000);
  await expect(desk.page.getByText(desk.t.study.left(2 + 10))).toBeVisible();
  expect((await desk.card()).card).toBe(card);
  await desk.gradeButton('good').click();
  await desk.reveal.waitFor();
  const { events } = await diskOf(desk.page);
  const [first = 0, second, third] = events.map(({ day }) => day);
  expect([second, third]).toEqual([first, first + 1]);
  await desk.button(`← ${desk.t.study.leave}`).click();
  await expect.poll(desk.counts).toEqual({ due: 2, fresh: 9, drill: 0 });
});
