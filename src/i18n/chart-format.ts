import type { StudyDay } from '../core/base/day';
import type { Language } from '../core/deck/deck';

const DAY_MS = 86_400_000;

/** Formatters are slow to make and quick to use: one of each kind and language is enough. */
const dated = (options: Intl.DateTimeFormatOptions): ((day: StudyDay, language: Language) => string) => {
  const made = new Map<Language, Intl.DateTimeFormat>();
  return (day, language) => {
    const format = made.get(language) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    made.set(language, format);
    return format.format(day * DAY_MS);
  };
};

/** Such as "Tue, Nov 24, 2026". */
export const formatLongDay = dated({ weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' });
/** Such as "Nov 24". */
export const formatShortDay = dated({ month: 'short', day: 'numeric' });
/** Such as "Tue". */
export const formatWeekday = dated({ weekday: 'short' });
/** Such as "Nov". */
export const formatMonth = dated({ month: 'short' });
/** Such as "Nov 2026". */
export const formatMonthOfYear = dated({ year: 'numeric', month: 'short' });
/** Such as "2026". */
export const formatYear = dated({ year: 'numeric' });

/** With the thousands apart. */
export const formatCount = (count: number, language: Language): string => count.toLocaleString(language);
