import { describe, expect, test } from 'vitest';
import type { StudyDay } from '../../../src/core/base/day';
import { asCardId, type CardId } from '../../../src/core/base/ids';
import { DEFAULT_PACE, estimatedMinutes, paceOf } from '../../../src/core/stats/pace';
import { learnerAt } from '../../support/learner';
import { DAY_MS } from '../../support/log-arbitraries';
import { createMemoryLog } from '../../support/memory-log';
import { FIRST_DAY } from '../../support/simulated-learner';

/** Answers so many seconds long: to new cards on one day, to the same cards on the next. */
const answered = async (freshSeconds: readonly number[], dueSeconds: readonly number[]) => {
  const log = createMemoryLog({ device: 'desk' });
  const learner = learnerAt(log);
  const answer = (index: number, seconds: number) =>
    learner.does({ type: 'reviewed', card: asCardId(`card-${index}/why`), grade: 4, answerMs: seconds * 1000 });
  learner.wait(DAY_MS / 2);
  for (const [index, seconds] of freshSeconds.entries()) await answer(index, seconds);
  learner.wait(DAY_MS);
  for (const [index, seconds] of dueSeconds.entries()) await answer(index, seconds);
  const introducedOn = new Map<CardId, StudyDay>([...log.stored().states.keys()].map((card) => [card, FIRST_DAY]));
  return { log, learner, introducedOn };
};

const times = (count: number, seconds: number): number[] => Array.from({ length: count }, () => seconds);

describe('the learner’s pace', () => {
  test('is the usual one before there is any answer', () => {
    expect(paceOf([], new Map())).toEqual({ dueMs: 10_000, freshMs: 25_000 });
  });

  test.each<[string, readonly number[], readonly number[], object]>([
    ['nine answers of a kind are not enough', times(9, 3), times(9, 3), DEFAULT_PACE],
    ['ten answers are: their median counts, kind by kind', times(10, 40), times(10, 4), { dueMs: 4000, freshMs: 40_000 }],
    ['one kind may be known before the other', times(12, 30), times(3, 4), { dueMs: 10_000, freshMs: 30_000 }],
    ['a pause at one card changes nothing', [...times(10, 30), 4000], times(10, 4), { freshMs: 30_000 }],
    ['nobody thinks longer than a minute', times(10, 300), times(10, 90), { dueMs: 60_000, freshMs: 60_000 }],
    ['the order of the answers does not matter', [9, 1, 8, 2, 7, 3, 6, 4, 5, 5, 5], [], { freshMs: 5000 }],
  ])('%s', async (_, fresh, due, pace) => {
    const { log, introducedOn } = await answered(fresh, due);
    expect(paceOf(log.stored().events, introducedOn)).toMatchObject(pace);
    expect(paceOf([...log.stored().events].reverse(), introducedOn)).toMatchObject(pace);
  });

  test('leaves out what was undone, and practice', async () => {
    const { log, learner, introducedOn } = await answered(times(10, 20), times(10, 4));
    for (let count = 0; count < 30; count += 1) {
      await learner.does({ type: 'practiced', card: asCardId('card-1/why'), grade: 4, answerMs: 60_000 });
    }
    await learner.does({ type: 'reviewed', card: asCardId('card-1/why'), grade: 4, answerMs: 60_000 });
    await learner.undoes();
    expect(paceOf(log.stored().events, introducedOn)).toEqual({ dueMs: 4000, freshMs: 20_000 });
  });
});

describe('the time a session will take', () => {
  test.each([
    [{ due: 0, fresh: 0, drill: 0 }, 0],
    [{ due: 1, fresh: 0, drill: 0 }, 1],
    [{ due: 6, fresh: 0, drill: 0 }, 1],
    [{ due: 7, fresh: 0, drill: 0 }, 2],
    [{ due: 100, fresh: 10, drill: 0 }, 21],
    [{ due: 0, fresh: 0, drill: 7 }, 2],
  ])('for %j at the usual pace is %i minutes', (counts, minutes) => {
    expect(estimatedMinutes(counts, DEFAULT_PACE)).toBe(minutes);
  });
});
