import type { Instant, StudyDay } from '../core/base/day';
import type { Language } from '../core/deck/deck';

const cached = <T>(make: (language: Language) => T): ((language: Language) => T) => {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
};

const dateTime = cached((language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }));
const percent = cached((language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }));
const plain = cached((language) => new Intl.NumberFormat(language));
const isoDate = cached((language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }));

const weekday = cached(
  (language) => new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
);

const list = cached((language) => new Intl.ListFormat(language, { type: 'conjunction' }));

const relative = cached((language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));

export const formatDateTime = (instant: Instant, language: Language): string => dateTime(language).format(instant);

/** Minutes and seconds as a clock shows them, such as 25:07. */
export const formatDuration = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** Names in a row, such as "Terms and Essentials". */
export const formatList = (names: readonly string[], language: Language): string => list(language).format(names);

export const formatNumber = (number: number, language: Language): string => plain(language).format(number);

/** `share` is 0 to 1. */
export const formatShare = (share: number, language: Language): string => percent(language).format(share);

/** A calendar date such as 2026-11-22, which belongs to no zone. */
export const formatIsoDate = (date: string, language: Language): string => isoDate(language).format(Date.parse(`${date}T00:00:00Z`));

/** A study day as the calendar date on which it begins. */
export const formatStudyDay = (day: StudyDay, language: Language): string => isoDate(language).format(day * 86_400_000);

/** How many days ago, such as "yesterday". */
export const formatDaysAgo = (instant: Instant, now: Instant, language: Language): string =>
  relative(language).format(-Math.floor(Math.max(0, now - instant) / 86_400_000), 'day');

/** A study day near at hand, such as "Friday, December 4". */
export const formatNearDay = (day: StudyDay, language: Language): string => weekday(language).format(day * 86_400_000);
