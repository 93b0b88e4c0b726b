import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type StudyDay, studyDay } from '../../../src/core/base/day';
import type { Schedule } from '../../../src/core/scheduler/card-state';
import { afterAnswer, type Answer, isCounted, isDue, LONGEST_INTERVAL_DAYS } from '../../../src/core/scheduler/schedule';
import type { Grade } from '../../../src/core/scheduler/sm2';
import { arbGrade, arbLife, arbPass } from '../../support/card-life';
import { secondLife } from '../../support/second-sm2';

const FIRST = studyDay(20_000);

const answer = (grade: Grade, day: number, at = 0): Answer => ({ grade, day: studyDay(day), at });

/** The schedule after all answers; and whether each was the repetition. */
const lived = (answers: readonly Answer[]): { readonly schedule: Schedule; readonly counted: readonly boolean[] } => {
  let schedule: Schedule | undefined;
  const counted: boolean[] = [];
  for (const each of answers) {
    counted.push(isCounted(schedule, each.day));
    schedule = afterAnswer(schedule, each);
  }
  if (schedule === undefined) throw new Error('a life has an answer');
  return { schedule, counted };
};

/** Answers on the days that the schedule itself names. */
const onTime = (...grades: readonly Grade[]): Schedule => {
  let schedule: Schedule | undefined;
  for (const grade of grades) schedule = afterAnswer(schedule, answer(grade, schedule?.due ?? FIRST));
  if (schedule === undefined) throw new Error('no grades');
  return schedule;
};

test('memory, due day, counted day and lapses are those of a second model, for any life of a card', () => {
  fc.assert(
    fc.property(arbLife, (answers) => {
      const { schedule, counted } = lived(answers);
      const second = secondLife(answers);
      expect({
        repetitions: schedule.memory.repetitions,
        easeHundredths: Math.round(schedule.memory.easeFactor * 100),
        intervalDays: schedule.memory.intervalDays,
        due: schedule.due,
        countedDay: schedule.countedDay,
        lapses: schedule.lapses,
        counted,
      }).toEqual(second);
    }),
    { numRuns: 3000 },
  );
});

describe('on the same day', () => {
  test.each<[string, StudyDay]>([
    ['the same study day', FIRST],
    ['a study day before it, after a flight westwards', addDays(FIRST, -1)],
  ])('an answer on %s is drill: it is remembered and moves nothing', (_, day) => {
    const before = onTime(3);
    const after = afterAnswer(before, answer(0, day, 99));
    expect(isCounted(before, day)).toBe(false);
    expect(after).toEqual({ ...before, answeredDay: day, answeredAt: 99, lastGrade: 0 });
  });

  test('however much is drilled, the schedule is that of the first grade of each day', () => {
    const arbDrill = fc.array(arbGrade, { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(arbGrade, fc.integer({ min: 1, max: 40 }), arbDrill), { minLength: 1, maxLength: 8 }), (days) => {
        let day: number = FIRST;
        const [first, all]: [Answer[], Answer[]] = [[], []];
        for (const [grade, gap, drill] of days) {
          day += gap;
          first.push(answer(grade, day));
          all.push(...[grade, ...drill].map((each) => answer(each, day)));
        }
        const { lastGrade: _, ...schedule } = lived(first).schedule;
        expect(lived(all).schedule).toMatchObject(schedule);
      }),
    );
  });

  test.each<[Grade, boolean]>([
    [2, false],
    [3, false],
    [4, false],
  ])('a card graded %i is not due again before its day', (grade, due) => {
    expect(isDue(onTime(grade), FIRST)).toBe(due);
    expect(isDue(onTime(grade), addDays(FIRST, 1))).toBe(true);
  });
});

describe('late', () => {
  test('however late an answer comes, the memory is as if it came on its day, and the due day counts from the answer', () => {
    fc.assert(
      fc.property(arbLife, arbGrade, fc.nat(2000), (answers, grade, daysLate) => {
        const { schedule } = lived(answers);
        const late = addDays(schedule.countedDay, schedule.memory.intervalDays + daysLate);
        const after = afterAnswer(schedule, answer(grade, late));
        expect(after.memory).toEqual(afterAnswer(schedule, answer(grade, late - daysLate)).memory);
        expect(after.due).toBe(late + after.memory.intervalDays);
      }),
    );
  });
});

describe('early', () => {
  test.each<[string, Schedule, number, number]>([
    ['a pass after 3 of 15 days leaves 15', onTime(4, 4, 4), 3, 15],
    ['a pass after 10 of 15 days makes it 25', onTime(4, 4, 4), 10, 25],
    ['a pass after 14 of 15 days makes it 35, not yet 38', onTime(4, 4, 4), 14, 35],
    ['a pass after 2 of the 6 days of the second repetition leaves 6', onTime(4, 4), 2, 6],
    ['a pass after 5 of the 6 days of the second repetition makes it 13', onTime(4, 4), 5, 13],
  ])('%s', (_, before, waitedDays, intervalDays) => {
    const after = afterAnswer(before, answer(5, before.countedDay + waitedDays));
    expect(after.memory).toEqual({ ...before.memory, intervalDays });
    expect(after.due).toBe(before.countedDay + waitedDays + intervalDays);
  });

  const earlyDay = ({ countedDay, memory }: Schedule, share: number): number =>
    countedDay + 1 + Math.floor(share * (memory.intervalDays - 1));
  const arbEarly = fc.tuple(arbLife, fc.double({ min: 0, max: 0.999, noNaN: true })).map(([answers, share]) => {
    const { schedule } = lived(answers);
    return { schedule, day: earlyDay(schedule, share) };
  });

  test('a pass leaves repetitions and ease, never shortens the interval and never lengthens it beyond a pass on the day', () => {
    fc.assert(
      fc.property(arbEarly, arbPass, ({ schedule, day }, grade) => {
        fc.pre(schedule.memory.intervalDays > 1);
        const early = afterAnswer(schedule, answer(grade, day)).memory;
        const onItsDay = afterAnswer(schedule, answer(grade, schedule.countedDay + schedule.memory.intervalDays)).memory;
        expect(early).toMatchObject({ repetitions: schedule.memory.repetitions, easeFactor: schedule.memory.easeFactor });
        expect(early.intervalDays).toBeGreaterThanOrEqual(schedule.memory.intervalDays);
        expect(early.intervalDays).toBeLessThanOrEqual(onItsDay.intervalDays);
      }),
    );
  });

  test('a fail counts as a fail', () => {
    fc.assert(
      fc.property(arbEarly, fc.constantFrom<Grade[]>(0, 1, 2), ({ schedule, day }, grade) => {
        const { memory, due } = afterAnswer(schedule, answer(grade, day));
        expect(memory).toEqual({ repetitions: 0, easeFactor: schedule.memory.easeFactor, intervalDays: 1 });
        expect(due).toBe(day + 1);
      }),
    );
  });

  test('a due day that was brought forward makes the answer early, one that was put off does not', () => {
    const before = onTime(4, 4, 4);
    const forward = { ...before, due: addDays(before.due, -5) };
    const putOff = { ...before, due: addDays(before.due, 5) };
    expect(afterAnswer(forward, answer(4, forward.due)).memory).toEqual({ ...before.memory, intervalDays: 25 });
    expect(afterAnswer(putOff, answer(4, putOff.due)).memory).toMatchObject({ repetitions: 4, intervalDays: 38 });
  });
});

describe('lapses', () => {
  test.each<[string, readonly Grade[], number]>([
    ['a new card that is failed has not lapsed', [2], 0],
    ['a fail after a pass is a lapse', [4, 2], 1],
    ['a fail after a fail is not one more', [4, 2, 0, 1], 1],
    ['each loss of what was known again is one', [4, 2, 3, 2, 5, 4, 0], 3],
  ])('%s', (_, grades, lapses) => {
    expect(onTime(...grades).lapses).toBe(lapses);
  });
});

test('no interval exceeds a hundred years, and what was reached stays usable', () => {
  let schedule = onTime(5, 5, 5);
  for (let passes = 0; passes < 40; passes += 1) schedule = afterAnswer(schedule, answer(5, schedule.due));
  expect(schedule.memory.intervalDays).toBe(LONGEST_INTERVAL_DAYS);
  expect(schedule.due - schedule.countedDay).toBe(36_500);
  expect(afterAnswer(schedule, answer(2, schedule.due)).memory.intervalDays).toBe(1);
});

test('the day of introduction is that of the first answer, for ever', () => {
  fc.assert(
    fc.property(arbLife, (answers) => {
      expect(lived(answers).schedule.introducedDay).toBe(FIRST);
    }),
  );
});

test('an answer leaves the schedule before it alone and gives the same for every call', () => {
  fc.assert(
    fc.property(arbLife, arbGrade, fc.nat(50), (answers, grade, gap) => {
      const { schedule } = lived(answers);
      const frozen = Object.freeze({ ...schedule, memory: Object.freeze({ ...schedule.memory }) });
      const next = answer(grade, schedule.countedDay + gap);
      expect(afterAnswer(frozen, next)).toEqual(afterAnswer(structuredClone(schedule), next));
      expect(frozen).toEqual(schedule);
    }),
  );
});
