import type { Page } from '@playwright/test';
import type { Deck } from '../../src/core/deck/deck';
import { deskOf } from '../support/desk';
import { expect, LONG, test } from '../support/journey';
import { catalog, deckOf } from '../support/real-cards';

const pagesPrinted = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const longestTopic = ({ topics, differences }: Deck): string => {
  const sizeOf = (id: string): number => differences.filter(({ topic }) => topic === id).length;
  return [...topics].sort((a, b) => sizeOf(b.id) - sizeOf(a.id))[0]?.id ?? '';
};

for (const [language, locale] of [
  ['en', 'en-GB'],
  ['ja', 'ja-JP'],
] as const) {
  test.describe(language, () => {
    test.use({ locale, colorScheme: 'dark' });

    // Japanese is printed at full length.
    const options = language === 'ja' ? { tag: LONG } : {};

    test('the longest topic of each deck prints on one or two pages', options, async ({ page }) => {
      const desk = deskOf(page, language);
      for (const deck of catalog.decks) {
        const longest = longestTopic(deck);
        await desk.open(`/compare/${deck.id}/${longest}`);
        await expect(page.getByRole('table')).toHaveCount(1);
        expect.soft(await pagesPrinted(page), `${deck.id}/${longest}`).toBeLessThanOrEqual(2);
      }
    });

    test('a whole deck prints on at most two pages for each topic', options, async ({ page }) => {
      const desk = deskOf(page, language);
      const deck = deckOf('essentials');
      await desk.open(`/compare/${deck.id}`);
      await page.getByRole('table').first().waitFor();
      expect(await pagesPrinted(page)).toBeLessThanOrEqual(2 * deck.topics.length);
    });

    test('the evening before prints on one page, however much was learned', async ({ page }) => {
      test.slow();
      const desk = deskOf(page, language);
      await desk.open('/settings');
      await desk.setNumber(desk.t.settings.newPerDay, 14);
      await desk.open('/study/essentials/all/new');
      await desk.reveal.waitFor();
      await desk.study(() => 'good', 14);
      await desk.open('/compare/all/evening');
      await page.getByRole('table').first().waitFor();
      const cells = await page.getByRole('cell').count();
      expect(cells).toBeGreaterThanOrEqual(3 * 7);
      expect(cells).toBeLessThan(3 * 14);
      expect(await pagesPrinted(page)).toBe(1);
    });
  });
}
