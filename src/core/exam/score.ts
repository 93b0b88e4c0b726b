import type { Catalog } from '../deck/cards';
import type { Question } from './question';
import type { TestRun } from './run';
import { type QuestionAnswer, type TestResult, UNANSWERED } from './test-result';

/** How many of how many were right. */
export interface Score {
  readonly right: number;
  readonly total: number;
}

/** Something a score is told for: a topic as `<deck>/<topic>`, or a domain by its number. */
export interface PartScore<Part> extends Score {
  readonly part: Part;
}

/** The questions of a test with what was said of them and how they came out, in their order. */
export interface Marked {
  readonly index: number;
  readonly question: Question;
  readonly answer: QuestionAnswer;
  readonly result: TestResult;
  readonly spentMs: number;
}

export const markedIn = ({ questions, answers, spentMs, end }: TestRun): Marked[] =>
  (end?.results ?? []).flatMap((result, index) => {
    const question = questions[index];
    return question === undefined ? [] : [{ index, question, answer: answers[index] ?? UNANSWERED, result, spentMs: spentMs[index] ?? 0 }];
  });

export const scoreOfResults = (results: readonly TestResult[]): Score => ({
  right: results.filter(({ right }) => right).length,
  total: results.length,
});

/** z of a 95 % interval. */
const Z = 1.96;

/** Where the share of right answers lies with 95 % confidence, 0 to 1 each: Wilson's score interval, which holds for few questions too. */
export const confidenceInterval = ({ right, total }: Score): { readonly low: number; readonly high: number } => {
  if (total === 0) return { low: 0, high: 1 };
  const share = right / total;
  const z2 = Z * Z;
  const middle = share + z2 / (2 * total);
  const spread = Z * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
  const scale = 1 + z2 / total;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
};

/** Parts in the order in which they first come. */
const scoresBy = <Part>(
  marked: readonly Pick<Marked, 'question' | 'result'>[],
  partOf: (question: Question) => Part | undefined,
): PartScore<Part>[] => {
  const scores = new Map<Part, PartScore<Part>>();
  for (const { question, result } of marked) {
    const part = partOf(question);
    if (part === undefined) continue;
    const before = scores.get(part) ?? { part, right: 0, total: 0 };
    scores.set(part, { part, right: before.right + Number(result.right), total: before.total + 1 });
  }
  return [...scores.values()];
};

/** By `<deck>/<topic>`; what no deck holds any more is left out. */
export const scoresByTopic = (marked: readonly Pick<Marked, 'question' | 'result'>[], { placeOf }: Catalog): PartScore<string>[] =>
  scoresBy(marked, ({ difference }) => {
    const place = placeOf.get(difference);
    return place && `${place.deck.id}/${place.difference.topic}`;
  });

/** By the domains that the questions were drawn for, in the exam's order. */
export const scoresByDomain = (marked: readonly Pick<Marked, 'question' | 'result'>[]): PartScore<number>[] =>
  scoresBy(marked, ({ domain }) => domain).sort((a, b) => a.part - b.part);

/** All options but two were struck out of a question with one right answer. */
export const isNarrowedToTwo = ({ question, answer }: Pick<Marked, 'question' | 'answer'>): boolean =>
  question.right.length === 1 && question.options.length > 2 && question.options.length - answer.struck.length === 2;

/** What to look at first: sure but wrong, then the other wrong ones, then right by guess or unsure, then the rest. */
export const isSureButWrong = ({ result }: Pick<Marked, 'result'>): boolean => !result.right && result.sure === 'sure';
export const isUnsure = ({ result }: Pick<Marked, 'result'>): boolean => result.sure === 'unsure' || result.sure === 'guess';
