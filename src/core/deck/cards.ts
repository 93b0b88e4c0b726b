import { dayOfDate, type StudyDay, studyDay } from '../base/day';
import { cardId, type CardId, type DeckId, type DifferenceId, differenceOf, type SideId, type Template } from '../base/ids';
import type { Exam } from '../exam/exam';
import { type Card, chunkAt, type Deck, type Difference } from './deck';

/** Every card of a deck in the order in which new ones are introduced. Retired differences make none. */
export const cardsOfDeck = (deck: Deck): Card[] =>
  deck.differences.filter((difference) => !difference.retired).flatMap((difference) => cardsOfDifference(deck, difference));

const cardsOfDifference = (deck: Deck, difference: Difference): Card[] => [
  ...(deck.cards.includes('recall') ? sidesInOrder(deck).map((side) => aCard(deck, difference, `recall-${side}`, { side })) : []),
  ...(deck.cards.includes('why') ? [aCard(deck, difference, 'why')] : []),
  ...(difference.scenarios ?? []).map(({ id, also }) =>
    aCard(deck, difference, `scenario-${id}`, { scenario: id, ...(also !== undefined && { also }) }),
  ),
];

/** The side that is new to the learner first. */
const sidesInOrder = ({ sides, introduceFirst }: Deck): SideId[] => [
  introduceFirst,
  ...sides.map(({ id }) => id).filter((id) => id !== introduceFirst),
];

const aCard = (deck: Deck, { id, topic }: Difference, template: Template, asked: Pick<Card, 'side' | 'scenario' | 'also'> = {}): Card => ({
  id: cardId(id, template),
  difference: id,
  deck: deck.id,
  topic,
  template,
  ...asked,
});

/** Where a difference stands. */
export interface Place {
  readonly deck: Deck;
  readonly difference: Difference;
  /** Which of the deck's files of texts holds it. */
  readonly chunk: number;
}

/** All cards of all decks, to look one up and to walk through in order. */
export interface Catalog {
  readonly decks: readonly Deck[];
  readonly exams: readonly Exam[];
  /** In the order deck, topic, file, template. */
  readonly cards: readonly Card[];
  readonly byId: ReadonlyMap<CardId, Card>;
  readonly deckById: ReadonlyMap<DeckId, Deck>;
  /** Every difference that some deck still holds, retired ones too. */
  readonly placeOf: ReadonlyMap<DifferenceId, Place>;
  /** The further differences of the cards that touch more than their own. */
  readonly also: Touching;
  /** The last change in what a difference teaches, for those that had one. */
  readonly revisedOn: ReadonlyMap<DifferenceId, StudyDay>;
}

export type Touching = ReadonlyMap<CardId, readonly DifferenceId[]>;

export const catalogOf = (decks: readonly Deck[], exams: readonly Exam[] = []): Catalog => {
  const cards = decks.flatMap(cardsOfDeck);
  return {
    decks,
    exams,
    cards,
    byId: new Map(cards.map((card) => [card.id, card])),
    deckById: new Map(decks.map((deck) => [deck.id, deck])),
    placeOf: new Map(
      decks.flatMap((deck) =>
        deck.differences.map((difference, position): [DifferenceId, Place] => [
          difference.id,
          { deck, difference, chunk: chunkAt(position) },
        ]),
      ),
    ),
    also: new Map(cards.flatMap(({ id, also }) => (also === undefined ? [] : [[id, also]]))),
    revisedOn: new Map(
      decks.flatMap(({ differences }) =>
        differences.flatMap(({ id, revised }): [DifferenceId, StudyDay][] =>
          revised === undefined ? [] : [[id, studyDay(Math.max(...revised.map(({ on }) => dayOfDate(on))))]],
        ),
      ),
    ),
  };
};

/** Whether two cards are about a common difference, so that one gives away what the other asks. */
export const areSiblings = (a: CardId, b: CardId, also: Touching): boolean => {
  const others = differencesOf(b, also);
  return differencesOf(a, also).some((difference) => others.includes(difference));
};

export const differencesOf = (card: CardId, also: Touching): readonly DifferenceId[] => [differenceOf(card), ...(also.get(card) ?? [])];
