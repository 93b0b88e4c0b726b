import type { CardId, DeckId } from '../base/ids';
import { cardsOfDeck, type Catalog } from '../deck/cards';
import type { Deck } from '../deck/deck';
import type { LearnerSettings } from '../settings/learner-settings';

/** So much of a deck's daily cards makes it mostly learned. */
const MOSTLY = 0.75;

/** A deck that comes after one the learner has mostly learned, and that nobody has switched on or off yet. */
export const suggestedDeck = ({ decks, deckById }: Catalog, learned: ReadonlySet<CardId>, settings: LearnerSettings): Deck | undefined =>
  decks.find(({ id, daily, suggestAfter }) => {
    const before = suggestAfter && deckById.get(suggestAfter);
    return before !== undefined && !daily && settings.daily[id] === undefined && isMostlyLearned(before, learned, settings.knows);
  });

const isMostlyLearned = (deck: Deck, learned: ReadonlySet<CardId>, knows: Readonly<Record<DeckId, boolean>>): boolean => {
  const cards = cardsOfDeck(deck).filter(
    ({ scenario, side }) => scenario === undefined && !(knows[deck.id] === true && side === deck.known),
  );
  const known = cards.filter(({ id }) => learned.has(id)).length;
  return cards.length > 0 && known >= cards.length * MOSTLY;
};
