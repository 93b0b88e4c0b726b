import type { Instant } from '../base/day';
import type { CardId, DeviceId, EventId } from '../base/ids';
import type { CardState } from '../scheduler/card-state';
import type { LearnerSettings } from '../settings/learner-settings';
import type { StoredEvent, Subject } from './event';

/**
 * What the log offers inside one transaction: all of it is written, or nothing. Implemented by every adapter; a body may await these calls
 * and nothing else, because a database closes a transaction that waits for anything foreign.
 */
export interface LogTransaction {
  readonly device: DeviceId;
  /** Whether an earlier try of the same body may have been written after all. */
  readonly retried: boolean;
  head(): Promise<LogHead>;
  putHead(head: LogHead): Promise<void>;
  /** Adds; an id that is there already is a bug and throws. */
  addEvent(event: StoredEvent): Promise<void>;
  event(id: EventId): Promise<StoredEvent | undefined>;
  /** Many events at once, none of which is there yet. */
  addEvents(events: readonly StoredEvent[]): Promise<void>;
  allEvents(): Promise<readonly StoredEvent[]>;
  /** Makes everything that stands beside the log anew from it. */
  rebuild(): Promise<void>;
  /** Every event that speaks about any of the subjects, and the restores, which concern everything; each once, in any order. */
  eventsAbout(subjects: readonly Subject[]): Promise<readonly StoredEvent[]>;
  eventsAfter(at: Instant): Promise<readonly StoredEvent[]>;
  /** This device's events from its newest back, a few at a time, so that undo reads no more than it needs. */
  newestOwn(belowSeq: number, limit: number): Promise<readonly StoredEvent[]>;
  state(card: CardId): Promise<CardState | undefined>;
  putState(state: CardState): Promise<void>;
  deleteState(card: CardId): Promise<void>;
  /** The states of many cards at once, those that have one. */
  states(cards: readonly CardId[]): Promise<readonly CardState[]>;
  putStates(states: readonly CardState[]): Promise<void>;
  deleteStates(cards: readonly CardId[]): Promise<void>;
  settings(): Promise<LearnerSettings>;
  putSettings(settings: LearnerSettings): Promise<void>;
}

/** Where the next event goes. */
export interface LogHead {
  /** This device's last sequence number; 0 before the first event. */
  readonly seq: number;
  /** The instant of the last event that stands. */
  readonly at: Instant;
}

export const EMPTY_HEAD: LogHead = { seq: 0, at: 0 };
