import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { deskOf, type Desk } from '../support/desk';
import { diskOf } from '../support/disk';
import { expect, START, test, watch } from '../support/journey';
import { startOwnBrowser } from '../support/own-browser';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const options = (page: Page) => page.getByRole('radio').or(page.getByRole('checkbox'));

/** Begins the associate exam's fifth: 13 questions in 26 minutes. */
const beginExam = async ({ page, t, ...desk }: Desk, open = () => desk.open('/test')): Promise<void> => {
  await open();
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

const handIn = async ({ page, t, ...desk }: Desk): Promise<void> => {
  await desk.button(t.exam.sitting.submit).click();
  await page.getByRole('dialog').getByRole('button', { name: t.exam.sitting.ask.yes }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.exam.result.heading })).toBeVisible();
};

test('the browser is killed in mid-test, and the test goes on where it was', async ({ baseURL }) => {
  const profile = test.info().outputPath('profile');
  const start = async () => {
    const browser = await startOwnBrowser(profile);
    const unexpected = await watch(browser.context, baseURL);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    return { ...browser, page, desk: deskOf(page, 'en'), unexpected };
  };
  try {
    const first = await start();
    await first.context.clock.install({ time: START });
    await beginExam(first.desk, async () => void (await first.page.goto(`${baseURL ?? ''}#/test`)));
    await first.page.keyboard.press('2');
    await first.page.keyboard.press('f');
    await first.page.keyboard.press('ArrowRight');
    await atQuestion(first.page, first.desk.t, 2);
    await expect.poll(async () => (await eventsOf(first.page, 'exam-moved')).length).toBe(1);
    const address = first.page.url();
    await first.kill();

    const second = await start();
    await second.context.clock.install({ time: START.getTime() + 5 * MINUTE_MS });
    await second.page.goto(address);
    const { page, desk } = second;
    await atQuestion(page, desk.t, 2);
    await expect(page.getByRole('timer')).toHaveText(/^2[01]:/);
    await page.keyboard.press('ArrowLeft');
    await atQuestion(page, desk.t, 1);
    await expect(options(page).nth(1)).toHaveAttribute('aria-checked', 'true');
    await expect(page.getByRole('button', { name: desk.t.exam.sitting.flag })).toHaveAttribute('aria-pressed', 'true');
    await handIn(desk);
    expect(await eventsOf(page, 'exam-finished')).toHaveLength(1);
    expect(second.unexpected).toEqual([]);
    await second.kill();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

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
