import { dayOfDate, type StudyDay } from '../../core/base/day';
import { LONGEST_PLAN_DAYS } from '../../core/plan/exam-plan';

/** A study day as a date field wants it, such as 2026-12-04. */
export const isoOf = (day: StudyDay): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The day of a date field, where it is filled and lies from tomorrow on within what can be planned. */
export const dayIn = (iso: string, today: StudyDay): StudyDay | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const day = dayOfDate(iso);
  return day > today && day - today <= LONGEST_PLAN_DAYS ? day : undefined;
};
