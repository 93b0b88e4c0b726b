import { DEFAULT_ROLLOVER_HOUR, studyDayOf } from '../../src/core/base/day';
import { asCardId, deviceId, eventId } from '../../src/core/base/ids';
import type { Action, StoredEvent } from '../../src/core/log/event';
import type { Grade } from '../../src/core/scheduler/sm2';
import { DAY_MS, MORNING } from './fake-clock';

/** The device that all of these histories come from. */
export const PAST_DEVICE = 'pastdevice';

export interface PastAction {
  readonly daysAgo: number;
  readonly action: Action;
}

/** Actions of the days before `MORNING`, as events of one device with nothing missing. The oldest comes first. */
export const historyOf = (actions: readonly PastAction[], device = PAST_DEVICE): StoredEvent[] =>
  actions.map(({ daysAgo, action }, index) => {
    const at = MORNING - daysAgo * DAY_MS + index;
    const day = studyDayOf({ at, tz: 0 }, DEFAULT_ROLLOVER_HOUR);
    return { ...action, id: eventId(deviceId(device), index + 1), v: 1, at, tz: 0, day, key: `past ${index}` };
  });

export const answered = (card: string, daysAgo: number, grade: Grade = 4): PastAction => ({
  daysAgo,
  action: { type: 'reviewed', card: asCardId(card), grade, answerMs: 1000 },
});

/** The card that asks for coffee, `point-<number>/recall-coffee`. */
export const coffee = (number: number): string => `point-${number}/recall-coffee`;
export const tea = (number: number): string => `point-${number}/recall-tea`;

/** So many cards, each answered Good once, so many days ago. */
export const startedCards = (count: number, daysAgo: number): PastAction[] =>
  Array.from({ length: count }, (_, index) => answered(coffee(index + 1), daysAgo));
