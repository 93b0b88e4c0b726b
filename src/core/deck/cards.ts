import { cardId, type CardId, type DeckId, type DifferenceId, type SideId, type Template } from '../base/ids';
import type { Card, Deck, Difference } from './deck';

/** Every card of a deck in the order in which new ones are introduced. Retired differences make none. */
export const cardsOfDeck = (deck: Deck): Card[] =>
  deck.differences.filter((difference) => !difference.retired).flatMap((difference) => cardsOfDifference(deck, difference));

const cardsOfDifference = (deck: Deck, difference: Difference): Card[] => [
  ...(deck.cards.includes('recall') ? sidesInOrder(deck).map((side) => aCard(deck, difference, `recall-${side}`, side)) : []),
  ...(deck.cards.includes('why') ? [aCard(deck, difference, 'why')] : []),
];

/** The side that is new to the learner first. */
const sidesInOrder = ({ sides, introduceFirst }: Deck): SideId[] => [
  introduceFirst,
  ...sides.map(({ id }) => id).filter((id) => id !== introduceFirst),
];

const aCard = (deck: Deck, { id, topic }: Difference, template: Template, side?: SideId): Card => ({
  id: cardId(id, template),
  difference: id,
  deck: deck.id,
  topic,
  template,
  ...(side !== undefined && { side }),
});

/** All cards of all decks, to look one up and to walk through in order. */
export interface Catalog {
  readonly decks: readonly Deck[];
  /** In the order deck, topic, file, template. */
  readonly cards: readonly Card[];
  readonly byId: ReadonlyMap<CardId, Card>;
  readonly deckById: ReadonlyMap<DeckId, Deck>;
  /** Every difference that some deck still holds, retired ones too. */
  readonly differences: ReadonlySet<DifferenceId>;
}

export const catalogOf = (decks: readonly Deck[]): Catalog => {
  const cards = decks.flatMap(cardsOfDeck);
  return {
    decks,
    cards,
    byId: new Map(cards.map((card) => [card.id, card])),
    deckById: new Map(decks.map((deck) => [deck.id, deck])),
    differences: new Set(decks.flatMap((deck) => deck.differences.map(({ id }) => id))),
  };
};
