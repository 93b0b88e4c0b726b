import type { StudyDay } from '../base/day';

/** How many due cards the coming days bring, as things stand: without new cards, and as if nothing more were answered. */
export interface Forecast {
  /** Due before today and not answered since. */
  readonly backlog: number;
  /** For each of the next 90 days, today first: the cards whose day it is. */
  readonly perDay: readonly number[];
  /** What comes after these. */
  readonly later: number;
  readonly exam: ExamForecast | undefined;
}

export interface ExamForecast {
  readonly day: StudyDay;
  /** Cards that can still come before the exam day, the backlog included; none where it is today. */
  readonly before: number;
}

export const FORECAST_DAYS = 90;

/** A card's own due day, and when it will really come: later where it is buried. */
export interface Coming {
  readonly due: StudyDay;
  readonly comes: StudyDay;
}

export const forecastOf = (cards: readonly Coming[], today: StudyDay, examOn: StudyDay | undefined): Forecast => {
  const perDay = Array.from({ length: FORECAST_DAYS }, () => 0);
  let [backlog, later] = [0, 0];
  for (const { due, comes } of cards) {
    const ahead = Math.max(0, comes - today);
    if (ahead === 0 && due < today) backlog += 1;
    else if (ahead < FORECAST_DAYS) perDay[ahead] = (perDay[ahead] ?? 0) + 1;
    else later += 1;
  }
  const before = (examDay: StudyDay): number => cards.filter(({ comes }) => Math.max(comes, today) < examDay).length;
  return { backlog, perDay, later, exam: examOn === undefined || examOn < today ? undefined : { day: examOn, before: before(examOn) } };
};
