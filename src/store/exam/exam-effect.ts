import { addDays } from '../../core/base/day';
import type { CardId } from '../../core/base/ids';
import type { TestEnd } from '../../core/exam/run';
import { byLogOrder } from '../../core/log/order';
import { replayCard } from '../../core/log/replay';
import type { ReviewLog } from '../../core/ports';
import { afterTest, FOLLOW_UP_DAYS } from '../../core/scheduler/test-effect';
import type { TestEffect } from './exam-store';

/** What the end of a test did to the cards it missed: their states from what the log said before it, and the very step that changed them. */
export const effectOf = async (log: ReviewLog, end: TestEnd, missed: readonly CardId[]): Promise<TestEffect | undefined> => {
  const events = await log.eventsAbout(missed);
  if (!events.ok) return undefined;
  const ending = events.value.find(({ id }) => id === end.id);
  if (ending === undefined && missed.length > 0) return undefined;
  const earlier = events.value.filter((event) => ending !== undefined && byLogOrder(event, ending) < 0);
  const week = addDays(end.day, FOLLOW_UP_DAYS);
  const changes = missed.map((card) => {
    const before = replayCard(card, earlier) ?? { card };
    const after = end.results.filter((result) => result.card === card).reduce((state, result) => afterTest(state, result, end.day), before);
    return { card, before, after };
  });
  const cardsWhere = (isSo: (change: (typeof changes)[number]) => boolean): CardId[] => changes.filter(isSo).map(({ card }) => card);
  return {
    nextDay: cardsWhere(({ before, after }) => after.schedule?.due !== before.schedule?.due),
    withinWeek: cardsWhere(({ before, after }) => after.schedule?.followUp !== before.schedule?.followUp),
    week,
    first: cardsWhere(({ before, after }) => after.missed !== undefined && before.missed === undefined),
  };
};
