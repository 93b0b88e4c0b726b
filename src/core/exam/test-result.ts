import { type CardId, type DifferenceId, differenceOf } from '../base/ids';
import { type Certainty, isMixedUp, isRight, type Question } from './question';

/** What the learner says of one question, changed until the test is over. */
export interface QuestionAnswer {
  readonly chosen: readonly string[];
  /** Options that were struck out. */
  readonly struck: readonly string[];
  readonly flagged: boolean;
  readonly sure: Certainty | 'unsaid';
}

export const UNANSWERED: QuestionAnswer = { chosen: [], struck: [], flagged: false, sure: 'unsaid' };

/** How one question of a test came out, for its card. */
export interface TestResult {
  readonly card: CardId;
  readonly right: boolean;
  readonly sure: Certainty | 'unsaid';
  /** The other side's answer was chosen. */
  readonly mixedUp: boolean;
}

export type Cause = 'unknown' | 'mixed-up' | 'misread' | 'no-time';
export const CAUSES: readonly Cause[] = ['unknown', 'mixed-up', 'misread', 'no-time'];

/** The score of each question: all of it right, or wrong. */
export const resultsOf = (questions: readonly Question[], answers: readonly QuestionAnswer[]): TestResult[] =>
  questions.map((question, index) => {
    const { chosen, sure } = answers[index] ?? UNANSWERED;
    // Nobody is sure of no answer.
    return {
      card: question.card,
      right: isRight(question, chosen),
      sure: chosen.length === 0 ? 'unsaid' : sure,
      mixedUp: isMixedUp(question, chosen),
    };
  });

/** Each card with a wrong answer, once. */
export const missedIn = (results: readonly TestResult[]): CardId[] => [
  ...new Set(results.filter(({ right }) => !right).map(({ card }) => card)),
];

/** The differences whose sides were confused: the other side's answer was chosen, or the learner said so of a wrong one. Each once. */
export const confusedIn = (results: readonly TestResult[], causes: readonly (Cause | undefined)[]): DifferenceId[] => [
  ...new Set(
    results.flatMap(({ card, right, mixedUp }, index) => (mixedUp || (!right && causes[index] === 'mixed-up') ? [differenceOf(card)] : [])),
  ),
];
