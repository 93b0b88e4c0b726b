import { cardId, type CardId } from '../base/ids';
import type { Catalog } from '../deck/cards';
import type { Card } from '../deck/deck';
import type { Exam } from '../exam/exam';
import { examTagsOf, namesContainers } from '../exam/exam-tags';
import { isTouched } from './taking-part';

export interface Introducing {
  readonly catalog: Catalog;
  /** The cards in the schedule. */
  readonly learned: ReadonlySet<CardId>;
  /** New cards that were missed in a self-test: they come first. */
  readonly missed: ReadonlySet<CardId>;
  /** The exam that the learner prepares for, if any. */
  readonly exam: Exam | undefined;
  /** Whether a scenario may come on the same day as what it builds on, after it. */
  readonly together?: boolean;
  /** Whether a card takes part today: chosen, switched on and not set aside. */
  takesPart(card: CardId): boolean;
}

/**
 * The new cards that may come, in the order in which they do: deck, topic, file, template; a scenario only after its difference's recall cards. Where a
 * deck is narrowed by the learner's exam, only what that touches, the tasks that name containers first.
 */
export const newCardsInOrder = (introducing: Introducing): CardId[] => {
  const { missed, together } = introducing;
  const order = introductionOrder(introducing);
  const prepared = order.filter((card) => isPrepared(card, introducing));
  const later = together === true ? order.filter((card) => !prepared.includes(card)) : [];
  const inOrder = [...prepared, ...later].map(({ id }) => id);
  return [...inOrder.filter((card) => missed.has(card)), ...inOrder.filter((card) => !missed.has(card))];
};

/** All new cards that take part, whether what they build on was met or not. */
export const introductionOrder = ({ catalog, learned, exam, takesPart }: Omit<Introducing, 'missed' | 'together'>): Card[] => {
  const open = catalog.cards.filter((card) => !learned.has(card.id) && takesPart(card.id));
  return exam === undefined ? open : narrowedTo(exam, open, catalog);
};

const narrowedTo = (exam: Exam, open: readonly Card[], catalog: Catalog): Card[] =>
  catalog.decks.flatMap((deck) => {
    const cards = open.filter((card) => card.deck === deck.id);
    if (deck.narrowedByExam !== true) return cards;
    const touched = cards.filter((card) => isTouched(card, deck, catalog, exam.id));
    const named = touched.filter((card) => namesContainers(examTagsOf(card, catalog), exam));
    return [...named, ...touched.filter((card) => !named.includes(card))];
  });

/** A scenario asks to use what the recall cards teach. Those that take no part, such as a side the learner knows, are not waited for. */
export const isPrepared = (
  { scenario, difference, deck }: Card,
  { catalog, learned, takesPart }: Pick<Introducing, 'catalog' | 'learned' | 'takesPart'>,
): boolean =>
  scenario === undefined ||
  (catalog.deckById.get(deck)?.sides ?? [])
    .map(({ id }) => cardId(difference, `recall-${id}`))
    .every((recall) => learned.has(recall) || !takesPart(recall));
