import { addDays, type Instant, type StudyDay } from '../base/day';
import type { Schedule } from './card-state';
import { type Grade, initialMemory, type IntervalRule, isPass, type Memory, multipliedByEase, nextInterval, nextMemory } from './sm2';

export interface Answer {
  readonly grade: Grade;
  readonly day: StudyDay;
  readonly at: Instant;
}

/** A technical limit, about a hundred years, so that no date leaves what a calendar can show. */
export const LONGEST_INTERVAL_DAYS = 36_500;

/** Everything graded below this comes back on the same day until it is reached (SM-2's last step). */
export const SATISFIED: Grade = 4;

/** How an interval came about: by a line of SM-2, or by a pass before its day, which keeps it or lets it grow by what was really waited. */
export type DateRule = IntervalRule | 'early-kept' | 'early-grown';

/** A counted answer at work, with every number it works with. What the learner is told of a date is read off it. */
export interface AnswerStep {
  readonly rule: 'answer';
  readonly grade: Grade;
  readonly day: StudyDay;
  readonly by: DateRule;
  readonly before: Memory;
  readonly memory: Memory;
  /** Days since the last counted answer. */
  readonly waitedDays: number;
  /** The day it had been due; none for a new card. */
  readonly dueBefore: StudyDay | undefined;
  /** Whether it was lost after having been remembered. */
  readonly lapsed: boolean;
  readonly due: StudyDay;
  /** Whether `due` is the date that a self-test asked for, sooner than the memory's own. */
  readonly followsUp: boolean;
}

/** What an answer does to a card's date; none where it is drill. The only place where dates are made of answers. */
export const answerStep = (schedule: Schedule | undefined, { grade, day }: Omit<Answer, 'at'>): AnswerStep | undefined => {
  if (schedule !== undefined && day <= schedule.countedDay) return undefined;
  const before = schedule?.memory ?? initialMemory;
  const waitedDays = schedule === undefined ? 0 : day - schedule.countedDay;
  const early = schedule !== undefined && waitedDays < before.intervalDays && isPass(grade);
  const [by, uncapped] = early ? earlyInterval(before, waitedDays) : nextInterval(before, grade);
  const intervalDays = Math.min(uncapped, LONGEST_INTERVAL_DAYS);
  const memory = { ...(early ? before : nextMemory(before, grade)), intervalDays };
  const own = addDays(day, intervalDays);
  const followUp = schedule?.followUp;
  const followsUp = followUp !== undefined && day < followUp && followUp < own;
  const lapsed = !isPass(grade) && before.repetitions > 0;
  const due = followsUp ? followUp : own;
  return { rule: 'answer', grade, day, by, before, memory, waitedDays, dueBefore: schedule?.due, lapsed, due, followsUp };
};

/**
 * The schedule of a card after an answer. Only the first answer on a later study day than the last counted one moves it;
 * any other is drill: it is remembered as the last answer and changes nothing else.
 */
export const afterAnswer = (schedule: Schedule | undefined, answer: Answer): Schedule => {
  const { grade, day, at } = answer;
  const answered = { answeredDay: day, answeredAt: at, lastGrade: grade };
  const step = answerStep(schedule, answer);
  if (step === undefined && schedule !== undefined) return { ...schedule, ...answered };
  if (step === undefined) throw new Error('A first answer is never drill');
  return {
    memory: step.memory,
    due: step.due,
    countedDay: day,
    introducedDay: schedule?.introducedDay ?? day,
    lapses: (schedule?.lapses ?? 0) + (step.lapsed ? 1 : 0),
    ...answered,
    ...(step.followsUp && { nearer: 'sure-but-wrong' as const }),
    ...(step.dueBefore !== undefined && { dueBefore: step.dueBefore }),
  };
};

/** Whether an answer on this day would be the repetition, not drill. */
export const isCounted = (schedule: Schedule | undefined, day: StudyDay): boolean => schedule === undefined || day > schedule.countedDay;

export const isDue = (schedule: Schedule, day: StudyDay): boolean => schedule.due <= day && isCounted(schedule, day);

/** A pass before its day: repetitions and ease stay, and the interval grows only by what was really waited. */
const earlyInterval = ({ repetitions, intervalDays, easeFactor }: Memory, waitedDays: number): readonly [DateRule, number] => {
  const grown = repetitions < 2 ? 0 : multipliedByEase(waitedDays, easeFactor);
  return grown > intervalDays ? ['early-grown', grown] : ['early-kept', intervalDays];
};
