import type { CardId, EventId } from '../../core/base/ids';
import { drawQuestions } from '../../core/exam/draw';
import type { Exam } from '../../core/exam/exam';
import { askedIn } from '../../core/exam/history';
import { type Candidate, poolOf } from '../../core/exam/pool';
import { questionKey } from '../../core/exam/question';
import { testsIn } from '../../core/exam/run';
import { chosenFrom, type ExamSetup, timeLimit } from '../../core/exam/setup';
import { EXAMS } from '../../core/log/event';
import type { SliceContext } from '../app-store';
import { commit } from '../commit';
import type { ExamParts, ExamState } from './exam-store';

type Hall = Pick<ExamState, 'pool' | 'suspended' | 'finished' | 'waiting' | 'trouble' | 'openHall' | 'start' | 'discard' | 'takeBack'>;

const MINUTE_MS = 60_000;

/** Before and after a test: what can be asked, what was asked, and beginning. */
export const createExamHall = (context: SliceContext, { set, get }: ExamParts): Hall => {
  const { deps, catalog } = context;
  const app = context.get;

  const readTests = async (): Promise<void> => {
    const events = await deps.log.eventsAbout([EXAMS]);
    if (!events.ok) return set({ trouble: events.error });
    const tests = testsIn(events.value);
    set({ finished: tests.filter(({ end }) => end !== undefined).reverse(), waiting: tests.findLast(({ end }) => end === undefined) });
  };

  const readPool = async (): Promise<void> => {
    const { language } = app().preferences;
    const loaded = await app().loadAllQuestions(language);
    if (!loaded.ok) return set({ trouble: loaded.error });
    const states = await deps.log.states();
    if (!states.ok) return set({ trouble: states.error });
    const suspended = new Set<CardId>(states.value.filter((state) => state.suspended !== undefined).map(({ card }) => card));
    set({ pool: poolOf(catalog, app().allQuestions(language)), suspended });
  };

  return {
    pool: undefined,
    suspended: new Set(),
    finished: undefined,
    waiting: undefined,
    trouble: undefined,
    async openHall() {
      set({ trouble: undefined });
      await Promise.all([readTests(), readPool()]);
    },
    async start(setup, seed = deps.ids.newSeed()) {
      if (get().pool === undefined || get().finished === undefined) await get().openHall();
      const exam = examOf(setup, catalog.exams);
      const candidates = candidatesFor(setup, get());
      const questions = drawQuestions(candidates, { exam, count: setup.count, seed });
      if (questions.length === 0) return undefined;
      const limitMs = timeLimit({ ...setup, count: questions.length }, exam) * MINUTE_MS;
      let begun: EventId | undefined;
      await commit(context, { type: 'exam-started', setup, seed, limitMs, questions }, ({ event }) => {
        begun = event.id;
      });
      return begun;
    },
    async discard(test) {
      await app().undoAction(test);
      await readTests();
    },
    async takeBack({ end }) {
      if (end === undefined) return;
      await app().undoAction(end.id);
      await readTests();
    },
  };
};

export const examOf = ({ exam }: Pick<ExamSetup, 'exam'>, exams: readonly Exam[]): Exam | undefined => exams.find(({ id }) => id === exam);

/** The questions that a setup leaves of what can be asked. */
export const candidatesFor = (
  setup: ExamSetup,
  { pool = [], suspended, finished = [] }: Pick<ExamState, 'pool' | 'suspended' | 'finished'>,
): Candidate[] =>
  chosenFrom(pool, {
    setup,
    asked: askedIn([...finished].reverse()),
    keyOf: questionKey,
    isSuspended: ({ card }) => suspended.has(card),
  });
