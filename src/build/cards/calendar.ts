/** Whether an ISO date such as `2026-11-22` is a day of the calendar: `2026-02-30` is not. */
export const isCalendarDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
};

const FURTHEST_EAST_MS = 14 * 60 * 60 * 1000;

/** The latest date that any place on earth has at this instant: a date after it is in the future for every author. */
export const latestDateOnEarth = (epochMs: number): string => new Date(epochMs + FURTHEST_EAST_MS).toISOString().slice(0, 10);
