import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DifferenceId } from '../../../src/core/base/ids';
import type { QuestionText } from '../../../src/core/deck/deck';
import { blueprintOf, domainsOf, mostQuestions } from '../../../src/core/exam/blueprint';
import { drawQuestions } from '../../../src/core/exam/draw';
import { type Candidate, poolOf } from '../../../src/core/exam/pool';
import { ANSWER, isMixedUp, isRight, OTHER_SIDE, type Question, questionKey } from '../../../src/core/exam/question';
import { chosenFrom, presetOf, QUICK_CHECK } from '../../../src/core/exam/setup';
import { catalog, realQuestions, sourceOf } from '../../support/real-cards';

/*
 * The laws of drawing, over the whole deck that ships and thousands of seeds.
 */

const questions: ReadonlyMap<DifferenceId, QuestionText> = realQuestions('en');
const pool = poolOf(catalog, questions);
const byKey = new Map(pool.map((candidate) => [questionKey(candidate), candidate]));
const arbSeed = fc.nat(2 ** 32 - 1);

const known = (question: Question): Candidate => {
  const candidate = byKey.get(questionKey(question));
  if (candidate === undefined) throw new Error(`nothing asks ${questionKey(question)}`);
  return candidate;
};

const forExam = (exam: (typeof catalog.exams)[number]): Candidate[] =>
  chosenFrom(pool, { setup: presetOf(exam), asked: new Map(), keyOf: questionKey, isSuspended: () => false });

const expectLawful = (drawn: readonly Question[]): void => {
  const touched = drawn.flatMap((question) => known(question).touches);
  expect(new Set(touched).size, 'no difference is touched twice').toBe(touched.length);
  for (const question of drawn) {
    const { size, right, fixed, drawn: wrong } = known(question);
    expect(question.options.length).toBe(size);
    expect(new Set(question.options).size, 'no option twice').toBe(size);
    expect(question.right).toEqual(right);
    expect(question.options.filter((option) => right.includes(option)).sort()).toEqual([...right].sort());
    for (const option of question.options) expect([...right, ...fixed, ...wrong]).toContain(option);
  }
};

describe('a drawn test', () => {
  test('has the right number of right options, none doubled, and touches no difference twice, whatever the seed', () => {
    fc.assert(
      fc.property(arbSeed, fc.integer({ min: 1, max: 65 }), (seed, count) => {
        const drawn = drawQuestions(pool, { exam: undefined, count, seed });
        expect(drawn).toHaveLength(count);
        expectLawful(drawn);
      }),
      { numRuns: 600 },
    );
  });

  test('holds no option but those that the author has marked false for the asked side, or the right ones', () => {
    for (const candidate of pool.filter(({ kind }) => kind === 'choice')) {
      const side = sourceOf(candidate.difference).sides.find(({ id }) => id === candidate.side);
      expect(candidate.drawn).toEqual(side?.wrong.map(({ id }) => `wrong/${id}`));
      expect(candidate.fixed).toEqual(side?.otherSideFalse === true ? [OTHER_SIDE] : []);
      expect(candidate.fixed.length + candidate.drawn.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('is the same for the same seed, and another for another', () => {
    const draw = (seed: number) => drawQuestions(pool, { exam: undefined, count: 13, seed });
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  test('reaches every question sooner or later', () => {
    const reached = new Set<string>();
    for (let seed = 0; seed < 400; seed += 1)
      for (const question of drawQuestions(pool, { exam: undefined, count: 40, seed })) reached.add(questionKey(question));
    expect([...byKey.keys()].filter((key) => !reached.has(key))).toEqual([]);
  });

  test('puts the right option in each place about equally often', () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 300; seed += 1)
      for (const { options, kind } of drawQuestions(pool, { exam: undefined, count: 20, seed })) {
        const place = options.indexOf(ANSWER);
        if (kind === 'choice') places[place] = (places[place] ?? 0) + 1;
      }
    const mean = places.reduce((sum, times) => sum + times, 0) / 4;
    for (const times of places) expect(Math.abs(times - mean)).toBeLessThan(mean * 0.15);
  });

  test('shows the other side’s truth wherever that is false for the asked side', () => {
    for (const question of drawQuestions(pool, { exam: undefined, count: 65, seed: 3 }).filter(({ kind }) => kind === 'choice'))
      expect(question.options.includes(OTHER_SIDE)).toBe(known(question).fixed.includes(OTHER_SIDE));
  });
});

describe.each(catalog.exams.map((exam) => [exam.id, exam] as const))('a test for %s', (_, exam) => {
  const candidates = forExam(exam);

  test('keeps to the exam’s mix by domain within one question, redistributed where the decks cover less', () => {
    fc.assert(
      fc.property(arbSeed, fc.integer({ min: 1, max: presetOf(exam).count }), (seed, count) => {
        const { counts } = blueprintOf(exam, candidates, count);
        const drawn = drawQuestions(candidates, { exam, count, seed });
        expect(drawn).toHaveLength([...counts.values()].reduce((sum, each) => sum + each, 0));
        expectLawful(drawn);
        for (const [index] of exam.domains.entries()) {
          const inDomain = drawn.filter(({ domain }) => domain === index + 1);
          expect(Math.abs(inDomain.length - (counts.get(index + 1) ?? 0))).toBeLessThanOrEqual(1);
          for (const question of inDomain) expect(domainsOf(known(question), exam.id)).toContain(index + 1);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('asks only what the exams ask: choices of one and of several', () => {
    for (const { kind } of drawQuestions(candidates, { exam, count: 13, seed: 1 })) expect(kind).not.toBe('which-side');
  });

  test('asks for no more than there is', () => {
    const drawn = drawQuestions(candidates, { exam, count: 500, seed: 1 });
    expect(drawn.length).toBeLessThanOrEqual(mostQuestions(candidates));
    expectLawful(drawn);
  });
});

test('a situation stands for every difference it touches', () => {
  const scenario = pool.find(({ touches }) => touches.length > 1);
  if (scenario === undefined) throw new Error('no situation touches two differences');
  const two = pool.filter(({ difference }) => scenario.touches.includes(difference));
  for (let seed = 0; seed < 200; seed += 1) expectLawful(drawQuestions(two, { exam: undefined, count: 2, seed }));
});

describe('an answer', () => {
  const choice: Pick<Question, 'kind' | 'right'> = { kind: 'choice', right: [ANSWER] };
  const two: Pick<Question, 'kind' | 'right'> = { kind: 'scenario', right: ['a', 'b'] };

  test.each<[string, boolean, Pick<Question, 'kind' | 'right'>, readonly string[]]>([
    ['is right with the right option', true, choice, [ANSWER]],
    ['is wrong with another', false, choice, ['wrong/x']],
    ['is wrong where there is none', false, choice, []],
    ['of two is right with both, in whatever order', true, two, ['b', 'a']],
    ['of two has no part for one', false, two, ['a']],
    ['of two is wrong with one right and one wrong', false, two, ['a', 'c']],
    ['of two is wrong with one too many', false, two, ['a', 'b', 'c']],
  ])('%s', (_, right, question, chosen) => {
    expect(isRight(question, chosen)).toBe(right);
  });

  test('mixes the sides up where the other side’s was taken', () => {
    expect(isMixedUp(choice, [OTHER_SIDE])).toBe(true);
    expect(isMixedUp(choice, ['wrong/x'])).toBe(false);
    const statement = { kind: 'which-side', right: ['ecs'] } as const;
    expect(isMixedUp(statement, ['ec2'])).toBe(true);
    expect(isMixedUp(statement, ['ecs'])).toBe(false);
    expect(isMixedUp(statement, [])).toBe(false);
  });
});

test('a quick check asks ten questions of every kind', () => {
  const drawn = drawQuestions(pool, { exam: undefined, count: QUICK_CHECK.count, seed: 5 });
  expect(drawn).toHaveLength(10);
  const kinds = new Set(
    Array.from({ length: 20 }, (_, seed) => drawQuestions(pool, { exam: undefined, count: 10, seed }))
      .flat()
      .map(({ kind }) => kind),
  );
  expect(kinds.size).toBe(3);
});
