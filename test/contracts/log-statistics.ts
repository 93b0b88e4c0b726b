import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/core/base/day';
import { err, ok } from '../../src/core/base/result';
import type { StoredEvent } from '../../src/core/log/event';
import type { LogStatistics } from '../../src/core/ports';
import { type FiguresQuestion, learningFigures } from '../../src/core/stats/learning-figures';
import { aDeck } from '../support/decks';
import { answered, coffee, historyOf, startedCards } from '../support/history';

/** Enough for more than one page of rows, with repetitions and a day left out. */
const LONG = historyOf([9, 8, 6, 3].flatMap((daysAgo) => Array.from({ length: 600 }, (_, index) => answered(coffee(index + 1), daysAgo))));

const after = (events: readonly StoredEvent[]): FiguresQuestion => ({
  decks: [aDeck({ differences: 700 })],
  today: addDays(events.at(-1)?.day ?? (0 as never), 3),
  examOn: addDays(events.at(-1)?.day ?? (0 as never), 30),
});

/** What every adapter of the statistics promises. */
export const describeLogStatistics = (name: string, over: (events: readonly StoredEvent[]) => Promise<LogStatistics>): void => {
  describe(name, () => {
    test.each([
      ['a few', historyOf(startedCards(5, 3))],
      ['many', LONG],
    ])('%s events give the figures that the pure count gives', async (_, events) => {
      const statistics = await over(events);
      expect(await statistics.figures(after(events), () => true)).toEqual(ok(learningFigures(events, after(events))));
    });

    test('tell how much is done, never less than before, up to the whole', async () => {
      const shares: number[] = [];
      await (await over(LONG)).figures(after(LONG), (share) => shares.push(share) > 0);
      expect(shares.length).toBeGreaterThan(0);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares.at(-1)).toBeCloseTo(1);
    });

    test('can be called off, and asked again', async () => {
      const statistics = await over(LONG);
      let told = 0;
      expect(await statistics.figures(after(LONG), () => (told += 1) < 1)).toEqual(err({ type: 'cancelled' }));
      expect(told).toBe(1);
      expect(await statistics.figures(after(LONG), () => true)).toMatchObject({ ok: true });
    });
  });
};
