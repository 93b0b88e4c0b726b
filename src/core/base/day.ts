declare const studyDayBrand: unique symbol;

/** Whole days since 1970-01-01, in the learner's zone, turning over at the learner's rollover hour. */
export type StudyDay = number & { readonly [studyDayBrand]: true };

/** Milliseconds since the epoch. */
export type Instant = number;

/** An instant together with the offset that the learner's clock showed at it. */
export interface Moment {
  readonly at: Instant;
  /** Minutes east of UTC at that instant. */
  readonly tz: number;
}

export const DEFAULT_ROLLOVER_HOUR = 4;

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

export const studyDay = (day: number): StudyDay => day as StudyDay;

/**
 * The study day of a moment, for a day that starts at `rolloverHour` (0–23) on the wall clock.
 * Works on wall-clock minutes: taking the hours from the instant instead gives another date around clock changes.
 */
export const studyDayOf = ({ at, tz }: Moment, rolloverHour: number): StudyDay =>
  studyDay(Math.floor((Math.floor(at / MINUTE_MS) + tz - 60 * rolloverHour) / DAY_MINUTES));

/** When the study day after this moment's begins, if the offset stays as it is. Ask again then: the offset may have changed. */
export const nextRollover = (moment: Moment, rolloverHour: number): Instant =>
  ((studyDayOf(moment, rolloverHour) + 1) * DAY_MINUTES + 60 * rolloverHour - moment.tz) * MINUTE_MS;

export const addDays = (day: StudyDay, days: number): StudyDay => studyDay(day + days);

const DAYS_OF_400_YEARS = 146_097;
const DAYS_FROM_MARCH_OF_YEAR_0 = 719_468;

/** The study day that begins on a calendar date such as 2026-11-22. Counts years from March on, so that a leap day is the last of its year. */
export const dayOfDate = (isoDate: string): StudyDay => {
  const [year = 0, month = 1, date = 1] = isoDate.split('-').map(Number);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const ofEra = marchYear - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const ofEraDays = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return studyDay(era * DAYS_OF_400_YEARS + ofEraDays - DAYS_FROM_MARCH_OF_YEAR_0);
};
