import type { PracticeChoice } from '../core/queue/practice';
import type { Session } from '../core/queue/session';
import type { SliceContext } from './app-store';
import { lazily } from './lazily';
import type { PracticeWork } from './practice-work';

export interface Practice {
  readonly choice: PracticeChoice;
  /** Cards to practise and those practised, in the shape of a study session. */
  readonly session: Session;
}

export interface PracticeSlice extends PracticeWork {
  /** Study outside the schedule, while it goes on. */
  readonly practice: Practice | undefined;
}

/** What is practised is chosen by code that comes with the first practice. */
export const createPracticeSlice = (context: SliceContext): PracticeSlice => {
  const work = lazily(async () => (await import('./practice-work')).createPracticeWork(context));
  return { practice: undefined, enterPractice: async (choice) => (await work()).enterPractice(choice) };
};
