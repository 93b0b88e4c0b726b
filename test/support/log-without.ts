import type { EventId } from '../../src/core/base/ids';
import { isWord, type StoredEvent } from '../../src/core/log/event';

/** The log as if nobody had ever undone or redone the action. */
export const neverUndone = (events: readonly StoredEvent[], action: EventId): StoredEvent[] =>
  events.filter((event) => !(isWord(event) && event.type !== 'voided' && event.target === action));

/** The log as if the action had never happened. */
export const withoutAction = (events: readonly StoredEvent[], action: EventId): StoredEvent[] =>
  neverUndone(events, action).filter(({ id }) => id !== action);
