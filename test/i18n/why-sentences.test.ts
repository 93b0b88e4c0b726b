import { describe, expect, test } from 'vitest';
import { addDays, studyDay } from '../../src/core/base/day';
import type { Language } from '../../src/core/deck/deck';
import type { PastStep } from '../../src/core/plan/card-trace';
import { type DayStep, HELD_BY } from '../../src/core/plan/why';
import { BUTTONS } from '../../src/core/scheduler/buttons';
import type { AnswerStep, DateRule } from '../../src/core/scheduler/schedule';
import type { Messages } from '../../src/i18n/messages';
import { en } from '../../src/i18n/en';
import { ja } from '../../src/i18n/ja';
import { outcomeWords, whySentences } from '../../src/i18n/why-sentences';

const DAY = studyDay(20_000);
const [DUE, OWN] = [addDays(DAY, 3), addDays(DAY, 30)];

const RULES: Readonly<Record<DateRule, true>> = {
  failed: true,
  first: true,
  second: true,
  multiplied: true,
  'early-kept': true,
  'early-grown': true,
};

const answerBy = (by: DateRule, rest: Partial<AnswerStep> = {}): AnswerStep => ({
  rule: 'answer',
  grade: by === 'failed' ? 2 : 3,
  day: DAY,
  by,
  before: { repetitions: 2, easeFactor: 2.5, intervalDays: 15 },
  memory: { repetitions: 3, easeFactor: 2.36, intervalDays: 38 },
  waitedDays: by.startsWith('early') ? 10 : 15,
  dueBefore: DAY,
  lapsed: false,
  due: OWN,
  followsUp: false,
  ...rest,
});

/** Every step there is, in every shape that has words of its own. The compiler knows when one is missing. */
const STEPS: Readonly<Record<(PastStep | DayStep)['rule'], readonly (PastStep | DayStep)[]>> = {
  answer: [
    ...(Object.keys(RULES) as DateRule[]).map((by) => answerBy(by)),
    answerBy('failed', { lapsed: true }),
    answerBy('multiplied', { dueBefore: addDays(DAY, -4) }),
    answerBy('multiplied', { followsUp: true, due: DUE }),
    answerBy('multiplied', { memory: { repetitions: 9, easeFactor: 2.5, intervalDays: 36_500 } }),
    answerBy('first', { dueBefore: undefined }),
  ],
  drill: [{ rule: 'drill', grade: 4, day: DAY }],
  'self-test': [
    { rule: 'self-test', endedDay: DAY, due: DUE, nearer: true, followUp: OWN },
    { rule: 'self-test', endedDay: DAY, due: DUE, nearer: false, followUp: undefined },
  ],
  new: [true, false].map((missed) => ({ rule: 'new', missed })),
  'final-week': [{ rule: 'final-week', due: DUE, until: addDays(DUE, 6), own: OWN }],
  'last-review': (['nearer', 'later', 'none'] as const).map((moved) => ({ rule: 'last-review', due: DUE, own: OWN, moved })),
  'without-last-review': [{ rule: 'without-last-review', own: OWN }],
  'after-exam': [{ rule: 'after-exam', exam: DUE, own: OWN }],
  revised: [{ rule: 'revised', due: DUE }],
  overdue: [{ rule: 'overdue', days: 3 }],
  held: HELD_BY.map((by) => ({ rule: 'held', by })),
  today: [{ rule: 'today' }],
  'done-today': [{ rule: 'done-today' }],
};

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe.each<[Language, Messages]>([
  ['en', en],
  ['ja', ja],
])('in %s', (language, t) => {
  const wording = { t, language };
  const said = (step: PastStep | DayStep): string[] => whySentences({ steps: [step] }, wording);

  test('every rule has a sentence, each shape of it one of its own, in the right language', () => {
    for (const [rule, shapes] of Object.entries(STEPS)) {
      const texts = shapes.map((step) => said(step).join(' '));
      expect(new Set(texts).size, rule).toBe(shapes.length);
      for (const text of texts) {
        expect(text, rule).not.toBe('');
        expect(JAPANESE.test(text), text).toBe(language === 'ja');
        expect(text, rule).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  test('an answer tells its grade, both eases, the sum of the interval and the date', () => {
    const text = said(answerBy('multiplied')).join(' ');
    for (const part of [t.study.grades.hard, '2.50', '2.36', '15 × 2.50', '38']) expect(text).toContain(part);
  });

  test.each(BUTTONS)('what %s would do has its numbers', (button) => {
    const words = outcomeWords({ button, step: answerBy('multiplied'), exam: 'after' }, wording);
    for (const part of ['15 × 2.50', '38', '2.36']) expect(words).toContain(part);
    expect(outcomeWords({ button, step: undefined, exam: undefined }, wording)).toBe(t.why.outcomeDrill);
  });
});
