import type { Page } from '@playwright/test';
import { deskOf } from '../support/desk';
import { expect, test } from '../support/journey';
import { tour } from '../support/tour';
import { ALL_LOOKS, fileOf, folderOf, type Look, ONE_LOOK, STATES_FOLDER } from './places';

/** What a learner sees of each screen on most days. */
const USUAL: ReadonlySet<string> = new Set([
  'Today',
  'question after a grade',
  'answer with the reason',
  'Finished',
  'deck',
  'practice',
  'Compare, a whole deck',
  'the evening before',
  'self-test, set up',
  'self-test, question',
  'self-test, result',
  'quick check',
  'Progress',
  'readiness, with a leech, a mix-up and an exam',
  'contrast drill, both sides',
  'cards',
  'a card',
  'plan that fits, a day skipped',
  'Settings',
]);

const HEIGHTS: Readonly<Record<number, number>> = { 360: 760, 768: 1024, 1440: 900 };
/** What is further down a long page looks like what is above. */
const MOST_SCREENS = 2;
const LOCALES = { en: 'en-GB', ja: 'ja-JP' } as const;

for (const language of ['en', 'ja'] as const) {
  test.describe(() => {
    const { width, scheme } = ONE_LOOK[language];
    test.use({ locale: LOCALES[language], viewport: sizeOf(width), colorScheme: scheme });

    test(`pictures of every screen and state, ${language}`, async ({ page }) => {
      const met: string[] = [];
      await tour(deskOf(page, language), async (state) => {
        met.push(state);
        const folder = `${STATES_FOLDER}/${folderOf(met.length, state)}`;
        const looks = USUAL.has(state) ? ALL_LOOKS.filter((look) => look.language === language) : [ONE_LOOK[language]];
        for (const look of looks) await take(page, look, folder);
        // The tour goes on as it came.
        await show(page, ONE_LOOK[language]);
      });
      expect([...USUAL].filter((state) => !met.includes(state))).toEqual([]);
    });
  });
}

/** A long page is taken on a screen that is higher, so that what sticks to an edge of the screen is where it belongs. */
const take = async (page: Page, look: Look, folder: string): Promise<void> => {
  await show(page, look);
  const { width, height } = sizeOf(look.width);
  const pageHeight = await page.evaluate(() => document.documentElement.scrollHeight);
  if (pageHeight > height) await page.setViewportSize({ width, height: Math.min(pageHeight, MOST_SCREENS * height) });
  await page.screenshot({ path: `${folder}/${fileOf(look)}` });
};

const show = async (page: Page, { width, scheme }: Look): Promise<void> => {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize(sizeOf(width));
};

function sizeOf(width: number): { readonly width: number; readonly height: number } {
  return { width, height: HEIGHTS[width] ?? width };
}
