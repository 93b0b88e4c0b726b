import { deskOf, type Turn } from '../support/desk';
import { expect, LONG, test, watch } from '../support/journey';

const failsAtFirst = ({ kind }: Pick<Turn, 'kind'>, index: number) => (kind !== 'drill' && index % 3 === 0 ? 'again' : 'good');

test(
  'a session that is reloaded again and again goes on in the same order as one that is not',
  { tag: LONG },
  async ({ desk, browser, baseURL }) => {
    const other = await browser.newContext({ baseURL: baseURL ?? '', timezoneId: 'Asia/Tokyo' });
    const unexpected = await watch(other, baseURL);
    const undisturbed = deskOf(await other.newPage(), 'en');
    await other.clock.install({ time: await desk.page.evaluate(() => Date.now()) });
    const orders = [];
    for (const [each, cardsBetween] of [
      [undisturbed, 100],
      [desk, 6],
    ] as const) {
      await each.open('/study/essentials');
      await each.study(() => 'good', 4);
      await each.sleep(1);
      await each.page.reload();
      const order: Turn[] = [];
      for (let part; part === undefined || part.length > 0; await each.page.reload()) {
        await each.reveal.or(each.finished).waitFor();
        part = await each.study((shown, index) => failsAtFirst(shown, order.length + index), cardsBetween);
        order.push(...part);
      }
      orders.push(order.map(({ card, kind }) => `${kind} ${card}`));
    }
    for (const kind of ['due', 'new', 'drill'])
      expect(
        orders[0]?.some((turn) => turn.startsWith(kind)),
        kind,
      ).toBe(true);
    expect(orders[1]).toEqual(orders[0]);
    expect(unexpected).toEqual([]);
    await other.close();
  },
);

test('after a reload undo brings back the last card with its answer shown, and redo takes it away again', async ({ desk }) => {
  const { t, page } = desk;
  await desk.open();
  await desk.start();
  const [first, second] = await desk.study(() => 'good', 2);
  await page.reload();
  await desk.reveal.waitFor();
  const third = (await desk.card()).card;

  for (const turn of [second, first]) {
    await desk.button(t.study.undo).click();
    await expect(desk.status).toHaveText(t.actions.undone(t.actions.names.reviewed));
    await expect(desk.grades).toBeVisible();
    await expect.poll(desk.card).toEqual({ card: turn?.card, kind: 'new' });
  }
  await expect(page.getByText(t.study.left(10))).toBeVisible();
  await page.reload();
  await desk.reveal.waitFor();
  for (const left of [9, 8]) {
    await desk.button(t.study.redo).click();
    await expect(page.getByText(t.study.left(left))).toBeVisible();
  }
  expect((await desk.card()).card).toBe(third);
});

test('the last answer of the day can still be taken back when everything is done', async ({ desk }) => {
  const { t } = desk;
  await desk.open('/study/essentials/login/new');
  const turns = await desk.study(() => 'good');
  await expect(desk.finished).toBeVisible();
  await desk.button(t.study.undo).click();
  await expect(desk.grades).toBeVisible();
  expect((await desk.card()).card).toBe(turns.at(-1)?.card);
  await desk.gradeButton('easy').click();
  await expect(desk.finished).toBeVisible();
  await expect(desk.page.getByRole('definition').first()).toHaveText(String(turns.length));
});
