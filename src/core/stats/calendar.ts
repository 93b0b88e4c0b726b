import { addDays, dayOfDate, type StudyDay } from '../base/day';

/** Weeks begin on Monday, months and years on their first. */
export type PeriodKind = 'week' | 'month' | 'year';

export interface Period {
  readonly first: StudyDay;
  readonly last: StudyDay;
}

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly date: number;
}

const DAYS_OF_400_YEARS = 146_097;
const DAYS_FROM_MARCH_OF_YEAR_0 = 719_468;

/** The calendar date on which a study day begins; the other way round than `dayOfDate`. */
export const dateOfDay = (day: StudyDay): CalendarDate => {
  const fromMarch = day + DAYS_FROM_MARCH_OF_YEAR_0;
  const era = Math.floor(fromMarch / DAYS_OF_400_YEARS);
  const ofEra = fromMarch - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
};

/** ISO 8601, such as 2026-11-22. */
export const isoDateOf = (day: StudyDay): string => {
  const { year, month, date } = dateOfDay(day);
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(date)].join('-');
};

/** 0 for Monday to 6 for Sunday. Day 0 was a Thursday. */
export const weekdayOf = (day: StudyDay): number => (((day + 3) % 7) + 7) % 7;

/** The week, month or year that a day lies in. */
export const periodOf = (day: StudyDay, kind: PeriodKind): Period => {
  if (kind === 'week') {
    const first = addDays(day, -weekdayOf(day));
    return { first, last: addDays(first, 6) };
  }
  const { year, month } = dateOfDay(day);
  if (kind === 'year') return between(`${year}-01-01`, `${year + 1}-01-01`);
  return between(`${year}-${month}-01`, month === 12 ? `${year + 1}-01-01` : `${year}-${month + 1}-01`);
};

/** So many neighbouring periods, the last one that of `day`. */
export const periodsUpTo = (day: StudyDay, kind: PeriodKind, count: number): Period[] => {
  const periods: Period[] = [];
  for (let each = day; periods.length < count;) {
    const period = periodOf(each, kind);
    periods.unshift(period);
    each = addDays(period.first, -1);
  }
  return periods;
};

const between = (from: string, next: string): Period => ({ first: dayOfDate(from), last: addDays(dayOfDate(next), -1) });

const twoDigits = (part: number): string => String(part).padStart(2, '0');
