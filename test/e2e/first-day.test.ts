import { cycling } from '../support/desk';
import { expect, test } from '../support/journey';
import { cardOf, catalog, questionOf, shown, textOf } from '../support/real-cards';
import { studyDiary } from '../support/study-diary';
import { differenceOf } from '../../src/core/base/ids';
import { cardWords } from '../../src/i18n/card-words';
import { formatIsoDate } from '../../src/i18n/format';

const NEW_A_DAY = 10;

test('from the empty page one press leads to the first card, and the answer shows both sides, the reason, the note and the sources', async ({
  desk,
}) => {
  const { t, page, article } = desk;
  await desk.open();
  await expect(page.getByRole('heading', { level: 1, name: t.today.heading })).toBeVisible();
  await expect(page.getByText(t.today.firstDay)).toBeVisible();
  expect(await desk.counts()).toEqual({ due: 0, fresh: NEW_A_DAY, drill: 0 });
  await desk.start();

  const { card: id, kind } = await desk.card();
  expect([id, kind]).toEqual([studyDiary(catalog.cards).freshOn(1)[0], 'new']);
  const card = cardOf(id);
  const text = textOf(card, 'en');
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(questionOf(card, 'en'));
  for (const { answer } of text.sides) await expect(article.getByText(shown(answer))).toBeHidden();

  await desk.reveal.click();
  for (const { id: side, name, answer } of text.sides) {
    const section = article.locator('section', { has: page.getByRole('heading', { level: 2, name }) });
    await expect(section).toContainText(shown(answer));
    await expect(section.getByText(cardWords.en.asked, { exact: true })).toHaveCount(side === card.side ? 1 : 0);
  }
  await expect(article).toContainText(shown(text.why));
  await expect(article).toContainText(shown(text.caveat));
  await expect(desk.link(`${t.study.openSource} ↗`)).toHaveAttribute('href', text.sources[0]?.url ?? '');
  await article.getByText(`${cardWords.en.sources} (${text.sources.length})`).click();
  for (const { title, url, checked } of text.sources) {
    const entry = article.getByRole('listitem').filter({ hasText: title }).first();
    await expect(entry.getByRole('link', { name: title, exact: true })).toHaveAttribute('href', url);
    await expect(entry.getByRole('link')).toHaveAttribute('target', '_blank');
    await expect(entry).toContainText(cardWords.en.checked(formatIsoDate(checked, 'en')));
  }
  await expect(page.getByText(t.study.gradesMean)).toBeVisible();
});

test('each grade says what it leads to, does it, and Today counts what is left', async ({ desk }) => {
  const { t } = desk;
  const [again, hard, good, easy] = [
    { againToday: true, days: 1, longerLater: false },
    { againToday: true, days: 1, longerLater: false },
    { againToday: false, days: 1, longerLater: false },
    { againToday: false, days: 1, longerLater: true },
  ];
  await desk.open();
  await desk.start();
  const said = [
    ['again', t.study.savedAgain(t.study.grades.again), again],
    ['hard', t.study.savedAgain(t.study.grades.hard), hard],
    ['good', t.study.saved(t.study.grades.good, 1), good],
    ['easy', t.study.saved(t.study.grades.easy, 1), easy],
  ] as const;
  for (const [button, notice, leadsTo] of said) {
    const { card } = await desk.card();
    await desk.pass(250);
    await desk.reveal.click();
    await expect(desk.grades.getByRole('button')).toHaveCount(4);
    await expect(desk.grades.getByRole('button', { name: t.study.gradeName(t.study.grades[button], leadsTo), exact: true })).toBeVisible();
    await desk.pass(250);
    await desk.gradeButton(button).click();
    await expect(desk.status).toHaveText(notice);
    expect((await desk.card()).card).not.toBe(card);
  }
  await desk.button(`← ${t.study.leave}`).click();
  await expect(desk.button(t.today.goOn)).toBeVisible();
  expect(await desk.counts()).toEqual({ due: 0, fresh: NEW_A_DAY - 4, drill: 2 });
});

test('the first day ends with what was done and what waits; five more come on request, and then Today rests', async ({ desk }) => {
  const { t, page } = desk;
  const diary = studyDiary(catalog.cards);
  await desk.open();
  await desk.start();
  const turns = await desk.study(cycling('good', 'again', 'hard', 'easy'));
  const fresh = turns.filter(({ kind }) => kind === 'new').map(({ card }) => card);
  const missed = turns.filter(({ kind, button }) => kind === 'new' && (button === 'again' || button === 'hard')).map(({ card }) => card);
  expect(fresh).toEqual(diary.freshOn(NEW_A_DAY));
  expect(turns.filter(({ kind }) => kind === 'drill').map(({ card }) => card)).toEqual(missed);

  await expect(desk.finished).toBeVisible();
  await expect(page).toHaveTitle(t.shell.titles.finished);
  await expect(page.getByRole('definition').first()).toHaveText(String(NEW_A_DAY));
  await expect(page.getByText(t.finished.recalledNone)).toBeVisible();
  await expect(page.getByText(t.finished.tomorrowLoad(NEW_A_DAY, NEW_A_DAY))).toBeVisible();
  // Situations are not among them: they wait for both recall cards.
  const siblings = catalog.cards.filter(
    ({ id, scenario }) => scenario === undefined && !fresh.includes(id) && fresh.some((met) => differenceOf(met) === differenceOf(id)),
  );
  await expect(page.getByText(t.finished.heldSiblings(siblings.length))).toBeVisible();

  await desk.button(t.today.moreNew(5)).click();
  await desk.reveal.waitFor();
  const more = await desk.study(cycling('good'));
  expect([...fresh, ...more.map(({ card }) => card)]).toEqual(diary.freshOn(NEW_A_DAY + 5));
  await desk.button(t.finished.toToday).click();
  await expect(page.getByText(t.today.nothing)).toBeVisible();
  await expect(page.getByText(t.today.nothingNext(NEW_A_DAY + 5 + NEW_A_DAY))).toBeVisible();
});
