import { createStore, type StoreApi } from 'zustand/vanilla';
import { addDays, type StudyDay } from '../core/base/day';
import type { CardId, DifferenceId, ExamId } from '../core/base/ids';
import { ok, type Result } from '../core/base/result';
import { EXAMS } from '../core/log/event';
import { effective, replayActions } from '../core/log/replay';
import { planOn } from '../core/plan/plan-cards';
import type { Reckoning, StorageError } from '../core/ports';
import type { Session } from '../core/queue/session';
import { type CardState, isLearned } from '../core/scheduler/card-state';
import { becameLeech, isLeech } from '../core/scheduler/leech';
import { swappedOn } from '../core/stats/mix-ups';
import type { ReadinessReport } from '../core/stats/readiness-report';
import type { SliceContext } from './app-store';
import type { Notice } from './notice';
import { todayUnder } from './press';

/** What went wrong today and a contrast drill is offered for. */
export interface TodaysTrouble {
  /** Differences whose sides were swapped in a self-test. */
  readonly swapped: readonly DifferenceId[];
  /** Cards that have just become leeches, or lapsed so often again. */
  readonly leeches: readonly CardState[];
}

export interface ReadinessState {
  readonly today: StudyDay;
  /** None until it is asked for the first time. */
  readonly examDay: StudyDay | undefined;
  /** Whose domains are told apart; the learner's own exam until another one is chosen. */
  readonly exam: ExamId | undefined;
  /** 0 to 1 while a reckoning runs. */
  readonly share: number | undefined;
  /** The last one that was finished. */
  readonly report: ReadinessReport | undefined;
  readonly error: StorageError | undefined;
  /** The states of the report's leeches, as they are now. */
  readonly leeches: readonly CardState[];
  readonly trouble: TodaysTrouble | undefined;
  /** Why today's trouble could not be read. */
  readonly troubleError: StorageError | undefined;
  /** Reckons anew. What is shown stays until the new figures are there. */
  reckon(): Promise<void>;
  /** The same if something was done since: here, which the notice says, or elsewhere, which brings another session. */
  reckonSince(notice: Notice | undefined, session: Session | undefined): Promise<void>;
  /** Nobody looks any more. */
  callOff(): void;
  chooseDay(examDay: StudyDay): void;
  chooseExam(exam: ExamId | undefined): void;
  /** Reads today's trouble; anew with every notice, because undo or setting a card aside may change it. */
  lookAtToday(notice: Notice | undefined): Promise<void>;
  /** Another look at another time begins anew. */
  forgetToday(): void;
}

export type ReadinessStore = StoreApi<ReadinessState>;

/** Without a plan nobody has named an exam day: about as long as one prepares. */
const USUAL_DAYS_AHEAD = 30;

export const createReadinessStore = ({ deps, catalog, get: app }: SliceContext): ReadinessStore =>
  createStore<ReadinessState>()((set, get) => {
    let running: Reckoning | undefined;
    /** Counts what was asked for and called off, so that what comes late is let go. */
    let newest = 0;
    let known: { readonly notice: Notice | undefined; readonly session: Session | undefined } | undefined;
    let newestLook = 0;
    let [isDayChosen, isExamChosen] = [false, false];
    const day = todayUnder(deps, app().settings);

    /** What the learner prepares for, unless something else is asked. The settings may have been read or changed since the last time. */
    const target = (today: StudyDay): { readonly examDay: StudyDay; readonly exam: ExamId | undefined } => {
      const { settings } = app();
      const asked = get();
      return {
        examDay:
          isDayChosen && asked.examDay !== undefined && asked.examDay > today
            ? asked.examDay
            : (planOn(settings, today)?.date ?? addDays(today, USUAL_DAYS_AHEAD)),
        exam: isExamChosen ? asked.exam : catalog.exams.find(({ id }) => id === settings.exam)?.id,
      };
    };

    /** Cards on which the sixth, ninth … lapse fell on this day. Only a card that was failed on it can be one. */
    const newLeeches = async (today: StudyDay): Promise<Result<CardState[], StorageError>> => {
      const suspects = [...app().dayStates.values()]
        .filter(isLearned)
        .filter(({ schedule, suspended }) => isLeech(schedule) && schedule.countedDay === today && suspended === undefined);
      if (suspects.length === 0) return ok([]);
      const events = await deps.log.eventsAbout(suspects.map(({ card }) => card));
      if (!events.ok) return events;
      // What was taken back today did not count before today either.
      const { states } = replayActions(effective(events.value).filter((event) => event.day < today));
      return ok(suspects.filter(({ card, schedule }) => becameLeech(states.get(card)?.schedule, schedule)));
    };

    return {
      today: day,
      examDay: undefined,
      exam: undefined,
      share: undefined,
      report: undefined,
      error: undefined,
      leeches: [],
      trouble: undefined,
      troubleError: undefined,
      async reckon() {
        running?.cancel();
        newest += 1;
        const asked = newest;
        const today = todayUnder(deps, app().settings);
        const { examDay, exam } = target(today);
        set({ today, examDay, exam, share: 0, error: undefined });
        const work = await deps.readiness();
        if (asked !== newest) return;
        const { decks, exams } = catalog;
        const question = { decks, exams, exam, day: today, examDay };
        running = work.reckon(question, (share) => asked === newest && set({ share }));
        const result = await running.result;
        if (asked !== newest) return;
        if (!result.ok) return set({ share: undefined, ...(result.error.type === 'storage' && { error: result.error }) });
        const states = await deps.log.statesOf(result.value.leeches);
        if (asked !== newest) return;
        set({
          share: undefined,
          ...(states.ok ? { report: result.value, leeches: inOrder(result.value.leeches, states.value) } : { error: states.error }),
        });
      },
      async reckonSince(notice, session) {
        if (known !== undefined && known.notice === notice && known.session === session) return;
        known = { notice, session };
        await get().reckon();
      },
      callOff() {
        known = undefined;
        newest += 1;
        running?.cancel();
      },
      chooseDay(examDay) {
        isDayChosen = true;
        set({ examDay });
        void get().reckon();
      },
      chooseExam(exam) {
        isExamChosen = true;
        set({ exam });
        void get().reckon();
      },
      async lookAtToday(notice) {
        // What was only said, and not done, changes nothing.
        if (get().trouble !== undefined && (notice === undefined || !('action' in notice))) return;
        newestLook += 1;
        const mine = newestLook;
        const today = todayUnder(deps, app().settings);
        const tests = await deps.log.eventsAbout([EXAMS]);
        const leeches = await newLeeches(today);
        if (mine !== newestLook) return;
        if (!tests.ok) return set({ troubleError: tests.error });
        if (!leeches.ok) return set({ troubleError: leeches.error });
        const swapped = swappedOn(effective(tests.value), today).filter((each) => catalog.placeOf.has(each));
        set({ trouble: { swapped, leeches: leeches.value }, troubleError: undefined });
      },
      forgetToday: () => set({ trouble: undefined, troubleError: undefined }),
    };
  });

const inOrder = (cards: readonly CardId[], states: readonly CardState[]): CardState[] =>
  cards.flatMap((card) => states.find((state) => state.card === card) ?? []);
