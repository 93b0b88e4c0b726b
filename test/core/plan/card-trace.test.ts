import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { studyDay } from '../../../src/core/base/day';
import { asEventId } from '../../../src/core/base/ids';
import type { ActionEvent, StoredEvent } from '../../../src/core/log/event';
import { replayCard } from '../../../src/core/log/replay';
import { dueAfter, traceCard } from '../../../src/core/plan/card-trace';
import { arbLog, CARDS, DAY_MS } from '../../support/log-arbitraries';

/** A finished self-test in which the cards went wrong or right, so many days after the log's last event. */
const withTest = (events: readonly StoredEvent[], wrong: readonly boolean[], sure: boolean, daysLater: number): StoredEvent[] => {
  const last = events.at(-1);
  const at = (last?.at ?? 0) + daysLater * DAY_MS + 1;
  const day = studyDay((last?.day ?? 0) + daysLater);
  const event: ActionEvent = {
    id: asEventId('tester.1'),
    v: 1,
    at,
    tz: 0,
    day,
    key: 'test',
    type: 'exam-finished',
    test: asEventId('tester.2'),
    reason: 'submitted',
    endedAt: at,
    endedDay: day,
    reschedules: true,
    results: CARDS.map((card, index) => ({ card, right: wrong[index] !== true, sure: sure ? 'sure' : 'guess', mixedUp: false })),
  };
  return [...events, event];
};

const arbTested = fc
  .tuple(arbLog, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), fc.boolean(), fc.integer({ min: 0, max: 9 }))
  .map(([events, wrong, sure, daysLater]) => withTest(events, wrong, sure, daysLater));

test('the steps that are told of a card lead to its date, whatever its log holds', () => {
  let dated = 0;
  fc.assert(
    fc.property(fc.oneof(arbLog, arbTested), (events) => {
      for (const card of CARDS) {
        const { state, steps } = traceCard(card, events);
        expect(state).toEqual(replayCard(card, events));
        expect(dueAfter(steps)).toBe(state?.schedule?.due);
        if (state?.schedule !== undefined) dated += 1;
      }
    }),
    { numRuns: 500 },
  );
  expect(dated).toBeGreaterThan(300);
});

test('each told number is that of the memory: before, after, interval, ease', () => {
  fc.assert(
    fc.property(arbTested, (events) => {
      const traces = CARDS.map((card) => traceCard(card, events));
      const told = traces.flatMap(({ state, steps }) =>
        steps.flatMap((step) => (step.rule === 'answer' ? [{ step, schedule: state?.schedule }] : [])),
      );
      for (const { step, schedule } of told) {
        expect(step.memory).toEqual(schedule?.memory);
        expect(step.dueBefore).toBe(schedule?.dueBefore);
      }
      for (const { step } of told.filter(({ step: { by } }) => by === 'multiplied')) {
        const { intervalDays, easeFactor } = step.before;
        expect(step.memory.intervalDays).toBe(Math.ceil((intervalDays * Math.round(easeFactor * 100)) / 100));
      }
    }),
  );
});
