import type { StudyDay } from '../base/day';
import type { CardId, DeckId } from '../base/ids';
import type { Card } from '../deck/deck';
import type { ExamPart } from '../plan/exam-plan';
import type { Learned } from '../scheduler/card-state';
import type { LearnerSettings } from '../settings/learner-settings';

/** What an exam plan, a pause or a backlog that is set apart change in a day. Made by `todaysRules`, which a usual day does without. */
export interface DayRules {
  /** Nothing comes by itself. */
  readonly isPaused: boolean;
  /** Decks that take part although they are off. */
  readonly decks: ReadonlySet<DeckId>;
  /** The day on which a learned card comes. Never changes what the card remembers. */
  readonly dateOf: (state: Learned) => StudyDay;
  /** Whether a card comes whatever the limit: the plan has spread these over the days already. */
  readonly isOwed: (state: Learned) => boolean;
  readonly apart: Apart | undefined;
  /** Where a review that an answer on `day` leads to stands to the exam. */
  readonly examPart: (card: Card, day: StudyDay, due: StudyDay) => ExamPart | undefined;
  readonly fresh: FreshRules | undefined;
}

/** A backlog that comes a few a day. */
export interface Apart {
  readonly has: (state: Learned) => boolean;
  /** Whether an answer of today has taken a card off it. */
  readonly had: (state: Learned) => boolean;
  readonly perDay: number;
}

/** New cards as an exam plan spreads them. */
export interface FreshRules {
  /** Several of one difference may come on one day: there are fewer days than siblings. */
  readonly together: boolean;
  /** Those of the candidates that the plan brings, what has to begin now first. */
  readonly order: (candidates: readonly CardId[]) => readonly CardId[];
  /** How many on the whole day, given how many due cards it has. */
  readonly count: (due: number) => number;
}

export const USUAL: DayRules = {
  isPaused: false,
  decks: new Set(),
  dateOf: ({ schedule }) => schedule.due,
  isOwed: () => false,
  apart: undefined,
  examPart: () => undefined,
  fresh: undefined,
};

export const hasRules = ({ plan, pausedUntil, catchUp }: LearnerSettings): boolean =>
  plan !== 'none' || pausedUntil !== 'none' || catchUp !== 'none';
