import { DEFAULT_ROLLOVER_HOUR, type StudyDay, studyDayOf } from '../../src/core/base/day';
import { asCardId, deviceId, eventId } from '../../src/core/base/ids';
import { DAY_MS, MORNING } from './fake-clock';
import { answered, PAST_DEVICE, type PastAction } from './history';

export const dayBefore = (daysAgo: number): StudyDay => studyDayOf({ at: MORNING - daysAgo * DAY_MS, tz: 0 }, DEFAULT_ROLLOVER_HOUR);

/** A card that was known and forgotten in turn, `lapses` times, the last time so many days ago. */
export const forgotten = (card: string, lapses: number, lastDaysAgo: number): PastAction[] =>
  Array.from({ length: 2 * lapses }, (_, index) => answered(card, lastDaysAgo + 2 * lapses - 1 - index, index % 2 === 0 ? 4 : 2));

/** A self-test with one question, in which the other side's answer was chosen. */
export const swapped = (card: string, daysAgo: number): PastAction => ({
  daysAgo,
  action: {
    type: 'exam-finished',
    test: eventId(deviceId(PAST_DEVICE), 1),
    reason: 'submitted',
    endedAt: MORNING - daysAgo * DAY_MS,
    endedDay: dayBefore(daysAgo),
    reschedules: false,
    results: [{ card: asCardId(card), right: false, sure: 'unsaid', mixedUp: true }],
  },
});
