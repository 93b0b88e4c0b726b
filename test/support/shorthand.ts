import type { StoredEvent } from '../../src/core/log/event';

/** What each event is: card and grade of an answer, else its type. */
export const shorthand = (events: readonly StoredEvent[]): string[] =>
  events.map((event) => (event.type === 'reviewed' && 'grade' in event ? `${event.card} ${event.grade}` : event.type));
