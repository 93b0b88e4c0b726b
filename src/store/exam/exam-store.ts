import { createStore } from 'zustand/vanilla';
import type { StudyDay } from '../../core/base/day';
import type { CardId, EventId } from '../../core/base/ids';
import type { Candidate } from '../../core/exam/pool';
import type { Certainty } from '../../core/exam/question';
import type { TestRun } from '../../core/exam/run';
import type { ExamSetup } from '../../core/exam/setup';
import type { Cause } from '../../core/exam/test-result';
import type { StorageError, TextsError } from '../../core/ports';
import { lateStore } from '../late-store';
import { createExamDesk } from './exam-desk';
import { createExamHall } from './exam-hall';

/** Where the test on the screen stands. elsewhere: another tab drives it. */
export type Standing = 'opening' | 'here' | 'elsewhere' | 'none';

/** What the end of a test has done to the dates. */
export interface TestEffect {
  /** Cards that are due on the day after now, and were not. */
  readonly nextDay: readonly CardId[];
  /** Cards that come once more by a week after the test. */
  readonly withinWeek: readonly CardId[];
  readonly week: StudyDay;
  /** New cards that come before the others. */
  readonly first: readonly CardId[];
}

export interface ExamState {
  /** Every question that may be drawn; none until it was looked at. */
  readonly pool: readonly Candidate[] | undefined;
  readonly suspended: ReadonlySet<CardId>;
  /** Finished tests, the newest first; answers are not read. */
  readonly finished: readonly TestRun[] | undefined;
  /** A test that can be gone on with. */
  readonly waiting: TestRun | undefined;
  readonly trouble: StorageError | TextsError | undefined;

  /** The test on the screen, with everything said in it. */
  readonly run: TestRun | undefined;
  readonly standing: Standing;
  readonly effect: TestEffect | undefined;

  /** Reads what setting up and looking back need. */
  openHall(): Promise<void>;
  /** Draws and begins a test; gives its id, or none where nothing could be drawn or written. */
  start(setup: ExamSetup, seed?: number): Promise<EventId | undefined>;
  /** Takes back the beginning of a test that was never ended. */
  discard(test: EventId): Promise<void>;
  /** Takes back a finished test with all that it did to the dates. */
  takeBack(run: TestRun): Promise<void>;

  /** Puts a test on the screen, to go on with it or to look at it. */
  openTest(test: EventId, force?: boolean): Promise<void>;
  closeTest(): void;
  /** The time by which the test is measured: no clock that is set back lengthens it. */
  testTime(): number;
  /** Called every second while a clock runs: ends the test when its time is up. */
  tick(): void;
  choose(option: string): void;
  strike(option: string): void;
  flag(): void;
  say(certainty: Certainty): void;
  goTo(question: number): void;
  submit(reschedules: boolean): Promise<void>;
  explain(question: number, cause: Cause): Promise<void>;
}

/** Self-tests: setting up, sitting one, looking at how it came out. */
export const examStore = lateStore<ExamState>((context, app) =>
  createStore<ExamState>()((set, get) => ({ ...createExamHall(context, { set, get }), ...createExamDesk(context, { set, get }, app) })),
);

/** What the parts of the exam store are made from. */
export interface ExamParts {
  set(part: Partial<ExamState>): void;
  get(): ExamState;
}
