import type { Instant, StudyDay } from '../base/day';
import type { EventId } from '../base/ids';
import { type ActionEvent, isAction, type StoredEvent } from '../log/event';
import { effective } from '../log/replay';
import type { Question } from './question';
import type { ExamSetup } from './setup';
import { type Cause, type QuestionAnswer, resultsOf, type TestResult, UNANSWERED } from './test-result';

/** One self-test as the log tells it, from its beginning to its end. */
export interface TestRun {
  /** That of the event it began with. */
  readonly id: EventId;
  readonly startedAt: Instant;
  readonly setup: ExamSetup;
  readonly seed: number;
  /** None where no clock runs. */
  readonly deadline: Instant | undefined;
  readonly questions: readonly Question[];
  /** In the order of the questions. */
  readonly answers: readonly QuestionAnswer[];
  /** How long each question was on the screen. */
  readonly spentMs: readonly number[];
  /** Which questions were on the screen at least once. */
  readonly seen: readonly boolean[];
  readonly causes: readonly (Cause | undefined)[];
  /** The question on the screen. */
  readonly position: number;
  /** The instant of the last thing that happened in it. */
  readonly lastAt: Instant;
  /** None while it runs. */
  readonly end: TestEnd | undefined;
}

export interface TestEnd {
  /** That of the event it ended with: what an undo takes back. */
  readonly id: EventId;
  readonly at: Instant;
  readonly day: StudyDay;
  readonly reason: 'submitted' | 'time';
  readonly reschedules: boolean;
  readonly results: readonly TestResult[];
}

type Started = Extract<ActionEvent, { type: 'exam-started' }>;

/**
 * The tests that stand among the events, the newest last. One whose end was taken back is gone as a whole; what came after a deadline or an end does not
 * count. The events may be those of beginnings and ends alone: then answers are missing, and results are there.
 */
export const testsIn = (events: readonly StoredEvent[]): TestRun[] => {
  const runs = new Map<EventId, TestRun>();
  for (const event of effective(events)) {
    if (event.type === 'exam-started') runs.set(event.id, begun(event));
    const run = 'test' in event ? runs.get(event.test) : undefined;
    if (run !== undefined) runs.set(run.id, afterStep(run, event));
  }
  const ended = new Set(events.filter(isAction).flatMap((event) => (event.type === 'exam-finished' ? [event.test] : [])));
  return [...runs.values()].filter(({ id, end }) => end !== undefined || !ended.has(id));
};

const begun = ({ id, at, setup, seed, limitMs, questions }: Started): TestRun => ({
  id,
  startedAt: at,
  setup,
  seed,
  deadline: limitMs === 0 ? undefined : at + limitMs,
  questions,
  answers: questions.map(() => UNANSWERED),
  spentMs: questions.map(() => 0),
  seen: questions.map((_, index) => index === 0),
  causes: questions.map(() => undefined),
  position: 0,
  lastAt: at,
  end: undefined,
});

/** The step that both the replay and a single tap take. */
export const afterStep = (run: TestRun, event: ActionEvent): TestRun => {
  switch (event.type) {
    case 'exam-answered': {
      if (!takesSteps(run, event.at) || run.answers[event.question] === undefined) return run;
      const { chosen, struck, flagged, sure } = event;
      return {
        ...run,
        answers: run.answers.with(event.question, { chosen, struck, flagged, sure }),
        spentMs: withSpent(run, event.question, event.spentMs),
        lastAt: event.at,
      };
    }
    case 'exam-moved': {
      if (!takesSteps(run, event.at) || run.answers[event.to] === undefined) return run;
      const spentMs = withSpent(run, event.from, event.spentMs);
      return { ...run, position: event.to, seen: run.seen.with(event.to, true), spentMs, lastAt: event.at };
    }
    case 'exam-finished': {
      if (run.end !== undefined) return run;
      const { id, endedAt, endedDay, reason, reschedules, results } = event;
      return { ...run, end: { id, at: endedAt, day: endedDay, reason, reschedules, results } };
    }
    case 'exam-explained':
      return run.causes.length > event.question ? { ...run, causes: run.causes.with(event.question, event.cause) } : run;
    default:
      return run;
  }
};

const takesSteps = ({ deadline, end }: TestRun, at: Instant): boolean => end === undefined && (deadline === undefined || at <= deadline);

const withSpent = ({ spentMs }: TestRun, question: number, spent: number): readonly number[] =>
  spentMs[question] === undefined ? spentMs : spentMs.with(question, spentMs[question] + spent);

/** Whether its time is up: it ends then, with what was answered. */
export const isOverdue = ({ deadline, end }: TestRun, now: Instant): boolean =>
  end === undefined && deadline !== undefined && now >= deadline;

/** Which questions have no complete answer, by their place. Of two to choose, one is not complete. */
export const unansweredIn = ({ questions, answers }: TestRun): number[] =>
  questions.flatMap(({ right }, index) => ((answers[index]?.chosen.length ?? 0) < right.length ? [index] : []));

export const scoreOf = ({ questions, answers }: TestRun): TestResult[] => resultsOf(questions, answers);
