import type { Instant, Moment, StudyDay } from './base/day';
import type { CardId, DeckId } from './base/ids';
import type { Result } from './base/result';
import type { DifferenceText, Language, QuestionText } from './deck/deck';
import type { GlossaryTerm } from './deck/terms';
import type { LogTransaction } from './log/log-transaction';
import type { StoredEvent, Subject } from './log/event';
import type { DaySnapshot } from './queue/session';
import type { FiguresQuestion, LearningFigures } from './stats/learning-figures';
import type { Backup, BackupError } from './transfer/backup';
import type { CardState } from './scheduler/card-state';
import type { LearnerSettings } from './settings/learner-settings';
import type { ReadinessQuestion, ReadinessReport } from './stats/readiness-report';

/** Why the storage could not do what was asked. Nothing of the failed transaction is kept. */
export interface StorageError {
  readonly type: 'storage';
  readonly reason: StorageReason;
  /** The browser's own words, for a report. */
  readonly detail: string;
}

/**
 * off: the browser offers no database here. full: no room left. newer: a newer version of Chigai has written here. closed: another
 * tab needs the database for itself (an update). vanished: what was stored here is gone. erased: another tab has erased everything. failed: anything else.
 */
export type StorageReason = 'off' | 'full' | 'newer' | 'closed' | 'vanished' | 'erased' | 'failed';

export interface ReviewLog {
  /** Runs the body in one transaction with strict durability. An error that the body returns takes everything back. */
  transact<T, E>(body: (tx: LogTransaction) => Promise<Result<T, E>>, options?: TransactOptions): Promise<Result<T, E | StorageError>>;
  /** What a study day needs, without reading the log. The settings tell which day it is; the states of `beside` come in whenever they are due. */
  snapshot(dayUnder: (settings: LearnerSettings) => StudyDay, beside?: readonly CardId[]): Promise<Result<DaySnapshot, StorageError>>;
  /** The states of some cards, those that have one. */
  statesOf(cards: readonly CardId[]): Promise<Result<readonly CardState[], StorageError>>;
  /** Every stored state; for screens that show a whole deck. */
  states(): Promise<Result<readonly CardState[], StorageError>>;
  /** The events written on one study day, and the restores. */
  eventsOn(day: StudyDay): Promise<Result<readonly StoredEvent[], StorageError>>;
  /** The events that speak about any of the subjects, and the restores, which concern everything; each once. */
  eventsAbout(subjects: readonly Subject[]): Promise<Result<readonly StoredEvent[], StorageError>>;
  /** Calls back when another tab has written, needs the database for itself, or has erased it. */
  onChange(listener: (change: LogChange) => void): () => void;
  /** The last events, at most `limit` of them, and the restores, in any order. */
  newestEvents(limit: number): Promise<Result<readonly StoredEvent[], StorageError>>;
  /** Every event as it was written, in log order. */
  allEvents(): Promise<Result<readonly StoredEvent[], StorageError>>;
  /** After the data has vanished: begins anew as a new device, knowingly. */
  startAnew(): Promise<Result<undefined, StorageError>>;
  /** Makes everything that stands beside the log anew from it. */
  rebuild(): Promise<Result<undefined, StorageError>>;
  /** Removes everything stored here for good. Other tabs are told and stop. */
  erase(): Promise<Result<undefined, StorageError>>;
  close(): void;
}

/** repaired: what stood beside the log did not fit it and was made anew. */
export type LogChange = 'written' | 'closed' | 'erased' | 'repaired';

export interface TransactOptions {
  /** The learner tries a failed press again: it may have been written after all. */
  readonly again?: boolean;
}

export interface Clock {
  now(): Moment;
  /** ISO 8601 with the offset of that moment, such as 2026-11-23T09:05:00+09:00. */
  isoTime(moment: Moment): string;
  /** Milliseconds since some moment, which no change of the clock touches. May stand still while the device sleeps. */
  steady(): number;
  /** Calls back once at or after the instant; returns how to call it off. */
  at(instant: Instant, callback: () => void): () => void;
}

export interface Ids {
  /** Unlike any other press's key on any device. */
  newKey(): string;
  /** 0 to 2³² − 1, to draw from. */
  newSeed(): number;
}

/** Lets one tab at a time drive something. */
export interface TabLocks {
  /** Takes it if nobody has it, or by force; says whether it is ours. `onLost` hears that another tab has taken it. */
  take(name: string, force: boolean, onLost: () => void): Promise<boolean>;
  /** Gives it back; nothing happens where it is not ours. */
  release(name: string): void;
}

/** Texts come in chunks of a deck's differences (`chunkAt`); the same call gives the same promise. */
export interface DeckTexts {
  load(deck: DeckId, chunk: number, language: Language): Promise<Result<readonly DifferenceText[], TextsError>>;
  loadQuestions(deck: DeckId, chunk: number, language: Language): Promise<Result<readonly QuestionText[], TextsError>>;
  /** What the words inside the cards mean. */
  loadGlossary(language: Language): Promise<Result<readonly GlossaryTerm[], TextsError>>;
}

export interface TextsError {
  readonly type: 'texts';
  /** None where it is the glossary that did not come. */
  readonly deck?: DeckId;
  readonly detail: string;
}

export type Theme = 'system' | 'light' | 'dark';
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Works out what the whole log says, beside the page, which never holds the log. */
export interface LogStatistics {
  /** `goOn` hears how much is done, from 0 to 1, and says whether to go on. */
  figures(question: FiguresQuestion, goOn: (share: number) => boolean): Promise<Result<LearningFigures, StatisticsError>>;
}

/** Called off, or impossible; then `detail` has the browser's own words. */
export type StatisticsError = { readonly type: 'cancelled' } | { readonly type: 'failed'; readonly detail: string };

/** What belongs to this device, not to the learner's history. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly answerKeys: boolean;
  /** ISO date of the newest revision of a card that was read; empty before the first. */
  readonly newsSeen: string;
}

/** Newer versions of the app itself. They never take over on their own. */
export interface AppUpdates {
  /** Calls back when a newer version waits. */
  onWaiting(callback: () => void): void;
  /** Lets it take over, and loads the page anew with it. */
  apply(): Promise<void>;
}

/** A number on the icon of the installed app, where the platform has one. */
export interface AppBadge {
  /** Zero takes it away. */
  show(count: number): void;
}

/** Files that go to the learner and come back. */
export interface Files {
  /** Under about this name; browsers may change it. */
  save(name: string, content: string): void;
  /** The same, compressed. `.gz` is added to the name; returns the whole name. */
  saveCompressed(name: string, content: string): Promise<string>;
  /** Reads a backup, given what the browser's file chooser gave, as far as it can be read. `goOn` hears how much is done, from 0 to 1, and says whether to go on. */
  readBackup(file: object, goOn: (share: number) => boolean): Promise<Result<Backup, BackupError>>;
}

/** Where the learning is kept, and how safely. */
export interface StorageHealth {
  read(): Promise<Health>;
  /** Asks the browser to keep the data even when room gets scarce; says whether it will. */
  protect(): Promise<boolean>;
  /** Remembers that a backup was saved. */
  backedUp(at: Instant): void;
  /** Forgets it: everything was erased. */
  clear(): void;
}

export interface Health {
  /** Whether the browser has promised to keep the data; undefined where it cannot say. */
  readonly protected: boolean | undefined;
  readonly lastBackupAt: Instant | undefined;
  /** Safari deletes the data of a site that was not used for seven days, unless it stands on the Home Screen. */
  readonly sevenDayRule: boolean;
}

/** The long reckoning over the whole log, beside whatever else goes on. */
export interface ReadinessWork {
  /** `report` hears how much is done, from 0 to 1. Called off, it ends as cancelled. */
  reckon(question: ReadinessQuestion, report: (share: number) => void): Reckoning;
}

export interface Reckoning {
  readonly result: Promise<Result<ReadinessReport, StorageError | { readonly type: 'cancelled' }>>;
  cancel(): void;
}

export interface PreferenceStore {
  read(): Preferences;
  /** Where the browser refuses to keep them they hold until the page closes. */
  write(preferences: Preferences): void;
  clear(): void;
}
