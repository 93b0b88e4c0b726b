import { addDays, type Instant, type StudyDay } from '../base/day';
import type { Schedule } from './card-state';
import { type Grade, initialMemory, isPass, type Memory, multipliedByEase, nextMemory } from './sm2';

export interface Answer {
  readonly grade: Grade;
  readonly day: StudyDay;
  readonly at: Instant;
}

/** A technical limit, about a hundred years, so that no date leaves what a calendar can show. */
export const LONGEST_INTERVAL_DAYS = 36_500;

/** Everything graded below this comes back on the same day until it is reached (SM-2's last step). */
export const SATISFIED: Grade = 4;

/**
 * The schedule of a card after an answer. Only the first answer on a later study day than the last counted one moves it;
 * any other is drill: it is remembered as the last answer and changes nothing else.
 */
export const afterAnswer = (schedule: Schedule | undefined, { grade, day, at }: Answer): Schedule => {
  const answered = { answeredDay: day, answeredAt: at, lastGrade: grade };
  if (schedule === undefined) {
    const memory = capped(nextMemory(initialMemory, grade));
    return { memory, due: addDays(day, memory.intervalDays), countedDay: day, introducedDay: day, lapses: 0, ...answered };
  }
  if (!isCounted(schedule, day)) return { ...schedule, ...answered };
  const { nearer: _, followUp, ...lasting } = schedule;
  const memory = capped(isEarly(schedule, day) && isPass(grade) ? passedEarly(schedule, day) : nextMemory(schedule.memory, grade));
  const due = addDays(day, memory.intervalDays);
  const comesSooner = followUp !== undefined && day < followUp && followUp < due;
  return {
    ...lasting,
    ...answered,
    memory,
    due: comesSooner ? followUp : due,
    ...(comesSooner && { nearer: 'sure-but-wrong' }),
    countedDay: day,
    lapses: schedule.lapses + (!isPass(grade) && schedule.memory.repetitions > 0 ? 1 : 0),
  };
};

/** Whether an answer on this day would be the repetition, not drill. */
export const isCounted = (schedule: Schedule | undefined, day: StudyDay): boolean => schedule === undefined || day > schedule.countedDay;

export const isDue = (schedule: Schedule, day: StudyDay): boolean => schedule.due <= day && isCounted(schedule, day);

const isEarly = (schedule: Schedule, day: StudyDay): boolean => day < memoryDue(schedule);

/** The day SM-2 itself names, whatever brought the card forward. */
const memoryDue = ({ countedDay, memory }: Schedule): StudyDay => addDays(countedDay, memory.intervalDays);

/** A pass before its day: repetitions and ease stay, and the interval grows only by what was really waited. */
const passedEarly = ({ memory, countedDay }: Schedule, day: StudyDay): Memory => {
  if (memory.repetitions < 2) return memory;
  const waitedDays = Math.min(day - countedDay, memory.intervalDays);
  return { ...memory, intervalDays: Math.max(memory.intervalDays, multipliedByEase(waitedDays, memory.easeFactor)) };
};

const capped = (memory: Memory): Memory =>
  memory.intervalDays <= LONGEST_INTERVAL_DAYS ? memory : { ...memory, intervalDays: LONGEST_INTERVAL_DAYS };
