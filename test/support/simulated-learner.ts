import { type StudyDay, studyDay } from '../../src/core/base/day';
import type { CardId } from '../../src/core/base/ids';
import type { Catalog } from '../../src/core/deck/cards';
import type { Choice } from '../../src/core/queue/choice';
import { afterAnswerInSession, buildSession, type DaySnapshot, nextCard, type Session } from '../../src/core/queue/session';
import type { Grade } from '../../src/core/scheduler/sm2';
import { learnerAt } from './learner';
import { DAY_MS, START } from './log-arbitraries';
import { createMemoryLog, type MemoryLog } from './memory-log';

export interface Shown {
  readonly card: CardId;
  readonly kind: 'due' | 'new' | 'drill';
  readonly grade: Grade;
}

/** One study day as it was lived. */
export interface LivedDay {
  readonly day: StudyDay;
  /** The session the day began with; none on a day that was skipped. */
  readonly start: Session | undefined;
  readonly shown: readonly Shown[];
}

export interface Habits {
  readonly seed: number;
  readonly days: number;
  /** 0 to 1: how often an answer is wrong, and how often a day is left out. */
  readonly forgets: number;
  readonly skips: number;
  /** Called before the day's study, with what the learner can do besides. */
  readonly before?: (day: number, learner: ReturnType<typeof learnerAt>) => Promise<unknown>;
  /** Called after each answer, with the session that goes on. */
  readonly eachAnswer?: (live: Session, log: MemoryLog, day: StudyDay) => Promise<void>;
}

/** The study day of the simulation's first day. */
export const FIRST_DAY = studyDay(20_779);

export const snapshotOn = async (log: MemoryLog, day: StudyDay): Promise<DaySnapshot> => {
  const snapshot = await log.snapshot(() => day);
  if (!snapshot.ok) throw new Error(snapshot.error.detail);
  return snapshot.value;
};

export const sessionOn = async (catalog: Catalog, log: MemoryLog, day: StudyDay, choice?: Choice): Promise<Session> =>
  buildSession(catalog, await snapshotOn(log, day), choice);

/** Studies day after day through the product's own steps, each day to its end. */
export const livedDays = async (
  catalog: Catalog,
  habits: Habits,
): Promise<{ readonly log: MemoryLog; readonly days: readonly LivedDay[] }> => {
  const log = createMemoryLog({ device: 'desk' });
  const learner = learnerAt(log);
  const random = randomFrom(habits.seed);
  const days: LivedDay[] = [];
  for (let count = 0; count < habits.days; count += 1) {
    const noon = START + DAY_MS * (count + 0.5);
    learner.wait(noon - learner.now());
    const day = studyDay(FIRST_DAY + count);
    await habits.before?.(count, learner);
    if (random() < habits.skips) {
      days.push({ day, start: undefined, shown: [] });
      continue;
    }
    const start = await sessionOn(catalog, log, day);
    const shown: Shown[] = [];
    let live = start;
    for (let card = nextCard(live); card !== undefined; card = nextCard(live)) {
      const grade = (random() < habits.forgets ? 2 : 3 + Math.floor(random() * 3)) as Grade;
      const kind = !live.waiting.includes(card) ? 'drill' : live.fresh.has(card) ? 'new' : 'due';
      learner.wait(12_000);
      const result = await learner.does({ type: 'reviewed', card, grade, answerMs: 9000 });
      if (!result.ok) throw new Error(result.error.type);
      live = afterAnswerInSession(live, card, grade);
      shown.push({ card, kind, grade });
      await habits.eachAnswer?.(live, log, day);
    }
    days.push({ day, start, shown });
  }
  return { log, days };
};

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
