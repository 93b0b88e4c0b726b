import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asCardId } from '../../../src/core/base/ids';
import type { StoredEvent } from '../../../src/core/log/event';
import { formatReviewCsv } from '../../../src/core/transfer/review-csv';
import { fakeClock } from '../../support/fake-clock';
import { learnerAt } from '../../support/learner';
import { arbGuestLog, START } from '../../support/log-arbitraries';
import { createMemoryLog } from '../../support/memory-log';

const { isoTime } = fakeClock();

/** Reads a table as a spreadsheet does. */
const cellsOf = (csv: string): string[][] =>
  csv
    .split('\r\n')
    .slice(0, -1)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"')));

const graded = (card: string) => ({ type: 'reviewed', card: asCardId(card), grade: 4, answerMs: 1234 }) as const;

const csvOf = (card: string): string => {
  const event = { ...graded(card), id: 'desk.1', v: 1, at: START, tz: 0, day: 20_779, key: 'k' } as unknown as StoredEvent;
  return formatReviewCsv([event], isoTime);
};

describe('the answers as a table', () => {
  test('have a heading and one line for each answer and each practice, with the time on the learner’s clock', async () => {
    const log = createMemoryLog({ device: 'desk' });
    const learner = learnerAt(log);
    await learner.does(graded('start/why'));
    await learner.does({ ...graded('stop/why'), type: 'practiced', grade: 2, answerMs: 95_050 });
    expect(formatReviewCsv(log.stored().events, isoTime)).toBe(
      [
        '"time","card","grade","seconds","kind"',
        '"2026-11-22T00:00:00+00:00","start/why","4","1.2","reviewed"',
        '"2026-11-22T00:00:00+00:00","stop/why","2","95.0","practiced"',
        '',
      ].join('\r\n'),
    );
  });

  test('are as many as the log holds, without those taken back', async () => {
    await fc.assert(
      fc.asyncProperty(arbGuestLog, fc.nat(5), async (guests, undone) => {
        const answers = guests.filter((event) => event.v === 1 && (event.type === 'reviewed' || event.type === 'practiced'));
        const log = createMemoryLog({ device: 'desk', events: answers });
        const learner = learnerAt(log);
        learner.wait(5000 * 86_400_000);
        for (let count = 0; count < undone; count += 1) await learner.does(graded('start/why'));
        for (let count = 0; count < undone; count += 1) await learner.undoes();
        const cells = cellsOf(formatReviewCsv(log.stored().events, isoTime));
        expect(cells).toHaveLength(1 + answers.length);
        expect(cells.every((line) => line.length === 5)).toBe(true);
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://example.org")'])(
    'never begin with what a spreadsheet takes for a formula: %j',
    (card) => {
      expect(cellsOf(csvOf(card)).at(-1)?.[1]).toBe(`'${card}`);
    },
  );

  test.each(['say "hi"', 'a,b', 'a=b', '日本語/why'])('say what was written where it is harmless: %s', (card) => {
    expect(cellsOf(csvOf(card)).at(-1)?.[1]).toBe(card);
  });
});
