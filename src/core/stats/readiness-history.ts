import type { StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import { type ActionEvent, isReset } from '../log/event';
import { type Grade, isPass } from '../scheduler/sm2';
import type { RecallMemory, RecallModel } from './recall-model';

/** What the model makes of one card's past. */
export interface Remembered {
  readonly memory: RecallMemory;
  /** The study day of the last answer that counted. */
  readonly day: StudyDay;
  /** Whether that answer was right. */
  readonly passed: boolean;
  /** The longest it was asked after; 0 after the first answer. What lies far beyond has never been tried. */
  readonly longestDays: number;
}

/** An answer to a card met before, and what the model knew just before it. */
export interface Forecasted {
  readonly memory: RecallMemory;
  /** Since the answer before. */
  readonly elapsedDays: number;
  readonly grade: Grade;
}

export interface RecallHistory {
  /** The cards in the schedule. */
  readonly remembered: ReadonlyMap<CardId, Remembered>;
  /** One for each counted answer but a card's first, in log order. */
  readonly forecasts: readonly Forecasted[];
  /** The grades of the first answers, in log order. */
  readonly firstGrades: readonly Grade[];
}

const EVENTS_BETWEEN_REPORTS = 2000;

/**
 * Replays the answers through the model: those that SM-2 counts, so the first of a study day. Drill and practice are left out, because they follow
 * a look at the answer, and a self-test, because it is easier to recognise than to recall. `actions` are those that stand, in log order;
 * `report` hears how much is done, from 0 to 1.
 */
export const recallHistory = (
  actions: readonly ActionEvent[],
  model: RecallModel,
  report: (share: number) => void = () => undefined,
): RecallHistory => {
  const remembered = new Map<CardId, Remembered>();
  const forecasts: Forecasted[] = [];
  const firstGrades: Grade[] = [];
  for (const [index, action] of actions.entries()) {
    if (index % EVENTS_BETWEEN_REPORTS === 0) report(index / actions.length);
    if (isReset(action)) for (const card of action.cards) remembered.delete(card);
    if (action.type !== 'reviewed') continue;
    const { card, day, grade } = action;
    const before = remembered.get(card);
    if (before !== undefined && day <= before.day) continue;
    if (before === undefined) firstGrades.push(grade);
    else forecasts.push({ memory: before.memory, elapsedDays: day - before.day, grade });
    remembered.set(card, afterCounted(before, grade, day, model));
  }
  return { remembered, forecasts, firstGrades };
};

/** The step that both the past and a planned future take. */
export const afterCounted = (before: Remembered | undefined, grade: Grade, day: StudyDay, model: RecallModel): Remembered => {
  const elapsedDays = before === undefined ? 0 : day - before.day;
  return {
    memory: model.after(before?.memory, grade, elapsedDays),
    day,
    passed: isPass(grade),
    longestDays: Math.max(elapsedDays, before?.longestDays ?? 0),
  };
};
