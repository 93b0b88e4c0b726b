import type { CardId, DifferenceId, ScenarioId, SideId } from '../base/ids';

/**
 * choice: the difference's question for one side, with its answer among false ones. which-side: a statement that holds for one side alone. scenario: a
 * situation of its own.
 */
export type QuestionKind = 'choice' | 'which-side' | 'scenario';

export const QUESTION_KINDS: readonly QuestionKind[] = ['choice', 'which-side', 'scenario'];

/** A question as it was put, without any text. The log keeps it, so that no later version of the deck changes what a past test asked. */
export interface Question {
  readonly kind: QuestionKind;
  readonly difference: DifferenceId;
  /** The card it concerns. */
  readonly card: CardId;
  /** The side asked for; of a statement, the side it holds for. */
  readonly side?: SideId;
  readonly statement?: string;
  readonly scenario?: ScenarioId;
  /** In the order of the screen: `answer`, `other-side` and `wrong/<id>` of a choice, the sides of a statement, the options of a scenario. */
  readonly options: readonly string[];
  readonly right: readonly string[];
  /** The exam's domain that it was drawn for, counted from 1. */
  readonly domain?: number;
}

export const ANSWER = 'answer';
export const OTHER_SIDE = 'other-side';

/** How sure the learner says to be. */
export type Certainty = 'sure' | 'unsure' | 'guess';
export const CERTAINTIES: readonly Certainty[] = ['sure', 'unsure', 'guess'];

/** What a question asks, the same in every test, whatever the options. */
export const questionKey = ({ kind, difference, side, statement, scenario }: Omit<Question, 'card' | 'options' | 'right'>): string =>
  [difference, kind, side, statement, scenario].filter((part) => part !== undefined).join('/');

/** Whether the answer is right: all of it, and nothing else. Unanswered is wrong. */
export const isRight = ({ right }: Pick<Question, 'right'>, chosen: readonly string[]): boolean =>
  right.length === chosen.length && right.every((option) => chosen.includes(option));

/** Whether the other side's answer was taken for this side's. */
export const isMixedUp = ({ kind, right }: Pick<Question, 'kind' | 'right'>, chosen: readonly string[]): boolean =>
  kind === 'which-side' ? chosen.some((side) => !right.includes(side)) : chosen.includes(OTHER_SIDE);
