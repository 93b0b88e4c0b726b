import type { DeckId, ExamId } from '../base/ids';
import type { Candidate } from './pool';
import type { Exam } from './exam';
import { QUESTION_KINDS, type QuestionKind } from './question';

/** What the learner has asked of a test. The log keeps it with the test. */
export interface ExamSetup {
  /** Whose mix of domains and whose time it follows. */
  readonly exam: ExamId | 'none';
  /** None for all. */
  readonly decks: readonly DeckId[];
  /** `<deck>/<topic>`; none for all. */
  readonly topics: readonly string[];
  readonly kinds: readonly QuestionKind[];
  readonly count: number;
  /** 0 for no clock. */
  readonly minutes: number;
  /** Whether there is more time, as AWS gives to whoever sits an exam in a foreign language. */
  readonly longer: boolean;
  readonly only: Only;
  /** Whether suspended cards are asked too. */
  readonly suspended: boolean;
  /** Whether what was missed comes back sooner. */
  readonly reschedules: boolean;
}

export type Only = 'all' | 'unseen' | 'wrong' | 'unsure';
export const ONLY: readonly Only[] = ['all', 'unseen', 'wrong', 'unsure'];

export const QUICK_CHECK: ExamSetup = {
  exam: 'none',
  decks: [],
  topics: [],
  kinds: QUESTION_KINDS,
  count: 10,
  minutes: 0,
  longer: false,
  only: 'all',
  suspended: false,
  reschedules: true,
};

/** AWS adds this to the whole exam. */
export const LONGER_MINUTES = 30;

/** By default a fifth of the exam: 13 questions of 65. */
export const DEFAULT_SHARE = 1 / 5;

/** A share of the exam with its own types of question, its mix and its pace. */
export const presetOf = (exam: Exam, share = DEFAULT_SHARE): ExamSetup => {
  const count = Math.round(exam.questions * share);
  return { ...QUICK_CHECK, exam: exam.id, kinds: ['choice', 'scenario'], count, minutes: minutesFor(exam, count) };
};

/** The exam's pace, in whole minutes. */
export const minutesFor = ({ questions, minutes }: Exam, count: number): number => Math.round((minutes * count) / questions);

/** How long the test takes at most, in minutes; 0 for no clock. What is added for a foreign language shrinks with the number of questions. */
export const timeLimit = ({ minutes, longer, count }: ExamSetup, exam: Exam | undefined): number => {
  if (minutes === 0 || !longer) return minutes;
  return minutes + (exam === undefined ? LONGER_MINUTES : Math.round((LONGER_MINUTES * count) / exam.questions));
};

/** What is known about the questions of earlier tests, by their keys: how each was answered last. */
export type AskedBefore = ReadonlyMap<string, { readonly right: boolean; readonly sure: boolean }>;

export interface Choosing {
  readonly setup: ExamSetup;
  readonly asked: AskedBefore;
  readonly keyOf: (candidate: Candidate) => string;
  readonly isSuspended: (candidate: Candidate) => boolean;
}

/** The questions that the setup leaves. */
export const chosenFrom = (pool: readonly Candidate[], { setup, asked, keyOf, isSuspended }: Choosing): Candidate[] =>
  pool.filter((candidate) => {
    const { deck, topic, kind, tags } = candidate;
    if (setup.decks.length > 0 && !setup.decks.includes(deck)) return false;
    if (setup.topics.length > 0 && !setup.topics.includes(`${deck}/${topic}`)) return false;
    if (!setup.kinds.includes(kind)) return false;
    if (setup.exam !== 'none' && tags[setup.exam] === undefined) return false;
    return (setup.suspended || !isSuspended(candidate)) && fits(setup.only, asked.get(keyOf(candidate)));
  });

const fits = (only: Only, before: { readonly right: boolean; readonly sure: boolean } | undefined): boolean => {
  switch (only) {
    case 'all':
      return true;
    case 'unseen':
      return before === undefined;
    case 'wrong':
      return before?.right === false;
    case 'unsure':
      return before?.sure === false;
  }
};
