import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { filePlacesWords } from '../../src/ui/figures/file-places-words';
import { aDeck, FIGURED } from '../support/decks';
import { fakeClock } from '../support/fake-clock';
import { answered, coffee, historyOf, PAST_DEVICE, tea } from '../support/history';
import { onScreen } from '../support/on-screen';
import { aProfile, openApp } from '../support/render-app';
import { seedLog } from '../support/stored-log';

const { title } = filePlacesWords;

describe.each([
  ['en', 'ja'],
  ['ja', 'en'],
] as const)('a figure on a card in %s', (language, other) => {
  test('comes with the answer and not before, and follows the card into the other language', async () => {
    const app = await openApp(aProfile({ language, decks: [aDeck({ id: FIGURED, differences: 1 })] }), '/study');
    const see = onScreen(app.t, language);
    await see.reveal();
    expect(screen.queryByRole('img', { name: title[language] })).toBeNull();
    await app.click(await see.reveal());
    await screen.findByRole('img', { name: title[language] });
    await app.keys('l');
    const picture = await screen.findByRole('img', { name: title[other] });
    expect(picture.closest('[lang]')?.getAttribute('lang')).toBe(other);
    expect(screen.queryByRole('img', { name: title[language] })).toBeNull();
  });

  test('stands with the answer to a situation too', async () => {
    const deck = aDeck({ id: FIGURED, differences: 1, scenarios: true });
    const profile = aProfile({ language, decks: [deck], clock: fakeClock() });
    await seedLog(profile.database, PAST_DEVICE, historyOf([answered(coffee(1), 2, 5), answered(tea(1), 1, 5)]));
    const app = await openApp(profile, '/study/all/all/new');
    await screen.findAllByRole('radio');
    expect(screen.queryByRole('img')).toBeNull();
    await app.click(await onScreen(app.t, language).reveal());
    expect(await screen.findByRole('img', { name: title[language] })).toBeDefined();
  });
});

test('a card whose difference names no figure shows none', async () => {
  const app = await openApp(aProfile({ decks: [aDeck({ differences: 1 })] }), '/study');
  await app.click(await onScreen(app.t).reveal());
  await onScreen(app.t).grades();
  expect(screen.queryByRole('figure')).toBeNull();
});

test('where the reason is asked it stands before the figure', async () => {
  const app = await openApp(aProfile({ decks: [aDeck({ id: FIGURED, differences: 1, cards: ['why'] })] }), '/study');
  await app.click(await onScreen(app.t).reveal());
  const picture = await screen.findByRole('img', { name: title.en });
  const reason = screen.getByText('The reason for 1.');
  expect(reason.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
});
