import { describe, expect, test } from 'vitest';
import { addDays, studyDay } from '../../src/core/base/day';
import { deckId } from '../../src/core/base/ids';
import type { StoredEvent } from '../../src/core/log/event';
import type { ReadinessWork } from '../../src/core/ports';
import { type ReadinessQuestion, readinessReport } from '../../src/core/stats/readiness-report';
import { fsrsModel } from '../../src/io/readiness/fsrs-model';
import { aDeck } from '../support/decks';
import { MORNING } from '../support/fake-clock';
import { answered, coffee, historyOf, startedCards } from '../support/history';

const TODAY = studyDay(Math.floor(MORNING / 86_400_000));

const question: ReadinessQuestion = {
  decks: [{ ...aDeck({ differences: 30 }), id: deckId('drinks') }],
  exams: [],
  exam: undefined,
  day: TODAY,
  examDay: addDays(TODAY, 30),
};

/** A card that was forgotten six times, among others. */
const history = historyOf([
  ...startedCards(30, 60),
  ...Array.from({ length: 14 }, (_, index) => answered(coffee(1), 50 - index * 2, index % 2 === 0 ? 4 : 2)),
]);

/** What every adapter of the long reckoning does. `over` gives one over a log that holds these events. */
export const readinessWorkContract = (over: (events: readonly StoredEvent[]) => Promise<ReadinessWork>): void => {
  describe('the long reckoning', () => {
    test('comes to what the pure reckoning says, and tells how far it is on the way', async () => {
      const work = await over(history);
      const shares: number[] = [];
      const result = await work.reckon(question, (share) => shares.push(share)).result;
      expect(result).toEqual({ ok: true, value: readinessReport(history, question, fsrsModel) });
      expect(result.ok && result.value.leeches).toEqual([coffee(1)]);
      expect(shares.length).toBeGreaterThan(2);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    });

    test('over an empty log finds nothing met', async () => {
      const result = await (await over([])).reckon(question, () => undefined).result;
      expect(result.ok && result.value.readiness.whole).toMatchObject({ cards: 60, met: 0 });
    });

    test('called off, ends as cancelled, and the next question is answered all the same', async () => {
      const work = await over(history);
      const calledOff = work.reckon(question, () => undefined);
      calledOff.cancel();
      expect(await calledOff.result).toEqual({ ok: false, error: { type: 'cancelled' } });
      expect((await work.reckon(question, () => undefined).result).ok).toBe(true);
    });
  });
};
