import type { Page } from '@playwright/test';
import { deskOf, type Desk } from '../support/desk';
import { diskOf } from '../support/disk';
import { expect, START, test } from '../support/journey';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const options = (page: Page) => page.getByRole('radio').or(page.getByRole('checkbox'));

/** Begins the associate exam's fifth: 13 questions in 26 minutes. */
const beginExam = async ({ page, t, ...desk }: Desk): Promise<void> => {
  await desk.open('/test');
  await page.getByLabel(t.exam.setup.exam).selectOption('SAA-C03');
  await expect(page.getByText(t.exam.setup.what(13, 26))).toBeVisible();
  await desk.button(t.exam.setup.start).click();
  await atQuestion(page, t, 1);
};

const atQuestion = async (page: Page, t: Desk['t'], number: number): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1, name: t.exam.sitting.place(number, 13) })).toBeVisible();
  await expect(options(page).first()).toBeVisible();
};

const eventsOf = async (page: Page, type: string) => (await diskOf(page)).events.filter((event) => event.type === type);

test('a deadline that passes while the app is closed ends the test with what was answered', async ({ desk }) => {
  const { page, t } = desk;
  await beginExam(desk);
  await page.keyboard.press('1');
  await expect.poll(async () => (await eventsOf(page, 'exam-answered')).length).toBe(1);
  const address = page.url();
  await page.goto('about:blank');
  await page.clock.setSystemTime(START.getTime() + 3 * HOUR_MS);
  await page.goto(address);
  await expect(page.getByText(t.exam.result.timeUp)).toBeVisible();
  const [[started], [ended]] = [await eventsOf(page, 'exam-started'), await eventsOf(page, 'exam-finished')];
  expect(ended).toMatchObject({ reason: 'time', endedAt: (started?.at ?? 0) + 26 * MINUTE_MS });
});

test('a clock set back an hour changes nothing; one set forward ends the test with what was answered', async ({ desk }) => {
  const { page, t } = desk;
  await beginExam(desk);
  await desk.pass(2 * MINUTE_MS);
  const before = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(before - HOUR_MS);
  await page.keyboard.press('1');
  await page.keyboard.press('ArrowRight');
  await atQuestion(page, t, 2);
  await expect(page.getByRole('timer')).toHaveText(/^2[34]:/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(async () => (await eventsOf(page, 'exam-moved')).length).toBe(1);
  await page.clock.setSystemTime(before + HOUR_MS);
  await desk.pass(MINUTE_MS);
  await expect(page.getByText(t.exam.result.timeUp)).toBeVisible();
});

test('a second tab can look on and take over, and then the first one can only look on', async ({ desk, context }) => {
  const { page, t } = desk;
  await beginExam(desk);
  await page.keyboard.press('1');
  await expect.poll(async () => (await eventsOf(page, 'exam-answered')).length).toBe(1);
  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByRole('button', { name: t.exam.sitting.takeOver }).click();
  await atQuestion(second, t, 1);
  await expect(options(second).first()).toHaveAttribute('aria-checked', 'true');
  await expect(page.getByText(t.exam.sitting.elsewhere)).toBeVisible();
});

test.describe('in Japanese, on a phone, by keys alone', () => {
  test.use({ locale: 'ja-JP', viewport: { width: 360, height: 740 } });

  test('a test is set up, sat, handed in, and what was missed is studied', async ({ page }) => {
    const desk = deskOf(page, 'ja');
    const { t } = desk;
    await beginExam(desk);
    for (let number = 1; number < 13; number += 1) {
      await atQuestion(page, t, number);
      await page.keyboard.press('1');
      await page.keyboard.press('s');
      await page.keyboard.press('ArrowRight');
    }
    await atQuestion(page, t, 13);
    await page.locator('body').click({ position: { x: 2, y: 2 } });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText(t.exam.sitting.ask.heading);
    await page.getByRole('dialog').getByRole('button', { name: t.exam.sitting.ask.yes }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: t.exam.result.heading })).toBeFocused();
    const study = page.getByRole('button', { name: t.exam.result.studyMissed });
    await study.press('Enter');
    await desk.reveal.waitFor();
  });
});
