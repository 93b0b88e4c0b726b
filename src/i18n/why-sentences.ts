import type { StudyDay } from '../core/base/day';
import type { Language } from '../core/deck/deck';
import type { DayStep, Outcome, Why } from '../core/plan/why';
import type { PastStep } from '../core/plan/card-trace';
import { type AnswerStep, LONGEST_INTERVAL_DAYS, SATISFIED } from '../core/scheduler/schedule';
import { type Grade, isPass } from '../core/scheduler/sm2';
import { addDays } from '../core/base/day';
import { formatStudyDay } from './format';
import type { Messages } from './messages';

export interface Wording {
  readonly t: Pick<Messages, 'why' | 'study'>;
  readonly language: Language;
}

/** The steps of a card in sentences, in the order in which they were taken. */
export const whySentences = ({ steps }: Pick<Why, 'steps'>, wording: Wording): string[] =>
  steps.flatMap((step) => sentencesOf(step, wording));

/** Only what an exam plan has done to the date. */
export const planSentences = ({ steps }: Pick<Why, 'steps'>, wording: Wording): string[] =>
  whySentences({ steps: steps.filter(({ rule }) => PLAN_RULES.has(rule)) }, wording);

const PLAN_RULES: ReadonlySet<Why['steps'][number]['rule']> = new Set(['final-week', 'last-review', 'without-last-review', 'after-exam']);

export const easeWords = (ease: number): string => ease.toFixed(2);

const sentencesOf = (step: PastStep | DayStep, { t, language }: Wording): readonly string[] => {
  const date = (day: StudyDay): string => formatStudyDay(day, language);
  const { why } = t;
  switch (step.rule) {
    case 'answer':
      return answerSentences(step, { t, language });
    case 'drill':
      return [why.drill(gradeWord(step.grade, t.study))];
    case 'self-test':
      return [
        step.nearer ? why.missedInTest(date(step.endedDay), date(step.due)) : why.missedNoNearer(date(step.endedDay)),
        ...(step.followUp === undefined ? [] : [why.sureButWrong(date(step.followUp))]),
      ];
    case 'new':
      return [step.missed ? why.isNewMissed : why.isNew];
    case 'final-week':
      return [why.finalWeek(date(step.own), date(step.due), date(step.until))];
    case 'last-review':
      if (step.moved === 'none') return [why.lastReviewOwn(date(step.due))];
      return [(step.moved === 'nearer' ? why.lastReviewNearer : why.lastReviewLater)(date(step.due), date(step.own))];
    case 'without-last-review':
      return [why.withoutLastReview(date(step.own))];
    case 'after-exam':
      return [why.afterExam(date(step.own), date(step.exam))];
    case 'revised':
      return [why.revised(date(step.due))];
    case 'overdue':
      return [why.overdue(step.days)];
    case 'held':
      return [why.held[step.by]];
    case 'today':
      return [why.today];
    case 'done-today':
      return [why.doneToday];
  }
};

/** Last grade, ease, interval with its numbers, early or late, and the date. */
const answerSentences = (step: AnswerStep, { t, language }: Wording): string[] => {
  const { why, study } = t;
  const date = (day: StudyDay): string => formatStudyDay(day, language);
  const [from, to] = [easeWords(step.before.easeFactor), easeWords(step.memory.easeFactor)];
  return [
    why.answered(date(step.day), gradeWord(step.grade, study)),
    ...(step.lapsed ? [why.lapsed] : []),
    from === to ? why.easeStays(from) : why.easeMoves(from, to),
    intervalSentence(step, why),
    ...(step.memory.intervalDays === LONGEST_INTERVAL_DAYS ? [why.capped(LONGEST_INTERVAL_DAYS)] : []),
    ...timingSentence(step, why),
    step.followsUp ? why.followsUp(date(step.due), date(addDays(step.day, step.memory.intervalDays))) : why.dueBySm2(date(step.due)),
  ];
};

const intervalSentence = ({ by, before, memory, waitedDays }: AnswerStep, { interval }: Messages['why']): string => {
  switch (by) {
    case 'failed':
    case 'first':
    case 'second':
    case 'early-kept':
      return interval[by](memory.intervalDays);
    case 'multiplied':
      return interval.multiplied(before.intervalDays, easeWords(before.easeFactor), memory.intervalDays);
    case 'early-grown':
      return interval['early-grown'](waitedDays, easeWords(before.easeFactor), memory.intervalDays);
  }
};

const timingSentence = (
  { dueBefore, day, waitedDays, before }: AnswerStep,
  { cameEarly, cameLate, cameOnTime }: Messages['why'],
): string[] => {
  if (dueBefore === undefined) return [];
  const earlyDays = before.intervalDays - waitedDays;
  if (earlyDays > 0) return [cameEarly(earlyDays)];
  return [day > dueBefore ? cameLate(day - dueBefore) : cameOnTime];
};

export const gradeWord = (grade: Grade, { grades }: Messages['study']): string =>
  isPass(grade) ? (grade === 3 ? grades.hard : grade === 4 ? grades.good : grades.easy) : grades.again;

/** What a button would do, in one line. */
export const outcomeWords = ({ step, exam }: Outcome, { t, language }: Wording): string => {
  const { why } = t;
  if (step === undefined) return why.outcomeDrill;
  const { by, before, memory, grade, due, waitedDays } = step;
  const date = formatStudyDay(due, language);
  const ease = easeWords(before.easeFactor);
  return [
    by === 'multiplied' || by === 'early-grown'
      ? why.outcomeInterval(by === 'multiplied' ? before.intervalDays : waitedDays, ease, memory.intervalDays)
      : why.outcomeDays(memory.intervalDays),
    why.outcomeEase(ease, easeWords(memory.easeFactor)),
    ...(grade < SATISFIED ? [why.outcomeAgain] : []),
    exam === 'final' ? why.outcomeFinal(date) : exam === 'after' ? why.outcomeAfter(date) : date,
  ].join(language === 'ja' ? '、' : ', ');
};
