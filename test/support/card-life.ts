import * as fc from 'fast-check';
import { studyDay } from '../../src/core/base/day';
import type { Answer } from '../../src/core/scheduler/schedule';
import type { Grade } from '../../src/core/scheduler/sm2';
import { secondLife } from './second-sm2';

export const arbGrade: fc.Arbitrary<Grade> = fc.constantFrom<Grade[]>(0, 1, 2, 3, 4, 5);
/** Without lapses long intervals are reached, where rounding matters. */
export const arbPass: fc.Arbitrary<Grade> = fc.constantFrom<Grade[]>(3, 4, 5);

/** When an answer comes, seen from the one before it. */
interface Timing {
  readonly kind: 'same-day' | 'day-before' | 'on-time' | 'early' | 'late';
  /** How early or late, 0 to 1 of the interval. */
  readonly share: number;
}

const arbTiming: fc.Arbitrary<Timing> = fc.record({
  kind: fc.constantFrom('on-time', 'on-time', 'on-time', 'early', 'late', 'same-day', 'day-before'),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** All answers to one card in order: on time, early, late, on the same day, and on a day before (after a flight westwards). */
export const arbLife: fc.Arbitrary<readonly Answer[]> = fc
  .array(fc.record({ grade: fc.oneof(arbPass, arbPass, arbGrade), timing: arbTiming }), { minLength: 1, maxLength: 30 })
  .map((steps) => {
    const answers: Answer[] = [];
    for (const [index, { grade, timing }] of steps.entries()) {
      answers.push({ grade, day: studyDay(dayAfter(answers, timing)), at: index });
    }
    return answers;
  });

const dayAfter = (answers: readonly Answer[], { kind, share }: Timing): number => {
  if (answers.length === 0) return 20_000;
  const { countedDay, intervalDays } = secondLife(answers);
  const waitedDays = {
    'same-day': 0,
    'day-before': -1,
    'on-time': intervalDays,
    early: Math.ceil(share * (intervalDays - 1)),
    late: intervalDays + Math.ceil(share * intervalDays),
  };
  return countedDay + waitedDays[kind];
};
