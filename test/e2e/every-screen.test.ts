import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe';
import { deskOf } from '../support/desk';
import { expect, test } from '../support/journey';
import { catalog, termNames, textOf } from '../support/real-cards';
import { tour } from '../support/tour';
import { notJapanese, wronglyMarked } from '../support/words-on-screen';

const LOCALES = { en: 'en-GB', ja: 'ja-JP' } as const;
const NAMES = { en: 'English', ja: 'Japanese' } as const;
/** What a Japanese screen may say in Latin letters besides the app's name: the other language by its own, and what English pages and words are called. */
const LATIN = new Set([
  'English',
  'Elastic IP',
  ...termNames('en'),
  ...catalog.cards
    .map((card) => textOf(card, 'ja'))
    .flatMap(({ sources, sides }) => [...sources.map(({ title }) => title), ...sides.map(({ name }) => name)]),
]);

const WIDTHS = [360, 1440];
const HEIGHT = 760;

/** What is scrolled below the bar at a phone's edge is not too small, but axe looks at one window alone: where it finds such, at the whole page. */
const findings = async (page: Page): Promise<string[]> => {
  const inWindow = await axeFindings(page);
  if (!inWindow.some((finding) => finding.startsWith('target-size'))) return inWindow;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height });
  const onPage = await axeFindings(page);
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: HEIGHT });
  return onPage;
};

for (const language of ['en', 'ja'] as const) {
  test.describe(NAMES[language], () => {
    test.use({ locale: LOCALES[language], viewport: { width: 360, height: HEIGHT }, contextOptions: { reducedMotion: 'reduce' } });

    test('every screen, light and dark, is accessible, fits a phone and a desk, and speaks the learner’s language', async ({ page }) => {
      test.setTimeout(300_000);
      await tour(deskOf(page, language), async (state) => {
        await page.emulateMedia({ colorScheme: 'light' });
        expect.soft(await findings(page), `${state}, light`).toEqual([]);
        expect.soft(await wronglyMarked(page), `${state}, wrong lang`).toEqual([]);
        if (language === 'ja' && state !== 'answer in the other language')
          expect.soft(await notJapanese(page, LATIN), `${state}, not Japanese`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await axeFindings(page, ['color-contrast']), `${state}, dark`).toEqual([]);
        // The next state is reached at the width at which this one was left.
        const here = page.viewportSize()?.width;
        for (const width of WIDTHS.toSorted((a) => (a === here ? -1 : 1))) {
          await page.setViewportSize({ width, height: HEIGHT });
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect.soft(overflow, `${state}, pixels beyond the edge of ${width}`).toBe(0);
        }
      });
    });
  });
}
