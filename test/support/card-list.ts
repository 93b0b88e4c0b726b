import { screen, within } from '@testing-library/react';
import type { Language } from '../../src/core/deck/deck';
import { questionText } from './decks';
import type { AppOnScreen } from './render-app';

/** The list of all cards, by role and name. */
export const cardListOf = ({ t, click }: AppOnScreen, language: Language = 'en') => {
  const table = (): Promise<HTMLElement> => screen.findByRole('table', { name: t.cards.table });
  const list = {
    table,
    search: () => screen.findByRole<HTMLInputElement>('searchbox', { name: t.cards.search }),
    /** How many cards are found, as the table says. */
    count: async () => Number((await table()).getAttribute('aria-rowcount')) - 1,
    /** The questions of the rows that are drawn, in their order. */
    questions: async () =>
      within(await table())
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    box: (side: 'tea' | 'coffee', number: number) =>
      screen.findByRole<HTMLInputElement>('checkbox', { name: t.cards.select(questionText(language, side, number)) }),
    link: (side: 'tea' | 'coffee', number: number) => screen.findByRole('link', { name: questionText(language, side, number) }),
    async tick(side: 'tea' | 'coffee', number: number): Promise<void> {
      await click(await list.box(side, number));
    },
    bar: () => screen.findByRole('region', { name: t.cards.withSelected }),
    async act(name: string): Promise<void> {
      await click(within(await list.bar()).getByRole('button', { name }));
    },
  };
  return list;
};
