import { LONG } from '../support/journey';
import { en } from '../../src/i18n/en';
import { deskOf } from '../support/desk';
import { diskOf } from '../support/disk';
import { expect, test } from '../support/site-journey';
import { comeBackAfterAnHour, settle, untilOffline, untilOneWaits } from '../support/versions';

/** The heading of the list of decks on Today, in the next version. */
const NEXT_DECKS = 'Your decks, one version later';

test.describe('on a host whose files vary with the request, as Vite’s preview’s do not', () => {
  test.use({ siteOptions: { headers: { Vary: 'Origin, Accept, Accept-Language' } } });

  test('after one visit everything works without a connection, and every answer is kept', async ({ site, desk: first, context }) => {
    await first.open();
    await untilOffline(first.page);
    await first.page.close();
    await site.stop();

    const desk = deskOf(await context.newPage(), 'en');
    await desk.open('/study');
    const turns = await desk.study(() => 'good');
    expect(turns).toHaveLength(10);
    await desk.page.reload();
    await desk.finished.waitFor();
    expect((await diskOf(desk.page)).events.map((event) => 'card' in event && event.card)).toEqual(turns.map(({ card }) => card));

    const japanese = deskOf(desk.page, 'ja');
    const { t, page } = japanese;
    await page.getByRole('banner').getByRole('button', { name: t.shell.languageNames.ja }).click();
    await japanese.finished.waitFor();
    await japanese.open('/settings');
    await page.getByRole('heading', { name: t.settings.heading }).waitFor();
    await japanese.open('/deck/essentials');
    await page.getByRole('heading', { name: t.deck.topics }).waitFor();
    await japanese.open('/practice/weakest');
    await japanese.answer('good');
  });
});

test('a newer version waits and asks, never in the middle of a card; accepted, it is there with all progress', async ({ site, desk }) => {
  const { t, page } = desk;
  const updateNow = desk.button(t.shell.update.now);
  await desk.open('/study');
  await desk.answer('good');
  await untilOffline(page);
  await site.release({ [en.today.decks]: NEXT_DECKS });

  await desk.press('Space');
  await comeBackAfterAnHour(page);
  await untilOneWaits(page);
  await expect(updateNow).toBeHidden();
  await desk.gradeButton('good').click();
  await expect(updateNow).toBeVisible();

  // A reload is no consent.
  await page.reload();
  await page.getByRole('link', { name: t.shell.appName }).click();
  await expect(page.getByRole('heading', { name: t.today.decks, exact: true })).toBeVisible();
  await settle(page);
  await updateNow.click();
  await expect(page.getByRole('heading', { name: NEXT_DECKS })).toBeVisible();
  await expect(updateNow).toBeHidden();
  expect((await diskOf(page)).events).toHaveLength(2);
});

test(
  'another tab goes on with the old version, screens it has not yet opened included, until it is asked too',
  { tag: LONG },
  async ({ site, desk: one, context }) => {
    const other = deskOf(await context.newPage(), 'en');
    for (const each of [one, other]) {
      await each.open();
      await untilOffline(each.page);
    }
    await site.release({ [en.today.decks]: NEXT_DECKS, [en.settings.limitsHint]: 'Limits, one version later' });
    // Loading a page looks for a newer version by itself.
    await one.page.reload();
    await settle(one.page);
    await one.button(one.t.shell.update.now).click();
    await expect(one.page.getByRole('heading', { name: NEXT_DECKS })).toBeVisible();

    const { page, t } = other;
    await expect(page.getByRole('heading', { name: t.today.decks, exact: true })).toBeVisible();
    await other.open('/settings');
    await expect(page.getByText(t.settings.limitsHint)).toBeVisible();
    const languages = page.getByRole('banner');
    await languages.getByRole('button', { name: t.shell.languageNames.ja }).click();
    const inJapanese = deskOf(page, 'ja');
    await inJapanese.button(inJapanese.t.shell.update.now).click();
    await languages.getByRole('button', { name: t.shell.languageNames.en }).click();
    await expect(page.getByText('Limits, one version later')).toBeVisible();
  },
);
