import { expect, test } from 'vitest';
import { addDays, studyDay } from '../../../src/core/base/day';
import { asCardId, deviceId, eventId } from '../../../src/core/base/ids';
import type { ActionEvent } from '../../../src/core/log/event';
import type { Schedule } from '../../../src/core/scheduler/card-state';
import { defaultSettings } from '../../../src/core/settings/learner-settings';
import { Retentions } from '../../../src/core/stats/retention';

const DAY = studyDay(20_000);
const card = asCardId('point-1/why');
const id = eventId(deviceId('desk'), 1);
const event: ActionEvent = { id, v: 1, at: 0, tz: 0, day: DAY, key: id, type: 'reviewed', card, grade: 4, answerMs: 1000 };

test.each([
  [20, 'young'],
  [21, 'mature'],
  [22, 'mature'],
] as const)('an answer after an interval of %i days is one to a %s card', (intervalDays, band) => {
  const last = addDays(DAY, -intervalDays);
  const schedule: Schedule = {
    memory: { repetitions: 3, easeFactor: 2.5, intervalDays },
    due: DAY,
    countedDay: last,
    introducedDay: addDays(DAY, -60),
    lapses: 0,
    answeredDay: last,
    answeredAt: 0,
    lastGrade: 4,
  };
  const retentions = new Retentions(DAY);
  retentions.take({ event, states: new Map([[card, { card, schedule }]]), settings: defaultSettings });
  expect(retentions.byDay()).toMatchObject([{ day: DAY, [band]: { asked: 1, passed: 1 } }]);
});
