import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studyDay } from '../../../src/core/base/day';
import { asCardId, deviceId, type EventId, eventId } from '../../../src/core/base/ids';
import { isAction, type StoredEvent } from '../../../src/core/log/event';
import { daySummary } from '../../../src/core/stats/day-summary';
import type { Grade } from '../../../src/core/scheduler/sm2';
import { arbLog, START } from '../../support/log-arbitraries';
import { withoutAction } from '../../support/log-without';

const TODAY = studyDay(20_779);
const YESTERDAY = studyDay(20_778);

interface Answer {
  readonly card: string;
  readonly grade: Grade;
  readonly answerMs?: number;
  readonly day?: typeof TODAY;
}

const answers = (...given: readonly Answer[]): StoredEvent[] =>
  given.map(({ card, grade, answerMs = 1000, day = TODAY }, index) => {
    const id = eventId(deviceId('desk'), index + 1);
    return { id, v: 1, at: START + index, tz: 0, day, key: id, type: 'reviewed', card: asCardId(card), grade, answerMs };
  });

const undoing = (target: EventId): StoredEvent => {
  const id = eventId(deviceId('desk'), 99);
  return { id, v: 1, at: START + 99, tz: 0, day: TODAY, key: id, type: 'undone', target, about: [] };
};

const noneNew = new Set<ReturnType<typeof asCardId>>();

describe('what was done on a day', () => {
  test.each<[string, readonly Answer[], Partial<ReturnType<typeof daySummary>>]>([
    ['is nothing where nothing was answered', [], { cards: 0, answerMs: 0, recalled: 0, reviewed: 0 }],
    [
      'counts each card once, and what the first grade says',
      [
        { card: 'a/why', grade: 2 },
        { card: 'b/why', grade: 4 },
        { card: 'a/why', grade: 5 },
      ],
      { cards: 2, recalled: 1, reviewed: 2 },
    ],
    ['takes Hard for remembered', [{ card: 'a/why', grade: 3 }], { recalled: 1, reviewed: 1 }],
    ['leaves other days out', [{ card: 'a/why', grade: 4, day: YESTERDAY }], { cards: 0, answerMs: 0, reviewed: 0 }],
    [
      'adds the time of all answers, a long pause as one minute',
      [
        { card: 'a/why', grade: 4, answerMs: 3_600_000 },
        { card: 'a/why', grade: 4, answerMs: 60_000 },
        { card: 'a/why', grade: 4, answerMs: 1500 },
      ],
      { answerMs: 121_500 },
    ],
  ])('%s', (_, given, summary) => {
    expect(daySummary(answers(...given), TODAY, noneNew)).toMatchObject(summary);
  });

  test('does not ask of new cards whether they were remembered', () => {
    const events = answers({ card: 'a/why', grade: 2 }, { card: 'b/why', grade: 4 });
    expect(daySummary(events, TODAY, new Set([asCardId('a/why')]))).toMatchObject({ cards: 2, recalled: 1, reviewed: 1 });
  });

  test('takes the next answer for the first when the first is undone', () => {
    const events = answers({ card: 'a/why', grade: 2 }, { card: 'a/why', grade: 4 });
    expect(daySummary(events, TODAY, noneNew)).toMatchObject({ cards: 1, recalled: 0 });
    expect(daySummary([...events, undoing(eventId(deviceId('desk'), 1))], TODAY, noneNew)).toMatchObject({ cards: 1, recalled: 1 });
  });

  test('is the same in whatever order the events come, and never remembers more than it reviewed or met', () => {
    fc.assert(
      fc.property(arbLog, (events) => {
        for (const day of new Set(events.map((event) => event.day))) {
          const summary = daySummary(events, day, noneNew);
          expect(daySummary([...events].reverse(), day, noneNew)).toEqual(summary);
          expect(summary.recalled).toBeLessThanOrEqual(summary.reviewed);
          expect(summary.reviewed).toBeLessThanOrEqual(summary.cards);
        }
      }),
    );
  });

  test('is what it would be without practice and without what was undone', () => {
    fc.assert(
      fc.property(arbLog, fc.nat(), (events, pick) => {
        const [action] = events.filter(isAction).slice(pick % Math.max(1, events.length));
        fc.pre(action !== undefined);
        const undone = [...events, { ...undoing(action.id), at: Number.MAX_SAFE_INTEGER }];
        const studied = withoutAction(events, action.id).filter(({ type }) => type !== 'practiced');
        expect(daySummary(undone, action.day, noneNew)).toEqual(daySummary(studied, action.day, noneNew));
      }),
    );
  });
});
