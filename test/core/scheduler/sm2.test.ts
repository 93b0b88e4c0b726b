import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Grade, initialMemory, type Memory, multipliedByEase, nextMemory } from '../../../src/core/scheduler/sm2';
import { arbGrade, arbPass } from '../../support/card-life';
import { secondLife } from '../../support/second-sm2';

const memoriesAfter = (grades: readonly Grade[], start: Memory = initialMemory): Memory[] => {
  const memories: Memory[] = [];
  for (const grade of grades) memories.push(nextMemory(memories.at(-1) ?? start, grade));
  return memories;
};

const arbMemory = fc.array(arbGrade, { maxLength: 15 }).map((grades) => memoriesAfter(grades).at(-1) ?? initialMemory);
/** A memory two passes or more into its streak: from here on the ease factor multiplies. */
const arbGrown = fc
  .tuple(arbMemory, fc.array(arbPass, { minLength: 2, maxLength: 8 }))
  .map(([memory, passes]) => memoriesAfter(passes, memory).at(-1) ?? memory);

describe('the published step', () => {
  test.each([
    ['4 4 4 4 4 4 4', [1, 6, 15, 38, 95, 238, 595], 2.5],
    ['5 5 5 4 4 4', [1, 6, 17, 48, 135, 378], 2.8],
    ['3 3 3 3 3 3 3 3 3', [1, 6, 14, 30, 59, 107, 178, 271, 374], 1.3],
    ['2', [1], 2.5],
    ['4 4 4 2 4 4 4', [1, 6, 15, 1, 1, 6, 15], 2.5],
    ['3 3 0 4 4 4', [1, 6, 1, 1, 6, 14], 2.22],
  ])('grades %s give intervals of %j days and an ease factor of %d', (grades, intervals, easeFactor) => {
    const memories = memoriesAfter(grades.split(' ').map((grade) => Number(grade) as Grade));
    expect(memories.map(({ intervalDays }) => intervalDays)).toEqual(intervals);
    expect(memories.at(-1)?.easeFactor).toBe(easeFactor);
  });

  test.each<[Grade, number]>([
    [0, 2.5],
    [1, 2.5],
    [2, 2.5],
    [3, 2.36],
    [4, 2.5],
    [5, 2.6],
  ])('grade %i leads from an ease factor of 2.5 to %d', (grade, easeFactor) => {
    expect(nextMemory(initialMemory, grade).easeFactor).toBe(easeFactor);
  });

  test('it gives what a second model, written from the text alone, gives for the same grades', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(arbPass, arbPass, arbGrade), { minLength: 1, maxLength: 12 }), (grades) => {
        const answers: { day: number; grade: Grade }[] = [];
        for (const grade of grades) answers.push({ day: answers.length === 0 ? 0 : secondLife(answers).due, grade });
        const { repetitions, easeHundredths, intervalDays } = secondLife(answers);
        const memory = memoriesAfter(grades).at(-1);
        fc.pre(intervalDays < 36_500);
        expect(memory).toEqual({ repetitions, easeFactor: easeHundredths / 100, intervalDays });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the product of days and ease factor', () => {
  test.each([
    [135, 2.8, 378],
    [50, 1.3, 65],
    [100, 2.3, 230],
    [100, 1.1 + 1.2, 230],
    [1, 1.3, 2],
    [36_500, 2.36, 86_140],
  ])('%i days × %d are %i days, with nothing added by floating point', (days, easeFactor, product) => {
    expect(multipliedByEase(days, easeFactor)).toBe(product);
  });

  test('it is the exact product rounded up, for every interval of a year and every ease factor up to 4', () => {
    const wrong: string[] = [];
    for (let days = 1; days <= 366; days += 1) {
      for (let hundredths = 130; hundredths <= 400; hundredths += 1) {
        const exact = Number((BigInt(days) * BigInt(hundredths) + 99n) / 100n);
        if (multipliedByEase(days, hundredths / 100) !== exact) wrong.push(`${days} × ${hundredths / 100}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('the laws of the step', () => {
  test('the ease factor is a whole number of hundredths and never below 1.3', () => {
    fc.assert(
      fc.property(arbMemory, arbGrade, (memory, grade) => {
        const { easeFactor } = nextMemory(memory, grade);
        expect(easeFactor).toBeGreaterThanOrEqual(1.3);
        expect(easeFactor).toBe(Math.round(easeFactor * 100) / 100);
      }),
    );
  });
  test('Good leaves the ease factor as it is', () => {
    fc.assert(
      fc.property(arbMemory, (memory) => {
        expect(nextMemory(memory, 4).easeFactor).toBe(memory.easeFactor);
      }),
    );
  });
  test('from the third pass on every pass makes the interval longer', () => {
    fc.assert(
      fc.property(arbGrown, arbPass, (memory, grade) => {
        expect(nextMemory(memory, grade).intervalDays).toBeGreaterThan(memory.intervalDays);
      }),
    );
  });
  test('the next interval is the same whatever the passing grade', () => {
    fc.assert(
      fc.property(arbMemory, (memory) => {
        const intervals = ([3, 4, 5] as const).map((grade) => nextMemory(memory, grade).intervalDays);
        expect(new Set(intervals).size).toBe(1);
      }),
    );
  });
  test('a failed card depends on its ease factor alone, whichever failing grade it was', () => {
    fc.assert(
      fc.property(arbMemory, fc.constantFrom<Grade[]>(0, 1, 2), (memory, grade) => {
        expect(nextMemory(memory, grade)).toEqual({ repetitions: 0, easeFactor: memory.easeFactor, intervalDays: 1 });
      }),
    );
  });
  test('a better pass never gives a smaller ease factor, nor a shorter interval at any later answer', () => {
    fc.assert(
      fc.property(arbMemory, arbPass, arbPass, fc.array(arbGrade, { maxLength: 10 }), (memory, one, other, later) => {
        const worse = memoriesAfter([one < other ? one : other, ...later], memory);
        const better = memoriesAfter([one < other ? other : one, ...later], memory);
        for (const [index, after] of better.entries()) {
          expect(after.easeFactor).toBeGreaterThanOrEqual(worse[index]?.easeFactor ?? Infinity);
          expect(after.intervalDays).toBeGreaterThanOrEqual(worse[index]?.intervalDays ?? Infinity);
        }
      }),
    );
  });
  test('it leaves its input alone and gives the same for every call', () => {
    fc.assert(
      fc.property(arbMemory, arbGrade, (memory, grade) => {
        const before = Object.freeze({ ...memory });
        expect(nextMemory(before, grade)).toEqual(nextMemory({ ...memory }, grade));
        expect(before).toEqual(memory);
      }),
    );
  });
});
