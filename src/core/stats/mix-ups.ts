import { addDays, type StudyDay, studyDay } from '../base/day';
import { type DifferenceId, differenceOf } from '../base/ids';
import type { ActionEvent } from '../log/event';

/** A difference whose sides are taken for each other. */
export interface MixUp {
  readonly difference: DifferenceId;
  /** How often its sides were swapped within `MIX_UP_DAYS`. */
  readonly times: number;
  readonly lastDay: StudyDay;
}

/** Swapped so often within so many days, this one included, it is a mix-up and no slip. */
export const MIX_UP_TIMES = 3;
export const MIX_UP_DAYS = 30;

/** The mix-ups on a study day, the most frequent first. `actions` are those that stand, at least the ones about `EXAMS`. */
export const mixUpsOn = (actions: readonly ActionEvent[], day: StudyDay): MixUp[] =>
  swapsBetween(actions, addDays(day, 1 - MIX_UP_DAYS), day)
    .filter(({ times }) => times >= MIX_UP_TIMES)
    .sort((a, b) => b.times - a.times || b.lastDay - a.lastDay);

/** The differences whose sides were swapped on this day, however often, in the order in which they were. */
export const swappedOn = (actions: readonly ActionEvent[], day: StudyDay): DifferenceId[] =>
  swapsBetween(actions, day, day).map(({ difference }) => difference);

const swapsBetween = (actions: readonly ActionEvent[], from: StudyDay, to: StudyDay): MixUp[] => {
  const found = new Map<DifferenceId, MixUp>();
  for (const action of actions) {
    if (action.type !== 'exam-finished' || action.endedDay < from || action.endedDay > to) continue;
    for (const { card, mixedUp } of action.results) {
      if (!mixedUp) continue;
      const difference = differenceOf(card);
      const { times, lastDay } = found.get(difference) ?? { times: 0, lastDay: action.endedDay };
      // A test is handed in later than it ended where its time was up, so the log's order is not that of the days.
      found.set(difference, { difference, times: times + 1, lastDay: studyDay(Math.max(lastDay, action.endedDay)) });
    }
  }
  return [...found.values()];
};
