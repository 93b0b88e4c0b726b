import { cycling } from '../support/desk';
import { diskOf } from '../support/disk';
import { expect, LONG, test } from '../support/journey';
import { deckOf, topicOf } from '../support/real-cards';

test(
  'practice repeats what was failed and the weakest cards until they are known, and moves no date and no count',
  { tag: LONG },
  async ({ desk }) => {
    const { t, page } = desk;
    await desk.open('/study/essentials/lifecycle/new');
    const turns = await desk.study(cycling('again', 'good', 'hard', 'good'));
    const failed = turns.filter(({ kind, button }) => kind === 'new' && button === 'again').map(({ card }) => card);
    const { states } = await diskOf(page);

    await desk.button(t.today.practiceFailed).click();
    await desk.reveal.waitFor();
    const practised = await desk.study((_, index) => (index === 0 ? 'again' : 'good'));
    expect(new Set(practised.map(({ card }) => card))).toEqual(new Set(failed));
    expect(practised).toHaveLength(failed.length + 1);
    expect(practised.every(({ kind }) => kind === 'practice')).toBe(true);
    await expect(desk.practiceDone).toBeVisible();
    await expect(page.getByText(t.study.practiceCount(failed.length))).toBeVisible();

    await desk.button(t.shell.toToday).click();
    const counts = { due: 0, fresh: 10 - states.length, drill: 0 };
    await expect.poll(desk.counts).toEqual(counts);
    await page.getByText(t.today.practice, { exact: true }).click();
    await desk.button(t.today.practiceWeakest).click();
    await desk.reveal.waitFor();
    expect(await desk.study(() => 'good')).toHaveLength(states.length);
    await desk.button(t.shell.toToday).click();
    await expect.poll(desk.counts).toEqual(counts);
    expect((await diskOf(page)).states).toEqual(states);

    await desk.sleep(1);
    await desk.open('/practice/failed');
    await expect(page.getByText(t.study.practiceNothing)).toBeVisible();
  },
);

test('what to study can be chosen: a deck, a topic, only new cards; nothing else comes', async ({ desk }) => {
  const { t, page } = desk;
  const deck = deckOf('essentials');
  const topic = topicOf(deck, 'storage');
  await desk.open('/study/terms');
  await desk.study(() => 'good', 2);
  await desk.sleep(1);
  await desk.open();
  await page.getByText(t.today.choose, { exact: true }).click();
  await page.getByRole('combobox', { name: t.today.deck, exact: true }).selectOption(deck.name.en);
  await page.getByRole('combobox', { name: t.today.topic, exact: true }).selectOption(topic.name.en);
  await page.getByRole('combobox', { name: t.today.kind, exact: true }).selectOption(t.today.kinds.new);
  await page.getByLabel(t.today.weakest).check();
  await desk.button(t.today.startChoice).click();
  await desk.reveal.waitFor();
  const chosen = await desk.study(() => 'good');
  const inTopic = deck.differences.filter((difference) => difference.topic === topic.id && !difference.retired);
  expect(chosen.map(({ card, kind }) => `${kind} ${card}`)).toEqual(inTopic.map(({ id }) => `new ${id}/recall-${deck.introduceFirst}`));

  await desk.open('/study/all/all/due/weakest');
  await desk.reveal.waitFor();
  expect((await desk.study(() => 'good')).map(({ kind }) => kind)).toEqual(['due', 'due']);
  await expect(desk.finished).toBeVisible();
});

test('a raised limit is studied on the very day that was finished before', { tag: LONG }, async ({ desk }) => {
  const { t } = desk;
  await desk.open('/settings');
  await desk.setNumber(t.settings.newPerDay, 1);
  await desk.open();
  await desk.start();
  await desk.study(() => 'good');
  await expect(desk.finished).toBeVisible();
  await desk.open('/settings');
  await desk.setNumber(t.settings.newPerDay, 3);
  await desk.open();
  await expect.poll(desk.counts).toEqual({ due: 0, fresh: 2, drill: 0 });
  await desk.button(t.today.goOn).click();
  await expect(desk.reveal).toBeVisible();
  expect(await desk.study(() => 'good')).toHaveLength(2);
  await expect(desk.finished).toBeVisible();
});
