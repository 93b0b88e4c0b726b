import { gunzipSync } from 'node:zlib';
import { deskOf } from '../support/desk';
import { diskOf } from '../support/disk';
import { expect, LONG, test } from '../support/journey';
import { catalog, deckOf, topicOf } from '../support/real-cards';

const essentials = deckOf('essentials');
const login = topicOf(essentials, 'login');
const cardsInLogin = catalog.cards.filter(({ deck, topic }) => deck === essentials.id && topic === login.id).length;

test('a topic is reset, which says first what it changes, and the reset is undone after a reload', async ({ desk }) => {
  const { t, page } = desk;
  const topic = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: login.name.en, exact: true }) });
  await desk.open('/study/essentials/login/new');
  const turns = await desk.study(({ kind }, index) => (kind === 'new' && index === 0 ? 'hard' : 'good'));
  await desk.open('/study/essentials/storage/new');
  await desk.study(() => 'good');
  const before = await diskOf(page);
  await desk.open('/deck/essentials');
  await expect(topic).toContainText(t.deck.progress(2, cardsInLogin));

  await topic.getByRole('button', { name: t.deck.resetTopic }).click();
  const dialog = desk.dialog(t.deck.reset.heading(login.name.en));
  await expect(dialog).toContainText(t.deck.reset.changes(2, turns.length));
  await expect(dialog).toContainText(t.deck.reset.dates('Mar 2, 2027', 'Mar 2, 2027'));
  await dialog.getByRole('button', { name: t.deck.reset.confirm.topic(login.name.en) }).click();
  await expect(desk.status).toHaveText(t.actions.done.reset(2));
  await expect(topic).toContainText(t.deck.progress(0, cardsInLogin));
  const anew = (await diskOf(page)).states.map(({ card }) => card);
  expect(anew).toEqual(before.states.map(({ card }) => card).filter((id) => catalog.byId.get(id)?.topic !== 'login'));

  await page.reload();
  const resets = page.getByRole('region', { name: t.deck.resets });
  await expect(resets.getByRole('listitem')).toHaveCount(1);
  await expect(resets).toContainText(login.name.en);
  await resets.getByRole('button', { name: t.deck.undoReset }).click();
  await expect(topic).toContainText(t.deck.progress(2, cardsInLogin));
  await expect(resets).toBeHidden();
  const after = await diskOf(page);
  expect(after.states).toEqual(before.states);
  expect(after.events.slice(0, before.events.length)).toEqual(before.events);
});

test(
  'erasing everything asks for a word, hands over a backup, and stops a second tab, which says so',
  { tag: LONG },
  async ({ desk, context }) => {
    const { t, page } = desk;
    await desk.open();
    await desk.start();
    await desk.study(() => 'good', 2);
    const second = deskOf(await context.newPage(), 'en');
    await second.open('/study');
    await second.press('Space');
    await expect(second.grades).toBeVisible();

    await desk.open('/settings');
    const { erase } = t.settings;
    await desk.button(erase.open).click();
    const dialog = desk.dialog(erase.dialog);
    const confirm = dialog.getByRole('button', { name: erase.confirm });
    await expect(confirm).toBeDisabled();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: erase.saveFirst }).click();
    const file = await download;
    await expect(dialog.getByRole('status')).toHaveText(erase.saved(file.suggestedFilename()));
    const lines = await linesOf(await file.createReadStream());
    expect(lines.slice(1)).toEqual((await diskOf(page)).events);
    await dialog.getByLabel(erase.type(erase.word)).fill(erase.word);
    await Promise.all([page.waitForEvent('load'), confirm.click()]);

    await expect(second.page.getByRole('alert')).toContainText(t.problems.storage.erased);
    await expect(second.grades).toBeHidden();
    await desk.open();
    await expect(page.getByText(t.today.firstDay)).toBeVisible();
    expect(await diskOf(page)).toEqual({ events: [], states: [] });
    await second.button(t.problems.reload).click();
    await second.reveal.waitFor();
    await expect(second.page.getByText(t.study.left(10))).toBeVisible();
    expect((await diskOf(second.page)).events).toEqual([]);
  },
);

const linesOf = async (stream: AsyncIterable<Buffer>): Promise<unknown[]> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const lines = gunzipSync(Buffer.concat(chunks)).toString('utf8').trimEnd().split('\n');
  return lines.map((line): unknown => JSON.parse(line));
};
