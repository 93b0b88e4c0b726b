import { expect, test } from 'vitest';
import { type DayMark, streakOf } from '../../../src/core/stats/streak';

const MARKS: Readonly<Record<string, DayMark>> = { s: 'studied', f: 'free', m: 'missed', o: 'open' };

test.each([
  ['', 0, 0, 0],
  ['s', 1, 0, 1],
  ['sss', 3, 0, 3],
  ['sfs', 3, 1, 3],
  ['sff', 3, 2, 3],
  ['ssm', 0, 0, 2],
  ['ssms', 1, 0, 2],
  ['sso', 2, 0, 2],
  ['o', 0, 0, 0],
  ['smo', 0, 0, 1],
  ['ssfmfs', 2, 1, 3],
])('the days %j keep a streak of %i, %i of them free, the longest %i', (marks, days, freeDays, longestDays) => {
  expect(streakOf(marks.split('').flatMap((mark) => MARKS[mark] ?? []))).toEqual({ days, freeDays, longestDays });
});
