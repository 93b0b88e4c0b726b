import type { Instant, StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import type { Grade, Memory } from './sm2';

/** All that the log says about one card, folded. Stored, so that nothing needs the log to start; always equal to a replay. */
export interface CardState {
  readonly card: CardId;
  /** None while the card is new, also after a reset. */
  readonly schedule?: Schedule;
  /** 1, because a database cannot index true. */
  readonly suspended?: 1;
  readonly marked?: 1;
  readonly note?: string;
  /** The study day on which a buried card comes back. */
  readonly buriedUntil?: StudyDay;
  /** A new card that was missed in a self-test: it comes before the other new ones. */
  readonly missed?: 1;
}

export interface Schedule {
  readonly memory: Memory;
  readonly due: StudyDay;
  /** The study day of the last answer that moved the schedule. */
  readonly countedDay: StudyDay;
  /** The study day of the first answer. */
  readonly introducedDay: StudyDay;
  /** How often the card was failed after having been remembered at least once. */
  readonly lapses: number;
  /** The last answer of any kind, drill included. */
  readonly answeredDay: StudyDay;
  readonly answeredAt: Instant;
  readonly lastGrade: Grade;
  /** The day on which it had been due when the last counted answer came; none before the second. */
  readonly dueBefore?: StudyDay;
  /** Why `due` is nearer than the memory's own day, where a self-test has brought it forward. Ends with the next counted answer. */
  readonly nearer?: Nearer;
  /** The day by which it must come once more after its next counted answer: it was sure but wrong in a self-test. */
  readonly followUp?: StudyDay;
}

export type Nearer = 'missed' | 'sure-but-wrong';

/** A card in the schedule. */
export type Learned = CardState & { readonly schedule: Schedule };

export const isLearned = (state: CardState | undefined): state is Learned => state?.schedule !== undefined;

/** A state that says nothing is no state. */
export const isEmpty = (state: CardState): boolean => Object.keys(state).length === 1;

/** The state without one of its parts. */
export const without = (state: CardState, part: Exclude<keyof CardState, 'card'>): CardState => {
  const { [part]: _, ...rest } = state;
  return rest;
};
