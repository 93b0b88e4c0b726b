import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studyDay } from '../../../src/core/base/day';
import { type Button, BUTTONS, DRILL_BUTTONS, GRADE_OF, previewOf } from '../../../src/core/scheduler/buttons';
import type { Schedule } from '../../../src/core/scheduler/card-state';
import { afterAnswer, type Answer } from '../../../src/core/scheduler/schedule';
import type { Grade } from '../../../src/core/scheduler/sm2';
import { arbLife } from '../../support/card-life';

const lived = (answers: readonly Answer[]): Schedule | undefined =>
  answers.reduce<Schedule | undefined>((schedule, answer) => afterAnswer(schedule, answer), undefined);

const onTime = (...grades: readonly Grade[]): Schedule | undefined => {
  let schedule: Schedule | undefined;
  for (const grade of grades) schedule = afterAnswer(schedule, { grade, day: schedule?.due ?? studyDay(20_000), at: 0 });
  return schedule;
};

const previews = (schedule: Schedule | undefined): Record<string, string> => {
  const day = schedule?.due ?? studyDay(20_000);
  return Object.fromEntries(
    BUTTONS.map((button) => {
      const { againToday, days, longerLater } = previewOf(schedule, day, button);
      return [button, `${againToday ? 'today, ' : ''}${days}${longerLater ? ', longer later' : ''}`];
    }),
  );
};

test.each<[Button, Grade]>([
  ['again', 2],
  ['hard', 3],
  ['good', 4],
  ['easy', 5],
])('%s stands for grade %i', (button, grade) => {
  expect(GRADE_OF[button]).toBe(grade);
});

test('there are four buttons, and two in drill', () => {
  expect(BUTTONS).toEqual(['again', 'hard', 'good', 'easy']);
  expect(DRILL_BUTTONS).toEqual(['again', 'good']);
});

describe('what the buttons promise', () => {
  test.each<[string, readonly Grade[], Record<Button, string>]>([
    ['for a new card', [], { again: 'today, 1', hard: 'today, 1', good: '1', easy: '1, longer later' }],
    ['on the second repetition', [4], { again: 'today, 1', hard: 'today, 6', good: '6', easy: '6, longer later' }],
    ['on the third repetition', [4, 4], { again: 'today, 1', hard: 'today, 15', good: '15', easy: '15, longer later' }],
    ['after a fail', [4, 4, 2], { again: 'today, 1', hard: 'today, 1', good: '1', easy: '1, longer later' }],
  ])('%s', (_, grades, promised) => {
    expect(previews(onTime(...grades))).toEqual(promised);
  });

  const arbMoment = fc.tuple(arbLife, fc.nat(60), fc.constantFrom(...BUTTONS)).map(([answers, gap, button]) => {
    const schedule = lived(answers);
    return { schedule, day: studyDay((schedule?.countedDay ?? 20_000) + gap), button };
  });

  test('is what the answer then does', () => {
    fc.assert(
      fc.property(arbMoment, ({ schedule, day, button }) => {
        const after = afterAnswer(schedule, { grade: GRADE_OF[button], day, at: 1 });
        expect(previewOf(schedule, day, button).days).toBe(after.due - day);
      }),
    );
  });

  test('is "again today" exactly for what is graded below 4', () => {
    fc.assert(
      fc.property(arbMoment, ({ schedule, day, button }) => {
        expect(previewOf(schedule, day, button).againToday).toBe(GRADE_OF[button] < 4);
      }),
    );
  });

  test('is "longer later" exactly where the ease factor ends up above that of Good', () => {
    fc.assert(
      fc.property(arbMoment, ({ schedule, day, button }) => {
        const easeAfter = (each: Button): number => afterAnswer(schedule, { grade: GRADE_OF[each], day, at: 1 }).memory.easeFactor;
        expect(previewOf(schedule, day, button).longerLater).toBe(button !== 'again' && easeAfter(button) > easeAfter('good'));
      }),
    );
  });
});
