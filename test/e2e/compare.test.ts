import type { Page } from '@playwright/test';
import { deskOf } from '../support/desk';
import { expect, test } from '../support/journey';
import { catalog } from '../support/real-cards';

const pagesPrinted = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const [language, locale] of [
  ['en', 'en-GB'],
  ['ja', 'ja-JP'],
] as const) {
  test.describe(language, () => {
    test.use({ locale, colorScheme: 'dark' });

    test('every topic prints on one or two pages, a deck on at most two for each topic', async ({ page }) => {
      const desk = deskOf(page, language);
      for (const deck of catalog.decks) {
        await desk.open(`/compare/${deck.id}`);
        await page.getByRole('table').first().waitFor();
        expect.soft(await pagesPrinted(page), deck.id).toBeLessThanOrEqual(2 * deck.topics.length);
        for (const { id } of deck.topics) {
          await desk.open(`/compare/${deck.id}/${id}`);
          await expect(page.getByRole('table')).toHaveCount(1);
          expect.soft(await pagesPrinted(page), `${deck.id}/${id}`).toBeLessThanOrEqual(2);
        }
      }
    });

    test('the evening before prints on one page, however much was learned', async ({ page }) => {
      test.slow();
      const desk = deskOf(page, language);
      await desk.open('/settings');
      await desk.setNumber(desk.t.settings.newPerDay, 30);
      await desk.open('/study/essentials/all/new');
      await desk.reveal.waitFor();
      await desk.study((_, index) => (index % 3 === 0 ? 'hard' : 'good'), 24);
      await desk.open('/compare/all/evening');
      await page.getByRole('table').first().waitFor();
      expect(await page.getByRole('cell').count()).toBeGreaterThan(3 * 8);
      expect(await pagesPrinted(page)).toBe(1);
    });
  });
}
