import { cardId, type CardId } from '../base/ids';
import type { Catalog } from '../deck/cards';
import type { Card } from '../deck/deck';
import type { Exam } from '../exam/exam';
import { examTagsOf, namesContainers } from '../exam/exam-tags';

export interface Introducing {
  readonly catalog: Catalog;
  /** The cards in the schedule. */
  readonly learned: ReadonlySet<CardId>;
  /** New cards that were missed in a self-test: they come first. */
  readonly missed: ReadonlySet<CardId>;
  /** The exam that the learner prepares for, if any. */
  readonly exam: Exam | undefined;
  /** Whether a card takes part today: chosen, switched on and not set aside. */
  takesPart(card: CardId): boolean;
}

/**
 * The new cards that may come, in the order in which they do: deck, topic, file, template; a scenario only after its difference's recall cards. Where a
 * deck is narrowed by the learner's exam, only what that touches, the tasks that name containers first.
 */
export const newCardsInOrder = (introducing: Introducing): CardId[] => {
  const { catalog, learned, missed, exam, takesPart } = introducing;
  const open = catalog.cards.filter((card) => !learned.has(card.id) && takesPart(card.id) && isPrepared(card, introducing));
  const inOrder = (exam === undefined ? open : narrowedTo(exam, open, catalog)).map(({ id }) => id);
  return [...inOrder.filter((card) => missed.has(card)), ...inOrder.filter((card) => !missed.has(card))];
};

const narrowedTo = (exam: Exam, open: readonly Card[], catalog: Catalog): Card[] =>
  catalog.decks.flatMap((deck) => {
    const cards = open.filter((card) => card.deck === deck.id);
    if (deck.narrowedByExam !== true) return cards;
    const touched = cards.filter((card) => examTagsOf(card, catalog)[exam.id] !== undefined);
    const named = touched.filter((card) => namesContainers(examTagsOf(card, catalog), exam));
    return [...named, ...touched.filter((card) => !named.includes(card))];
  });

/** A scenario asks to use what the recall cards teach. Those that take no part, such as a side the learner knows, are not waited for. */
const isPrepared = ({ scenario, difference, deck }: Card, { catalog, learned, takesPart }: Introducing): boolean =>
  scenario === undefined ||
  (catalog.deckById.get(deck)?.sides ?? [])
    .map(({ id }) => cardId(difference, `recall-${id}`))
    .every((recall) => learned.has(recall) || !takesPart(recall));
