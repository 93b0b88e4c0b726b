import type { DeckId } from '../base/ids';
import { err, ok, type Result } from '../base/result';
import type { Card } from '../deck/deck';
import type { Catalog } from '../deck/cards';

/** What part of the day's work the learner wants now. */
export interface Choice {
  readonly deck?: DeckId;
  readonly topic?: string;
  readonly only?: 'due' | 'new';
  /** Orders the due cards; new ones stay in theirs. */
  readonly weakestFirst?: boolean;
}

export const EVERYTHING: Choice = {};

/** The parts of an address that name a choice: `<deck|all>/<topic|all>/<all|due|new>/<usual|weakest>`; what is usual may be left out at the end. */
export const formatChoice = ({ deck = 'all' as DeckId, topic = 'all', only, weakestFirst }: Choice): string => {
  const parts: string[] = [deck, topic, only ?? 'all', weakestFirst === true ? 'weakest' : 'usual'];
  while (parts.at(-1) === 'all' || parts.at(-1) === 'usual') parts.pop();
  return parts.join('/');
};

export interface NoSuchChoice {
  readonly type: 'no-such-choice';
  /** The part of the address that names nothing. */
  readonly part: string;
}

export const parseChoice = (address: string, catalog: Catalog): Result<Choice, NoSuchChoice> => {
  const [deck = 'all', topic = 'all', only = 'all', order = 'usual', more] = address === '' ? [] : address.split('/');
  const known = deck === 'all' ? undefined : catalog.decks.find(({ id }) => id === deck);
  if (deck !== 'all' && known === undefined) return unknown(deck);
  const topics = known ? known.topics : catalog.decks.flatMap((each) => each.topics);
  if (topic !== 'all' && !topics.some(({ id }) => id === topic)) return unknown(topic);
  if (only !== 'all' && only !== 'due' && only !== 'new') return unknown(only);
  if (order !== 'usual' && order !== 'weakest') return unknown(order);
  if (more !== undefined) return unknown(more);
  return ok({
    ...(known && { deck: known.id }),
    ...(topic !== 'all' && { topic }),
    ...(only !== 'all' && { only }),
    ...(order === 'weakest' && { weakestFirst: true }),
  });
};

export const isChosen = ({ deck, topic }: Choice, card: Card): boolean =>
  (deck === undefined || card.deck === deck) && (topic === undefined || card.topic === topic);

const unknown = (part: string): Result<never, NoSuchChoice> => err({ type: 'no-such-choice', part });
