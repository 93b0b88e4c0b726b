import type { Instant, StudyDay } from '../base/day';
import type { CardId, DeviceId, EventId } from '../base/ids';
import type { ExamSetup } from '../exam/setup';
import type { Question } from '../exam/question';
import { type Cause, missedIn, type QuestionAnswer, type TestResult } from '../exam/test-result';
import type { Grade } from '../scheduler/sm2';
import type { SettingsChange } from '../settings/learner-settings';

/**
 * What happened, in the past tense. Never what follows from it: intervals and ease factors are derived. A released shape is read for ever;
 * a change makes a new `v`.
 */
export interface EventBase {
  readonly id: EventId;
  readonly v: 1;
  readonly at: Instant;
  /** Minutes east of UTC on the learner's clock. */
  readonly tz: number;
  /** Computed once, when the event is written, from `at`, `tz` and the rollover hour of that time. */
  readonly day: StudyDay;
  /** Made anew for each press, so that a write tried again is recognised. */
  readonly key: string;
}

/** What a press can do. An event is one of these with the fields of `EventBase`. */
export type Action =
  | {
      readonly type: 'reviewed';
      readonly card: CardId;
      readonly grade: Grade;
      /** From the question's appearance to the grade. Not capped here: what counts as thinking is for statistics to say. */
      readonly answerMs: number;
    }
  /** An answer outside the schedule: it never moves a date and is never a day's first grade. */
  | { readonly type: 'practiced'; readonly card: CardId; readonly grade: Grade; readonly answerMs: number }
  /** The cards start anew; their history stays. Names those that had a schedule and, with `lift`, those whose suspension it ends. */
  | { readonly type: 'reset'; readonly scope: ResetScope; readonly cards: readonly CardId[]; readonly lift: boolean }
  /** A reset of cards picked one by one: there is no scope to name. The shape of `reset` was out before, so this is a kind of its own. */
  | { readonly type: 'reset-many'; readonly cards: readonly CardId[]; readonly lift: boolean }
  | { readonly type: 'suspended'; readonly cards: readonly CardId[] }
  | { readonly type: 'resumed'; readonly cards: readonly CardId[] }
  /** Set aside until the study day `until`. */
  | { readonly type: 'buried'; readonly cards: readonly CardId[]; readonly until: StudyDay }
  | { readonly type: 'marked'; readonly card: CardId; readonly on: boolean }
  /** Several at once, so that they are undone at once. */
  | { readonly type: 'marked-many'; readonly cards: readonly CardId[]; readonly on: boolean }
  /** An empty text takes the note away. */
  | { readonly type: 'noted'; readonly card: CardId; readonly text: string }
  | { readonly type: 'settings-changed'; readonly change: SettingsChange }
  /** For the event's own study day only. */
  | { readonly type: 'limit-raised'; readonly fresh: number; readonly due: number }
  /** A self-test began. Its id is the event's; what was drawn is kept as it was put. `limitMs` is 0 where no clock runs. */
  | {
      readonly type: 'exam-started';
      readonly setup: ExamSetup;
      readonly seed: number;
      readonly limitMs: number;
      readonly questions: readonly Question[];
    }
  /** All that is said of one question now, and how long it was looked at since the last event. */
  | ({ readonly type: 'exam-answered'; readonly test: EventId; readonly question: number; readonly spentMs: number } & QuestionAnswer)
  | { readonly type: 'exam-moved'; readonly test: EventId; readonly from: number; readonly to: number; readonly spentMs: number }
  /** The test is over: handed in, or its time was up. `endedAt` is when that was, which may lie before the event. In the order of the questions. */
  | {
      readonly type: 'exam-finished';
      readonly test: EventId;
      readonly reason: 'submitted' | 'time';
      readonly endedAt: Instant;
      readonly endedDay: StudyDay;
      readonly reschedules: boolean;
      readonly results: readonly TestResult[];
    }
  /** Why an answer was wrong, in the learner's own view. */
  | { readonly type: 'exam-explained'; readonly test: EventId; readonly question: number; readonly cause: Cause }
  /**
   * A backup was brought in: `ranges` are the events that came with it. Going back to a backup also takes out of account what the backup did not
   * hold: `takesBack`. `bringsBack` were here already and count again, although an earlier restore had taken them out of account. While the
   * restore is undone what came with it does not count, and the rest is as if it had never been.
   */
  | {
      readonly type: 'restored';
      readonly ranges: readonly SeqRange[];
      readonly takesBack: readonly SeqRange[];
      readonly bringsBack: readonly SeqRange[];
    };

/** What a reset was asked for, to name it later. `id` is a card, `<deck>/<topic>`, a topic or a deck. */
export interface ResetScope {
  readonly kind: 'card' | 'topic' | 'topic-everywhere' | 'deck';
  readonly id: string;
}

/** Cards picked one by one, where a scope could be meant. */
export interface Selection {
  readonly kind: 'selection';
}

/** What an event speaks about: a card's id, or one of the words below. The database finds events by it. */
export type Subject = string;
export const SETTINGS: Subject = 'settings';
export const RESETS: Subject = 'resets';
/** Restores concern everything: whoever asks about any subject needs them too. */
export const RESTORES: Subject = 'restores';
/** The beginnings and ends of all self-tests. */
export const EXAMS: Subject = 'exams';
/** Everything that happened in one self-test. */
export const examSubject = (test: EventId): Subject => `exams/${deviceOf(test)}/${seqOf(test)}`;
/** Only a card's id has one slash. */
export const isCardSubject = (subject: Subject): boolean => subject.split('/').length === 2;

/** A run of one device's sequence numbers, both ends included. */
export interface SeqRange {
  readonly device: DeviceId;
  readonly from: number;
  readonly to: number;
}

/** Takes back the effect of an earlier action; `redone` brings it again. For one target the latest of the two stands. */
export interface Toggle extends EventBase {
  readonly type: 'undone' | 'redone';
  readonly target: EventId;
  readonly about: readonly Subject[];
}

/** The learner said that the clock had been ahead: the events of that time stay in the log and count for nothing. */
export interface Voided extends EventBase {
  readonly type: 'voided';
  readonly ranges: readonly SeqRange[];
  readonly about: readonly Subject[];
}

/** Events about events. */
export type WordEvent = Toggle | Voided;
export type ResetEvent = EventBase & Extract<Action, { type: 'reset' | 'reset-many' }>;
export type ActionEvent = EventBase & Action;
export type ChigaiEvent = ActionEvent | WordEvent;

/** An event of a later version: kept as it is and carried along, without effect here. */
export interface UnknownEvent {
  readonly id: EventId;
  readonly at: Instant;
  readonly day: StudyDay;
  readonly type: string;
  readonly v: number;
}

export type StoredEvent = ChigaiEvent | UnknownEvent;

const ACTION_TYPES: readonly string[] = [
  'reviewed',
  'practiced',
  'reset',
  'reset-many',
  'suspended',
  'resumed',
  'buried',
  'marked',
  'marked-many',
  'noted',
  'settings-changed',
  'limit-raised',
  'exam-started',
  'exam-answered',
  'exam-moved',
  'exam-finished',
  'exam-explained',
  'restored',
] satisfies Action['type'][];

const WORD_TYPES: readonly string[] = ['undone', 'redone', 'voided'] satisfies WordEvent['type'][];

export const isAction = (event: StoredEvent): event is ActionEvent => event.v === 1 && ACTION_TYPES.includes(event.type);
export const isWord = (event: StoredEvent): event is WordEvent => event.v === 1 && WORD_TYPES.includes(event.type);
export const isKnown = (event: StoredEvent): event is ChigaiEvent => isAction(event) || isWord(event);

export const isReset = <T extends { readonly type: string }>(event: T): event is Extract<T, { readonly type: 'reset' | 'reset-many' }> =>
  event.type === 'reset' || event.type === 'reset-many';

/** What happens inside a self-test. It is changed there, at any time, so undo passes over it: a test is taken back as a whole. */
export const isExamStep = <T extends { readonly type: Action['type'] }>(action: T): action is T & { readonly type: ExamStep } =>
  action.type === 'exam-started' || action.type === 'exam-answered' || action.type === 'exam-moved' || action.type === 'exam-explained';

type ExamStep = 'exam-started' | 'exam-answered' | 'exam-moved' | 'exam-explained';

/** The cards whose state an action may change. */
export const cardsOf = (action: Action): readonly CardId[] => {
  if ('card' in action) return [action.card];
  if ('cards' in action) return action.cards;
  return action.type === 'exam-finished' && action.reschedules ? missedIn(action.results) : [];
};

/** Everything that an event speaks about. */
export const subjectsOf = (event: StoredEvent): readonly Subject[] => {
  if (isWord(event)) return event.about;
  if (!isAction(event)) return [];
  if (event.type === 'settings-changed' || event.type === 'limit-raised') return [SETTINGS];
  if (event.type === 'restored') return [RESTORES];
  if (event.type === 'exam-started') return [EXAMS, examSubject(event.id)];
  if (event.type === 'exam-finished') return [EXAMS, examSubject(event.test), ...cardsOf(event)];
  if ('test' in event) return [examSubject(event.test)];
  return isReset(event) ? [RESETS, ...event.cards] : cardsOf(event);
};

export const deviceOf = (id: EventId): DeviceId => id.slice(0, id.lastIndexOf('.')) as DeviceId;
export const seqOf = (id: EventId): number => Number(id.slice(id.lastIndexOf('.') + 1));
