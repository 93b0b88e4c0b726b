import type { Grade } from '../scheduler/sm2';

/** What a predicting model remembers of one card. */
export interface RecallMemory {
  /** Days after which nine of ten such cards are still recalled. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
}

/** Predicts recall. It never schedules: SM-2 does that, and knows nothing of this. */
export interface RecallModel {
  /** The memory after an answer that came so many days after the one before; no memory before the first. */
  after(memory: RecallMemory | undefined, grade: Grade, elapsedDays: number): RecallMemory;
  /** How likely the card is recalled so many days after its last answer: 0 to 1. */
  recall(memory: RecallMemory, elapsedDays: number): number;
}
