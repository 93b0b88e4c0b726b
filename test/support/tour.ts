import { cycling, type Desk, deskOf } from './desk';
import { readinessTour } from './readiness-tour';
import { cardsTour } from './cards-tour';

const HOUR_MS = 3_600_000;

/** Goes to every screen, in every state that a learner can meet, and calls `look` at each. */
export const tour = async (desk: Desk, look: (state: string) => Promise<void>): Promise<void> => {
  await firstDay(desk, look);
  await settings(desk, look);
  await secondDay(desk, look);
  await deck(desk, look);
  await practice(desk, look);
  await figures(desk, look);
  await compare(desk, look);
  await words(desk, look);
  await selfTest(desk, look);
  await thirdDay(desk, look);
  await progress(desk, look);
  await readinessTour(desk, look);
  await cardsTour(desk, look);
  await planning(desk, look);
  await problems(desk, look);
};

type Part = (desk: Desk, look: (state: string) => Promise<void>) => Promise<void>;

const LOGIN = '/study/essentials/login/new';

const firstDay: Part = async (desk, look) => {
  const { page, t } = desk;
  await desk.open('/progress');
  await page.getByText(t.progress.empty).waitFor();
  await look('Progress, before the first answer');
  await desk.open();
  await desk.button(t.today.start).waitFor();
  await look('Today, first day');
  await page.keyboard.press('Shift+Slash');
  await desk.dialog(t.keys.heading).waitFor();
  await look('keys');
  await page.keyboard.press('Escape');

  await desk.open(LOGIN);
  await desk.reveal.waitFor();
  await look('question');
  await desk.press('Space');
  await desk.grades.waitFor();
  await look('answer, first of all');
  await desk.article.locator('summary').last().click();
  await desk.article.locator('summary').first().click();
  await look('answer, sources and menu open');
  await desk.article.locator('summary').first().click();
  await desk.press('j');
  await desk.dialog(t.actions.noteHeading).waitFor();
  await look('note');
  await page.getByLabel(t.actions.noteLabel).fill('1 + 1 = 2');
  await desk.button(t.actions.save).click();
  await desk.status.filter({ hasText: t.actions.done.noted() }).waitFor();
  await desk.press('2');
  await desk.status.filter({ hasText: t.study.savedAgain(t.study.grades.hard) }).waitFor();
  await look('question after a grade');
  await desk.answerByKey('good', { kind: 'new' });
  await look('repeated question');
  await desk.press('Space');
  await desk.grades.waitFor();
  await desk.press('Shift+Digit8');
  await desk.article.getByText(t.actions.marked).waitFor();
  await look('repeated answer, with note and mark');
  await desk.article.getByLabel(t.actions.more).click();
  await desk.button(t.actions.reset).click();
  await desk.dialog(t.deck.reset.headingCard).waitFor();
  await look('reset of a card');
  await page.keyboard.press('Escape');
  await desk.press('2');
  await desk.finished.waitFor();
  await look('Finished');
};

const settings: Part = async (desk, look) => {
  const { page, t } = desk;
  await desk.open('/settings');
  await page.getByRole('heading', { level: 1, name: t.settings.heading }).waitFor();
  await look('Settings');
  await page.getByLabel(t.settings.duePerDay).fill('?');
  await page.getByRole('alert').waitFor();
  await look('Settings, a number that does not fit');
  await desk.setNumber(t.settings.duePerDay, 1);
  await desk.setNumber(t.settings.newPerDay, 2);
  await look('Settings saved');
  await desk.button(t.settings.erase.open).click();
  await desk.dialog(t.settings.erase.dialog).waitFor();
  await look('erasing');
  await page.keyboard.press('Escape');
  await desk.open();
  await page.getByText(t.today.nothing).waitFor();
  await look('Today, nothing due');
};

const secondDay: Part = async (desk, look) => {
  const { page, t } = desk;
  await desk.sleep(1);
  await page.reload();
  await page.getByText(t.today.backlog(1)).waitFor();
  await page.getByText(t.today.practice, { exact: true }).waitFor();
  await look('Today');
  for (const summary of [t.today.choose, t.today.practice]) await page.getByText(summary, { exact: true }).click();
  await look('Today, with backlog and everything open');
};

const deck: Part = async (desk, look) => {
  const { page, t } = desk;
  await desk.open('/deck/essentials');
  const resetLogin = page.getByRole('button', { name: t.deck.resetTopic }).and(page.locator(':enabled'));
  await resetLogin.first().waitFor();
  await look('deck');
  await desk.button(t.study.undo).click();
  await desk.dialog(t.problems.older.heading).waitFor();
  await look('undo of something older');
  await desk.button(t.problems.older.no).click();
  await resetLogin.first().click();
  await page.getByRole('dialog').waitFor();
  await look('reset of a topic');
  await page.getByRole('dialog').getByRole('button').last().click();
  await page.getByRole('region', { name: t.deck.resets }).waitFor();
  await look('deck with a reset');
  await desk.button(t.study.undo).click();
  await page.getByRole('region', { name: t.deck.resets }).waitFor({ state: 'hidden' });
};

const practice: Part = async (desk, look) => {
  const { page, t } = desk;
  await desk.open('/practice/failed');
  await page.getByText(t.study.practiceNothing).waitFor();
  await look('practice of nothing');
  await desk.open('/practice/weakest');
  await desk.reveal.waitFor();
  await look('practice');
  await desk.press('Space');
  await desk.grades.waitFor();
  await look('practice, answer');
  await desk.press('2');
  await desk.reveal.waitFor();
  await desk.study(() => 'good');
  await desk.practiceDone.waitFor();
  await look('practice done');
};

/** Nothing is graded here, so no trace is left. */
const figures: Part = async (desk, look) => {
  await desk.open('/study/essentials/lifecycle/new');
  await desk.reveal.waitFor();
  await desk.press('Space');
  await desk.article.getByRole('img').first().waitFor();
  await desk.article.getByRole('figure').locator('summary').click();
  await look('answer with a figure, in words');
};

const compare: Part = async (desk, look) => {
  const { page, t } = desk;
  await desk.open('/compare/essentials');
  await page.getByRole('table').first().waitFor();
  await look('Compare, a whole deck');
  await page.getByRole('radio', { name: 'ECS' }).check();
  await page.locator('[data-red-cell]').first().click();
  await look('Compare under the red sheet');
  await page.getByLabel(t.compare.search).fill('zzz');
  await page.getByText(t.compare.noMatch).waitFor();
  await look('Compare, nothing found');
  await desk.open('/compare/terms');
  await page.getByRole('table').waitFor();
  await look('Compare, sides with names of their own');
  await desk.open('/compare/all/evening');
  await page.getByRole('table').first().waitFor();
  await look('the evening before');
  await desk.open('/compare/terms/evening');
  await page.getByText(t.compare.eveningNothing).waitFor();
  await look('the evening before, nothing learned');
};

const words: Part = async (desk, look) => {
  const { page, t } = desk;
  await desk.open('/practice/weakest');
  await desk.reveal.waitFor();
  await desk.press('Space');
  await desk.grades.waitFor();
  const word = desk.article.locator('[aria-haspopup]').first();
  await word.click();
  await page.getByRole('dialog').waitFor();
  await look('what a word means');
  await page.keyboard.press('Escape');
  await desk.press('t');
  await desk.dialog(t.study.terms).waitFor();
  await look('the words of a card');
  await page.keyboard.press('Escape');
};

const progress: Part = async (desk, look) => {
  const { page, t } = desk;
  await desk.open('/study/all/all/due');
  await desk.reveal.waitFor();
  await desk.study(cycling('good'), 1);
  await desk.open('/progress');
  const pictures = page.getByRole('slider');
  await page.getByRole('slider', { name: t.progress.eases.values }).waitFor();
  await look('Progress');
  await page.getByRole('radio', { name: t.progress.forecast.spans[90] }).check();
  await page.getByRole('radio', { name: t.progress.retention.periods.month }).check();
  for (const picture of await pictures.all()) await picture.press('ArrowLeft');
  for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
  await look('Progress, read value by value, with every table open');
};

/** The reason is asked on the third day at the earliest. */
const thirdDay: Part = async (desk, look) => {
  await desk.open(LOGIN);
  await desk.reveal.waitFor();
  await desk.study(cycling('good'));
  await desk.sleep(1);
  await desk.open();
  await desk.open(LOGIN);
  await desk.reveal.waitFor();
  await look('question for the reason');
  await desk.press('Space');
  await desk.grades.waitFor();
  await look('answer with the reason');
  await desk.press('l');
  await desk.article.getByRole('button', { name: desk.t.study.flip[desk.language] }).waitFor();
  await look('answer in the other language');
  await desk.press('l');
};

const selfTest: Part = async (desk, look) => {
  const { page, t } = desk;
  await desk.open('/test');
  await page.getByLabel(t.exam.setup.exam).selectOption('SAA-C03');
  await page.getByText(t.exam.setup.mix, { exact: true }).click();
  await page.getByText(t.exam.setup.topics, { exact: true }).click();
  await look('self-test, set up');
  await desk.button(t.exam.setup.start).click();
  await desk.button(t.exam.sitting.submit).waitFor();
  await look('self-test, question');
  for (const key of ['2', 'Shift+Digit1', 'f', 's']) await page.keyboard.press(key);
  await page.locator('summary').filter({ hasText: t.exam.sitting.all }).click();
  await look('self-test, answered, all questions shown');
  await desk.button(t.exam.sitting.submit).click();
  await desk.dialog(t.exam.sitting.ask.heading).waitFor();
  await look('self-test, handing in');
  await page.getByRole('dialog').getByRole('button', { name: t.exam.sitting.ask.yes }).click();
  await page.getByRole('heading', { level: 1, name: t.exam.result.heading }).waitFor();
  await look('self-test, result');
  await desk.open('/test/quick');
  await desk.button(t.exam.quick.start).waitFor();
  await look('quick check');
};

/** An exam date, its reasons, and a pause. It is put away again at the end. */
const planning: Part = async (desk, look) => {
  const { page, t } = desk;
  await desk.open('/plan');
  await page.getByLabel(t.plan.date).waitFor();
  await look('plan, empty');
  await page.getByLabel(t.plan.date).fill('2027-03-01');
  await page.getByRole('alert').waitFor();
  await look('plan, a date that does not fit');
  await page.getByLabel(t.plan.date).fill('2027-03-24');
  await page.getByLabel(t.plan.minutesPerDay).fill('1');
  await page.getByText(t.plan.fitsNot).waitFor();
  await look('plan that does not fit');
  await page.getByLabel(t.plan.minutesPerDay).fill('600');
  await page.getByText(t.plan.fits, { exact: true }).waitFor();
  await page.getByLabel(t.plan.skip).selectOption({ index: 2 });
  await look('plan that fits, a day skipped');
  await desk.button(t.plan.save).click();
  await desk.button(t.plan.off).waitFor();
  await desk.open();
  await page.getByRole('link', { name: t.plan.today.see }).waitFor();
  await look('Today with a plan');
  await desk.open(LOGIN);
  await desk.reveal.or(desk.grades).first().waitFor();
  await desk.press('i');
  await desk.dialog(t.why.open).getByText(t.why.reasons).waitFor();
  await look('why this card');
  await page.keyboard.press('Escape');
  await desk.open('/plan');
  await desk.button(t.plan.off).click();
  await page.getByLabel(t.plan.pause.until).fill('2027-03-24');
  await desk.button(t.plan.pause.save).click();
  await desk.button(t.plan.pause.end).waitFor();
  await look('plan page in a pause');
  await desk.open();
  await desk.button(t.plan.pause.end).waitFor();
  await look('Today in a pause');
  await desk.button(t.plan.pause.end).click();
  await desk.button(t.plan.pause.end).waitFor({ state: 'hidden' });
  await desk.open(LOGIN);
  await desk.reveal.or(desk.grades).first().waitFor();
  if (await desk.reveal.isVisible()) await desk.press('Space');
  await desk.grades.waitFor();
};

const problems: Part = async (desk, look) => {
  const { page, t } = desk;
  const now = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(now - 30 * HOUR_MS);
  await desk.press('3');
  await desk.dialog(t.problems.clock.heading).waitFor();
  await look('a clock that went back');
  await desk.button(t.problems.clock.wrongNow).click();
  await look('told to set the clock');
  await page.clock.setSystemTime(now);

  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await desk.press('3');
  await page.getByRole('alert').waitFor();
  await page.getByRole('alert').locator('summary').click();
  await look('an answer that could not be saved');

  await desk.open('/study/nowhere');
  await page.getByText(t.shell.noSuchPart('nowhere')).waitFor();
  await look('no such part');
  await desk.open('/nowhere');
  await page.getByText(t.shell.noSuchPart('nowhere')).waitFor({ state: 'hidden' });
  await look('not found');

  await desk.open();
  const other = deskOf(await page.context().newPage(), desk.language);
  await other.open('/settings');
  await other.button(t.settings.erase.open).click();
  await other.page.getByLabel(t.settings.erase.type(t.settings.erase.word)).fill(t.settings.erase.word);
  await Promise.all([other.page.waitForEvent('load'), other.button(t.settings.erase.confirm).click()]);
  await page.getByText(t.problems.storage.erased).waitFor();
  await look('erased elsewhere');
};
