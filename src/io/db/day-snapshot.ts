import type { StudyDay } from '../../core/base/day';
import type { CardId } from '../../core/base/ids';
import type { DaySnapshot } from '../../core/queue/session';
import type { LearnerSettings } from '../../core/settings/learner-settings';
import type { ChigaiDatabase } from './database';
import { storedSettings } from './rows';

/** Reads a study day through indexes, in one transaction. The log is not touched. */
export const daySnapshot = (
  db: ChigaiDatabase,
  dayUnder: (settings: LearnerSettings) => StudyDay,
  beside: readonly CardId[],
): Promise<DaySnapshot> =>
  db.transaction('r', db.states, db.meta, async () => {
    const settings = await storedSettings(db);
    const day = dayUnder(settings);
    const missed = await db.states.where('missed').equals(1).primaryKeys();
    const dueByDate = await db.states.where('schedule.due').belowOrEqual(day).toArray();
    const others = beside.length === 0 ? [] : (await db.states.bulkGet([...beside])).filter((state) => state !== undefined);
    const answered = await db.states.where('schedule.answeredDay').equals(day).toArray();
    const learned = await db.states.orderBy('schedule.due').primaryKeys();
    const suspended = await db.states.where('suspended').equals(1).primaryKeys();
    const buried = await db.states.where('buriedUntil').above(day).primaryKeys();
    const due = [...new Map([...dueByDate, ...others].map((state) => [state.card, state])).values()];
    return { day, settings, due, answered, learned: new Set(learned), aside: new Set([...suspended, ...buried]), missed: new Set(missed) };
  });
