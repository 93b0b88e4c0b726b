import { cycling, deskOf } from '../support/desk';
import { test } from '../support/journey';

const README_FOLDER = 'src/decisions/pictures';
const LOCALES = { en: 'en-GB', ja: 'ja-JP' } as const;
const PHONE = { width: 390, height: 780 };
const DESK = { width: 920, height: 700 };

for (const language of ['en', 'ja'] as const) {
  test.describe(() => {
    test.use({ locale: LOCALES[language], viewport: DESK, colorScheme: 'light' });

    test(`the pictures of the README, ${language}`, async ({ page }) => {
      const desk = deskOf(page, language);
      await desk.open('/study');
      await desk.reveal.waitFor();
      await desk.study(cycling('good', 'easy', 'hard'));
      await desk.sleep(1);
      await desk.open('/study/essentials/login/new');
      await desk.reveal.waitFor();
      await desk.press('Space');
      await desk.grades.waitFor();
      await page.screenshot({ path: `${README_FOLDER}/study-${language}.png` });

      await page.setViewportSize(PHONE);
      await page.emulateMedia({ colorScheme: 'dark' });
      await desk.open();
      await page.getByText(desk.t.today.practice, { exact: true }).waitFor();
      await page.screenshot({ path: `${README_FOLDER}/today-${language}.png` });
    });
  });
}
