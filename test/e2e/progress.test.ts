import { readFile } from 'node:fs/promises';
import { cycling } from '../support/desk';
import { LONG, expect, test } from '../support/journey';

test('two days of study are on the Progress screen, and in its file', { tag: LONG }, async ({ desk }) => {
  const { page, t } = desk;
  const { progress } = t;
  const overview = page.getByRole('region', { name: progress.overview.label });
  await desk.open('/study/essentials/login/new');
  await desk.reveal.waitFor();
  await desk.study(cycling('good'));
  await desk.open();
  await desk.link(t.shell.screens.progress).click();
  await expect(overview).toContainText(`${progress.overview.streak(1)}1`);

  await desk.sleep(1);
  await desk.open();
  await desk.start();
  await desk.study(({ kind }) => (kind === 'new' ? 'hard' : 'good'));
  await desk.open('/progress');
  await expect(overview).toContainText(`${progress.overview.streak(2)}2`);

  const calendar = page.getByRole('slider', { name: progress.calendar.values });
  await calendar.focus();
  const today = await calendar.getAttribute('aria-valuetext');
  await calendar.press('ArrowUp');
  await expect(calendar).not.toHaveAttribute('aria-valuetext', today ?? '');
  await calendar.press('End');
  await expect(calendar).toHaveAttribute('aria-valuetext', today ?? '');

  const days = page.getByRole('region', { name: progress.calendar.heading });
  await days.getByText(progress.table).click();
  await expect(days.getByRole('row')).toHaveCount(3);
  const [download] = await Promise.all([page.waitForEvent('download'), days.getByRole('button', { name: progress.csv }).click()]);
  expect(download.suggestedFilename()).toBe('chigai-days-2027-03-02.csv');
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(lines.map((line) => line.split(',')[0])).toEqual([`\uFEFF"${progress.date}"`, '"2027-03-01"', '"2027-03-02"', '']);
});
