import { lazily } from './lazily';

/** The picture that a difference names, in the card's language: for cards and for every screen that shows differences. */
export const FigureOf = lazily(async () => (await import('../figures/figure')).Figure);
