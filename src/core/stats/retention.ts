import { addDays, type StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import { isCounted } from '../scheduler/schedule';
import { isPass } from '../scheduler/sm2';
import type { Period } from './calendar';
import type { Step } from './log-walk';
import { STRONG_INTERVAL_DAYS } from './topic-progress';

/** How many repetitions were asked for and how many of them were remembered. */
export interface Recall {
  readonly asked: number;
  readonly passed: number;
}

/** Young: answered after an interval of less than three weeks. */
export interface Retention {
  readonly young: Recall;
  readonly mature: Recall;
}

export interface DayRetention extends Retention {
  readonly day: StudyDay;
}

export const NO_RECALL: Recall = { asked: 0, passed: 0 };
const NO_RETENTION: Retention = { young: NO_RECALL, mature: NO_RECALL };

export const plus = (one: Recall, other: Recall): Recall => ({ asked: one.asked + other.asked, passed: one.passed + other.passed });

/** The share remembered, 0 to 1; none where nothing was asked. */
export const shareOf = ({ asked, passed }: Recall): number | undefined => (asked === 0 ? undefined : passed / asked);

/** So far back the recall of a card says something about today. */
const RECENT_DAYS = 90;

/** Counts what was remembered: of each card the first answer of a day on which it was repeated. New cards, drill and practice ask nothing. */
export class Retentions {
  private readonly days = new Map<StudyDay, Retention>();
  private readonly cards = new Map<CardId, Recall>();
  private readonly recentSince: StudyDay;

  constructor(today: StudyDay) {
    this.recentSince = addDays(today, 1 - RECENT_DAYS);
  }

  take({ event, states }: Step): void {
    if (event.type !== 'reviewed') return;
    const schedule = states.get(event.card)?.schedule;
    if (schedule === undefined || !isCounted(schedule, event.day)) return;
    const recall: Recall = { asked: 1, passed: isPass(event.grade) ? 1 : 0 };
    const before = this.days.get(event.day) ?? NO_RETENTION;
    const band = schedule.memory.intervalDays < STRONG_INTERVAL_DAYS ? 'young' : 'mature';
    this.days.set(event.day, { ...before, [band]: plus(before[band], recall) });
    if (event.day >= this.recentSince) this.cards.set(event.card, plus(this.cards.get(event.card) ?? NO_RECALL, recall));
  }

  /** The days on which something was repeated, in order. */
  byDay(): DayRetention[] {
    return [...this.days].map(([day, retention]) => ({ day, ...retention })).sort((a, b) => a.day - b.day);
  }

  /** Of the last 90 days. */
  recentByCard(): ReadonlyMap<CardId, Recall> {
    return this.cards;
  }
}

/** The retention of each period. */
export const retentionIn = (days: readonly DayRetention[], periods: readonly Period[]): (Period & Retention)[] =>
  periods.map((period) => ({ ...period, ...sumOf(days.filter(({ day }) => period.first <= day && day <= period.last)) }));

const sumOf = (days: readonly Retention[]): Retention =>
  days.reduce((sum, { young, mature }) => ({ young: plus(sum.young, young), mature: plus(sum.mature, mature) }), NO_RETENTION);
