import { deskOf } from '../support/desk';
import { expect, test } from '../support/journey';
import { startAndStopWords } from '../../src/ui/figures/start-and-stop-words';

for (const language of ['en', 'ja'] as const) {
  test.describe(`a figure in ${language}`, () => {
    test.use({ locale: language });

    test('is one picture to a screen reader, with its name and what it shows in sentences', async ({ page }) => {
      const desk = deskOf(page, language);
      await desk.open('/study/essentials/lifecycle/new');
      await desk.press('Space');
      await desk.article.getByRole('img').waitFor();
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const pictures = nodes.filter(({ role }) => role?.value === 'image');
      expect(pictures.map(({ name, description, childIds = [] }) => [name?.value, description?.value, childIds.length])).toEqual([
        [startAndStopWords.title[language], startAndStopWords.inWords[language], 0],
      ]);
    });
  });
}
