import type { CardId } from '../base/ids';
import type { CardState } from '../scheduler/card-state';
import type { LearnerSettings } from '../settings/learner-settings';
import { deviceOf, isKnown, seqOf, type StoredEvent } from './event';
import { replay } from './replay';

/** What the check of everything stored has found. */
export interface Findings {
  readonly events: number;
  readonly cards: number;
  /** Cards, or the settings, whose stored state is not what the log gives. Mended by making it anew. */
  readonly differing: number;
  /** Events missing between two sequence numbers of one device. They cannot be made again, only restored from a backup. */
  readonly gaps: number;
  /** Events whose study day is more than a day before that of their predecessor on the same device. */
  readonly backwardDays: number;
  /** Cards with history that no deck holds. */
  readonly unknownCards: number;
  /** Events of a later version. */
  readonly unknownEvents: number;
}

export interface Stored {
  readonly events: readonly StoredEvent[];
  readonly states: readonly CardState[];
  readonly settings: LearnerSettings;
}

export const examine = ({ events, states, settings }: Stored, isKnownCard: (card: CardId) => boolean): Findings => {
  const progress = replay(events);
  const stored = new Map(states.map((state) => [state.card, state]));
  const cards = new Set([...stored.keys(), ...progress.states.keys()]);
  const differing = [...cards].filter((card) => !isSame(stored.get(card), progress.states.get(card))).length;
  const steps = stepsOf(events);
  return {
    events: events.length,
    cards: stored.size,
    differing: differing + (isSame(settings, progress.settings) ? 0 : 1),
    gaps: steps.reduce((sum, [before, after]) => sum + (seqOf(after.id) - seqOf(before.id) - 1), 0),
    backwardDays: steps.filter(([before, after]) => after.day < before.day - 1).length,
    unknownCards: [...stored.keys()].filter((card) => !isKnownCard(card)).length,
    unknownEvents: events.filter((event) => !isKnown(event)).length,
  };
};

/** Each event with its successor on the same device. */
const stepsOf = (events: readonly StoredEvent[]): (readonly [StoredEvent, StoredEvent])[] => {
  const lastOf = new Map<string, StoredEvent>();
  const steps: (readonly [StoredEvent, StoredEvent])[] = [];
  for (const event of [...events].sort((a, b) => seqOf(a.id) - seqOf(b.id))) {
    const before = lastOf.get(deviceOf(event.id));
    if (before !== undefined) steps.push([before, event]);
    lastOf.set(deviceOf(event.id), event);
  }
  return steps;
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The same value with its keys in order, so that only what it says is compared. */
const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, part]) => part !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, part]) => [key, sorted(part)]),
      )
    : value;
