import * as fc from 'fast-check';
import type { StudyDay } from '../../src/core/base/day';
import { asEventId, type CardId, deckId, differenceOf, examId, scenarioId, sideId } from '../../src/core/base/ids';
import { CERTAINTIES, type Question, QUESTION_KINDS } from '../../src/core/exam/question';
import { ONLY } from '../../src/core/exam/setup';
import { CAUSES, type TestResult } from '../../src/core/exam/test-result';
import type { Action } from '../../src/core/log/event';

/** Tests that may or may not have begun in the log at hand. */
const arbTest = fc.constantFrom('desk.1', 'desk.2', 'phone.1').map(asEventId);
const arbOptions = fc.uniqueArray(fc.constantFrom('answer', 'other-side', 'wrong/a', 'wrong/b'));
const arbCertainty = fc.constantFrom(...CERTAINTIES, 'unsaid' as const);
const arbPlace = fc.nat(3);

const arbResult = (arbCard: fc.Arbitrary<CardId>): fc.Arbitrary<TestResult> =>
  fc.record({ card: arbCard, right: fc.boolean(), sure: arbCertainty, mixedUp: fc.boolean() });

const arbQuestion = (arbCard: fc.Arbitrary<CardId>): fc.Arbitrary<Question> =>
  fc
    .record(
      {
        kind: fc.constantFrom(...QUESTION_KINDS),
        card: arbCard,
        side: fc.constantFrom('left', 'right').map(sideId),
        statement: fc.constant('by-name'),
        scenario: fc.constant(scenarioId('lost-files')),
        options: arbOptions,
        right: arbOptions,
        domain: fc.integer({ min: 1, max: 5 }),
      },
      { requiredKeys: ['kind', 'card', 'options', 'right'] },
    )
    .map((question) => ({ ...question, difference: differenceOf(question.card) }));

const arbSetup = fc.record({
  exam: fc.constantFrom('none' as const, examId('COOK-C01')),
  decks: fc.uniqueArray(fc.constantFrom('essentials', 'terms').map(deckId)),
  topics: fc.uniqueArray(fc.constantFrom('essentials/login', 'terms/terms')),
  kinds: fc.uniqueArray(fc.constantFrom(...QUESTION_KINDS), { minLength: 1 }),
  count: fc.integer({ min: 1, max: 65 }),
  minutes: fc.nat(180),
  longer: fc.boolean(),
  only: fc.constantFrom(...ONLY),
  suspended: fc.boolean(),
  reschedules: fc.boolean(),
});

/** Anything that a self-test writes. */
export const arbExamAction = (arbCard: fc.Arbitrary<CardId>, arbDay: fc.Arbitrary<StudyDay>): fc.Arbitrary<Action> =>
  fc.oneof(
    fc.record({
      type: fc.constant('exam-started' as const),
      setup: arbSetup,
      seed: fc.nat(),
      limitMs: fc.constantFrom(0, 60_000, 1_560_000),
      questions: fc.array(arbQuestion(arbCard), { maxLength: 4 }),
    }),
    fc.record({
      type: fc.constant('exam-answered' as const),
      test: arbTest,
      question: arbPlace,
      spentMs: fc.nat(90_000),
      chosen: arbOptions,
      struck: arbOptions,
      flagged: fc.boolean(),
      sure: arbCertainty,
    }),
    fc.record({ type: fc.constant('exam-moved' as const), test: arbTest, from: arbPlace, to: arbPlace, spentMs: fc.nat(90_000) }),
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('exam-finished' as const),
        test: arbTest,
        reason: fc.constantFrom('submitted' as const, 'time' as const),
        endedAt: fc.constant(Date.UTC(2026, 10, 22)),
        endedDay: arbDay,
        reschedules: fc.boolean(),
        results: fc.array(arbResult(arbCard), { maxLength: 4 }),
      }),
    },
    fc.record({ type: fc.constant('exam-explained' as const), test: arbTest, question: arbPlace, cause: fc.constantFrom(...CAUSES) }),
  );
