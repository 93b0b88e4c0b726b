import type { DeckId } from '../base/ids';
import { err, ok, type Result } from '../base/result';
import type { Catalog } from '../deck/cards';
import type { Deck } from '../deck/deck';
import type { NoSuchChoice } from '../queue/choice';

/** What is set side by side: a deck or one of its topics, or what is weakest on the evening before an exam. */
export type Comparison =
  | { readonly kind: 'table'; readonly deck: DeckId; readonly topic?: string }
  /** Of all decks where none is named. */
  | { readonly kind: 'evening'; readonly deck?: DeckId };

/** `<deck>`, `<deck>/<topic>` or `<deck|all>/evening`. */
export const formatComparison = (comparison: Comparison): string => {
  if (comparison.kind === 'evening') return `${comparison.deck ?? ALL}/${EVENING}`;
  return comparison.topic === undefined ? comparison.deck : `${comparison.deck}/${comparison.topic}`;
};

/** An empty address is the whole of `usual`. */
export const parseComparison = (address: string, { decks }: Catalog, usual: DeckId): Result<Comparison, NoSuchChoice> => {
  const [deck = usual, part, more] = address === '' ? [] : address.split('/');
  const known = decks.find(({ id }) => id === deck);
  if (known === undefined && !(deck === ALL && part === EVENING)) return err({ type: 'no-such-choice', part: deck });
  if (more !== undefined) return err({ type: 'no-such-choice', part: more });
  if (part === EVENING) return ok({ kind: 'evening', ...(known && { deck: known.id }) });
  if (known === undefined || (part !== undefined && !known.topics.some(({ id }) => id === part)))
    return err({ type: 'no-such-choice', part: part ?? deck });
  return ok({ kind: 'table', deck: known.id, ...(part !== undefined && { topic: part }) });
};

const ALL = 'all';
const EVENING = 'evening';

/** The deck that a learner means who names none: the one they have begun most of; before the first card the first that asks for reasons. */
export const usualDeck = ({ decks }: Catalog, started: ReadonlyMap<DeckId, number>): Deck | undefined => {
  const begun = (deck: Deck): number => started.get(deck.id) ?? 0;
  const [most] = [...decks].sort((a, b) => begun(b) - begun(a));
  return most !== undefined && begun(most) > 0 ? most : (decks.find(({ cards }) => cards.includes('why')) ?? decks[0]);
};
