import type { StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import type { ActionEvent, StoredEvent } from '../log/event';
import { effective } from '../log/replay';
import { type Grade, isPass } from '../scheduler/sm2';
import { LONGEST_ANSWER_MS } from './pace';

export interface DaySummary {
  /** Different cards answered. */
  readonly cards: number;
  /** Time spent answering, a pause at a card counted as a minute at most. */
  readonly answerMs: number;
  /** Of the cards seen on an earlier day, how many were passed at the first try. */
  readonly recalled: number;
  readonly reviewed: number;
  /** The cards that were failed at the first try, for practice. */
  readonly failed: readonly CardId[];
}

type Reviewed = Extract<ActionEvent, { type: 'reviewed' }>;

/** What was done on a study day, from its events. `introduced` are the cards that were new on it. Practice does not count. */
export const daySummary = (events: readonly StoredEvent[], day: StudyDay, introduced: ReadonlySet<CardId>): DaySummary => {
  const answers = effective(events).filter((event): event is Reviewed => event.type === 'reviewed' && event.day === day);
  const firstGrades = new Map<CardId, Grade>();
  for (const { card, grade } of answers) if (!firstGrades.has(card)) firstGrades.set(card, grade);
  const reviewed = [...firstGrades].filter(([card]) => !introduced.has(card));
  return {
    cards: firstGrades.size,
    answerMs: answers.reduce((sum, { answerMs }) => sum + Math.min(answerMs, LONGEST_ANSWER_MS), 0),
    recalled: reviewed.filter(([, grade]) => isPass(grade)).length,
    reviewed: reviewed.length,
    failed: [...firstGrades].filter(([, grade]) => !isPass(grade)).map(([card]) => card),
  };
};
