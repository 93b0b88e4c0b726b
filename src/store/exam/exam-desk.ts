import { type Instant, studyDayOf } from '../../core/base/day';
import type { EventId } from '../../core/base/ids';
import { chosenAfter } from '../../core/exam/options';
import type { Question } from '../../core/exam/question';
import { afterStep, isOverdue, scoreOf, testsIn, type TestRun } from '../../core/exam/run';
import { missedIn, type QuestionAnswer, UNANSWERED } from '../../core/exam/test-result';
import { type Action, type ActionEvent, examSubject } from '../../core/log/event';
import type { Press } from '../../core/log/record';
import type { AppStore, SliceContext } from '../app-store';
import { commit } from '../commit';
import { pressNow } from '../press';
import { effectOf } from './exam-effect';
import type { ExamParts, ExamState } from './exam-store';

type Desk = Pick<
  ExamState,
  | 'run'
  | 'standing'
  | 'effect'
  | 'openTest'
  | 'closeTest'
  | 'testTime'
  | 'tick'
  | 'choose'
  | 'strike'
  | 'flag'
  | 'say'
  | 'goTo'
  | 'submit'
  | 'explain'
>;

/** The test on the screen. Every tap is one event; what is shown is what these say, as far as they are safe, and the taps on their way. */
export const createExamDesk = (context: SliceContext, { set, get }: ExamParts, app: AppStore): Desk => {
  const { deps } = context;
  let callOff = (): void => {};
  /** When the question came to the screen, or was last written about, by the steady clock. */
  let lookedAt = 0;
  let isEnding = false;
  /** Counts openings and closings, so that what was asked for before is let go. */
  let visit = 0;
  /** Taps are written one after the other. */
  let writing: Promise<void> = Promise.resolve();
  /** The test's own time when it was opened, and the steady clock then. */
  let opened = { at: 0, steady: 0 };

  const testTime = (): Instant => Math.max(deps.clock.now().at, opened.at + deps.clock.steady() - opened.steady);

  const press = (): Press => {
    const now = pressNow(context);
    return { ...now, moment: { ...now.moment, at: testTime() } };
  };

  const spent = (): number => {
    const since = lookedAt;
    lookedAt = deps.clock.steady();
    return Math.max(0, Math.round(lookedAt - since));
  };

  const write = (action: Action, then: (event: ActionEvent) => Promise<void> | void = () => undefined): Promise<void> => {
    const pressed = press();
    // A tap that could not be written is tried again before the next one: their order is what they mean.
    const written = (): Promise<void> =>
      new Promise((resolve) => {
        void commit(context, action, async ({ event }) => resolve(await then(event)), pressed);
      });
    writing = writing.then(written);
    return writing;
  };

  /** Shows a step at once and writes it. */
  const step = (action: Extract<Action, { type: 'exam-answered' | 'exam-moved' }>): void => {
    const { run, standing } = get();
    if (run === undefined || run.end !== undefined || standing !== 'here' || app.getState().problem !== undefined) return;
    if (isOverdue(run, testTime())) return void finish('time', run.setup.reschedules);
    const moment = press().moment;
    const shown = { ...action, id: run.id, v: 1, at: moment.at, tz: moment.tz, day: todayOf(moment.at), key: '' } as const;
    set({ run: afterStep(run, shown) });
    void write(action);
  };

  const todayOf = (at: Instant) => studyDayOf({ at, tz: deps.clock.now().tz }, app.getState().settings.rolloverHour);

  /** Changes what is said of the question on the screen. */
  const change = (by: (answer: QuestionAnswer, question: Question) => Partial<QuestionAnswer>): void => {
    const { run } = get();
    const [question, answer] = [run?.questions[run.position], run?.answers[run.position]];
    if (run === undefined || question === undefined) return;
    const before = answer ?? UNANSWERED;
    step({ type: 'exam-answered', test: run.id, question: run.position, spentMs: spent(), ...before, ...by(before, question) });
  };

  const finish = async (reason: 'submitted' | 'time', reschedules: boolean): Promise<void> => {
    const { run } = get();
    if (run === undefined || run.end !== undefined || isEnding) return;
    isEnding = true;
    const now = testTime();
    const endedAt = reason === 'time' ? Math.min(run.deadline ?? now, now) : now;
    callOff();
    if (reason === 'submitted') void write({ type: 'exam-moved', test: run.id, from: run.position, to: run.position, spentMs: spent() });
    const results = scoreOf(run);
    const action: Action = { type: 'exam-finished', test: run.id, reason, endedAt, endedDay: todayOf(endedAt), reschedules, results };
    await write(action, async () => {
      await read(run.id);
      await app.getState().refresh();
    });
    isEnding = false;
  };

  /** Reads a test anew from the log, with what its end has done. Nothing is shown where another one was opened in the meantime. */
  const read = async (test: EventId): Promise<TestRun | undefined> => {
    const mine = visit;
    const events = await deps.log.eventsAbout([examSubject(test)]);
    if (mine !== visit) return undefined;
    if (!events.ok) {
      set({ trouble: events.error });
      return undefined;
    }
    const run = testsIn(events.value).find(({ id }) => id === test);
    const effect = run?.end?.reschedules === true ? await effectOf(deps.log, run.end, missedIn(run.end.results)) : undefined;
    if (mine !== visit) return undefined;
    if (run?.end !== undefined) deps.locks.release(test);
    set({ run, effect, ...(run === undefined && { standing: 'none' }) });
    return run;
  };

  deps.log.onChange((changed) => {
    const { run, standing } = get();
    if (changed === 'written' && run !== undefined && standing === 'elsewhere') void read(run.id);
  });

  return {
    run: undefined,
    standing: 'none',
    effect: undefined,
    testTime,
    tick() {
      const { run, standing } = get();
      if (run !== undefined && standing === 'here' && isOverdue(run, testTime())) void finish('time', run.setup.reschedules);
    },
    async openTest(test, force = false) {
      set({ run: undefined, standing: 'opening', effect: undefined, trouble: undefined });
      writing = Promise.resolve();
      isEnding = false;
      visit += 1;
      const mine = visit;
      const run = await read(test);
      if (run === undefined) return;
      opened = { at: Math.max(deps.clock.now().at, run.lastAt), steady: deps.clock.steady() };
      lookedAt = opened.steady;
      if (run.end !== undefined) return set({ standing: 'here' });
      const isMine = await deps.locks.take(test, force, () => {
        callOff();
        set({ standing: 'elsewhere' });
      });
      if (mine !== visit) return;
      set({ standing: isMine ? 'here' : 'elsewhere' });
      if (!isMine) return;
      if (isOverdue(run, testTime())) return finish('time', run.setup.reschedules);
      if (run.deadline !== undefined) callOff = deps.clock.at(run.deadline, () => void finish('time', run.setup.reschedules));
    },
    closeTest() {
      const { run } = get();
      visit += 1;
      callOff();
      if (run !== undefined && run.end === undefined && get().standing === 'here') {
        step({ type: 'exam-moved', test: run.id, from: run.position, to: run.position, spentMs: spent() });
      }
      if (run !== undefined) void writing.then(() => deps.locks.release(run.id));
      set({ run: undefined, standing: 'none' });
    },
    choose: (option) =>
      change(({ chosen, struck }, { right }) => ({
        chosen: chosenAfter(chosen, option, right.length),
        struck: struck.filter((each) => each !== option),
      })),
    strike: (option) =>
      change(({ chosen, struck }) => ({
        struck: struck.includes(option) ? struck.filter((each) => each !== option) : [...struck, option],
        chosen: chosen.filter((each) => each !== option),
      })),
    flag: () => change(({ flagged }) => ({ flagged: !flagged })),
    say: (certainty) => change(({ sure }) => ({ sure: sure === certainty ? 'unsaid' : certainty })),
    goTo(to) {
      const { run } = get();
      if (run === undefined || run.questions[to] === undefined || to === run.position) return;
      step({ type: 'exam-moved', test: run.id, from: run.position, to, spentMs: spent() });
    },
    submit: (reschedules) => finish('submitted', reschedules),
    async explain(question, cause) {
      const { run } = get();
      if (run === undefined) return;
      await write({ type: 'exam-explained', test: run.id, question, cause }, async () => void (await read(run.id)));
    },
  };
};
