import type { StudyDay } from '../base/day';
import { asEventId, type CardId, type DeckId, type EventId } from '../base/ids';
import { seededRank } from '../base/random';
import { err, ok, type Result } from '../base/result';
import type { Catalog, Touching } from '../deck/cards';
import { type CardState, isLearned } from '../scheduler/card-state';
import type { NoSuchChoice } from './choice';
import { weakestFirst } from './queue-order';
import type { Session } from './session';

/** What to repeat outside the schedule. */
export type PracticeChoice =
  | { readonly kind: 'failed' | 'weakest' }
  | { readonly kind: 'topic'; readonly deck: DeckId; readonly topic: string }
  | { readonly kind: 'missed'; readonly test: EventId };

export interface PracticeSource {
  readonly catalog: Catalog;
  readonly states: readonly CardState[];
  /** The cards failed today, or missed in a test, in the order in which they were. */
  readonly failed: readonly CardId[];
  readonly day: StudyDay;
}

/** So many weakest cards are enough for one sitting. */
export const WEAKEST_CARDS = 20;

/** Only cards that were learned before and are not suspended: practice introduces nothing. What a test asked has been met there, new or not. */
export const practiceCards = (choice: PracticeChoice, { catalog, states, failed, day }: PracticeSource): CardId[] => {
  const learned = states.filter(isLearned).filter(({ card, suspended }) => catalog.byId.has(card) && suspended === undefined);
  switch (choice.kind) {
    case 'failed': {
      const known = new Set(learned.map(({ card }) => card));
      return failed.filter((card) => known.has(card));
    }
    case 'missed': {
      const suspended = new Set(states.filter((state) => state.suspended !== undefined).map(({ card }) => card));
      return failed.filter((card) => catalog.byId.has(card) && !suspended.has(card));
    }
    case 'weakest':
      return weakestFirst(learned, day)
        .slice(0, WEAKEST_CARDS)
        .map(({ card }) => card);
    case 'topic':
      return learned
        .map(({ card }) => card)
        .filter((id) => catalog.byId.get(id)?.deck === choice.deck && catalog.byId.get(id)?.topic === choice.topic)
        .sort((a, b) => seededRank(day, a) - seededRank(day, b));
  }
};

/** Practice goes through its cards as a study session does, until each was known once. */
export const practiceSession = (cards: readonly CardId[], day: StudyDay, also: Touching): Session => ({
  day,
  waiting: cards,
  answered: [],
  fresh: new Set(),
  done: { due: 0, fresh: 0 },
  skipped: [],
  held: { due: 0, fresh: 0, siblings: 0 },
  also,
});

/** `failed`, `weakest`, `topic/<deck>/<topic>` or `missed/<test>`. */
export const formatPractice = (choice: PracticeChoice): string => {
  switch (choice.kind) {
    case 'topic':
      return `topic/${choice.deck}/${choice.topic}`;
    case 'missed':
      return `missed/${choice.test}`;
    case 'failed':
    case 'weakest':
      return choice.kind;
  }
};

export const parsePractice = (address: string, catalog: Catalog): Result<PracticeChoice, NoSuchChoice> => {
  if (address === 'failed' || address === 'weakest') return ok({ kind: address });
  const [kind, deck, topic, more] = address.split('/');
  if (kind === 'missed' && deck !== undefined && topic === undefined) return ok({ kind, test: asEventId(deck) });
  const known = catalog.decks.find(({ id }) => id === deck);
  if (kind !== 'topic' || known === undefined || more !== undefined) return err({ type: 'no-such-choice', part: address });
  if (topic === undefined || !known.topics.some(({ id }) => id === topic)) return err({ type: 'no-such-choice', part: topic ?? address });
  return ok({ kind, deck: known.id, topic });
};
