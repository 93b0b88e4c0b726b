import type { Instant } from '../base/day';
import type { StoredEvent } from '../log/event';
import { isAction, isKnown } from '../log/event';
import { eventsToAdd } from './restore';

export const BACKUP_FORMAT = 'chigai-backup';
/** Raised when older Chigais could no longer read the file. New kinds of event do not raise it: unknown ones are kept. */
export const BACKUP_VERSION = 1;

/** The first line of a backup file. Every further line is one event, as it was written. */
export interface BackupHeader {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  readonly savedAt: Instant;
  readonly events: number;
}

/** A backup that has been read, with what could not be. */
export interface Backup {
  readonly savedAt: Instant;
  readonly events: readonly StoredEvent[];
  /** The first lines that hold no event, and why. */
  readonly badLines: readonly BadLine[];
  readonly badLineCount: number;
  /** How many events the file says it holds more than it does: it ends too early. */
  readonly missing: number;
}

export interface BadLine {
  /** Counted from 1. */
  readonly line: number;
  /** not-json, or the name of the field that does not fit. */
  readonly reason: string;
}

export type BackupError =
  | { readonly type: 'not-a-backup' }
  | { readonly type: 'too-new'; readonly version: number }
  | { readonly type: 'too-big' }
  | { readonly type: 'unreadable'; readonly detail: string }
  | { readonly type: 'cancelled' };

/** A backup as JSON Lines: any tool can read it, and unknown events are in it too. */
export const formatBackup = (events: readonly StoredEvent[], savedAt: Instant): string => {
  const header: BackupHeader = { format: BACKUP_FORMAT, version: BACKUP_VERSION, savedAt, events: events.length };
  return [header, ...events].map((line) => `${JSON.stringify(line)}\n`).join('');
};

/** What restoring would do, before anything is written. */
export interface BackupPreview {
  readonly savedAt: Instant;
  readonly reviews: number;
  readonly devices: number;
  /** The first and the last event's instants; none for an empty backup. */
  readonly span: { readonly first: Instant; readonly last: Instant } | undefined;
  /** Events that are not here yet, or do not count here any more. */
  readonly fresh: number;
  /** Events here that the backup does not hold. */
  readonly lacking: number;
  /** Events of a later version: kept, without effect. */
  readonly unknown: number;
}

export const previewBackup = ({ savedAt, events }: Backup, own: readonly StoredEvent[]): BackupPreview => {
  const there = new Set(events.map(({ id }) => id));
  const [first, last] = [minOf(events), maxOf(events)];
  return {
    savedAt,
    reviews: events.filter((event) => isAction(event) && event.type === 'reviewed').length,
    devices: new Set(events.map(({ id }) => id.slice(0, id.lastIndexOf('.')))).size,
    span: events.length === 0 ? undefined : { first, last },
    fresh: eventsToAdd(events, own).length,
    lacking: own.filter(({ id }) => !there.has(id)).length,
    unknown: events.filter((event) => !isKnown(event)).length,
  };
};

const minOf = (events: readonly StoredEvent[]): Instant => events.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
const maxOf = (events: readonly StoredEvent[]): Instant => events.reduce((most, { at }) => Math.max(most, at), 0);
