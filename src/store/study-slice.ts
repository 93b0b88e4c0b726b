import type { Instant, StudyDay } from '../core/base/day';
import type { CardId } from '../core/base/ids';
import type { Card, Language } from '../core/deck/deck';
import type { Recorded } from '../core/log/record';
import type { ExamPart } from '../core/plan/exam-plan';
import { type Choice, EVERYTHING, formatChoice } from '../core/queue/choice';
import { afterAnswerInSession, afterSkip, nextCard, type Session } from '../core/queue/session';
import { type Button, GRADE_OF } from '../core/scheduler/buttons';
import { isCounted, SATISFIED } from '../core/scheduler/schedule';
import type { DaySummary } from '../core/stats/day-summary';
import { chosenAfter, rightOf } from '../core/exam/options';
import type { SliceContext } from './app-store';
import { commit, type Problem } from './commit';
import type { Notice } from './notice';

export interface CurrentCard {
  readonly card: Card;
  /** The language of this card's text alone. */
  readonly language: Language;
  readonly revealed: boolean;
  /** The options chosen of a scenario, in the order of choosing. Not kept: the grade is what counts. */
  readonly chosen: readonly string[];
  readonly shownAt: Instant;
}

export interface StudySlice {
  readonly current: CurrentCard | undefined;
  /** What was done today, once nothing is left. */
  readonly finished: DaySummary | undefined;
  /** The button whose answer is on its way to the disk. */
  readonly saving: Button | undefined;
  readonly notice: Notice | undefined;
  readonly problem: Problem | undefined;
  enterStudy(choice?: Choice): Promise<void>;
  /** Chooses an option of the scenario on the screen, or takes the choice back. */
  choose(option: string): void;
  /** `pressedAt` is the event's own time in milliseconds; two presses within 200 ms are one. */
  reveal(pressedAt: number): void;
  grade(button: Button, pressedAt: number): Promise<void>;
  skip(): Promise<void>;
  /** Another screen begins: what the last one said, also that the day is done, no longer belongs here. */
  dismissNotice(): void;
  flipLanguage(): Promise<void>;
  followLanguage(): void;
  show(card: CardId, revealed: boolean): Promise<void>;
  showNext(): Promise<void>;
}

const GUARD_MS = 200;

export const createStudySlice = (context: SliceContext): StudySlice => {
  const { deps, catalog, set, get } = context;
  let guardUntil = 0;

  const changeSession = (change: (session: Session) => Session): void => {
    const { practice, session } = get();
    if (practice !== undefined) set({ practice: { ...practice, session: change(practice.session) } });
    else if (session !== undefined) set({ session: change(session) });
  };

  const afterReview = async (button: Button, { event, before, state }: Recorded): Promise<void> => {
    const { session, dayStates } = get();
    if (state?.schedule === undefined || event.type !== 'reviewed') return set({ saving: undefined });
    dayStates.set(state.card, state);
    if (session?.day === event.day) changeSession((current) => afterAnswerInSession(current, event.card, event.grade));
    else await get().refresh();
    const card = catalog.byId.get(state.card);
    const exam = card && get().examPart(card, event.day, state.schedule.due);
    set({ notice: noticeAfter(button, isCounted(before?.schedule, event.day), state.schedule.due - event.day, exam) });
    await get().showNext();
    set({ saving: undefined });
  };

  const afterPractice = async (button: Button, { event }: Recorded): Promise<void> => {
    if (event.type !== 'practiced') return set({ saving: undefined });
    changeSession((current) => afterAnswerInSession(current, event.card, event.grade));
    set({ notice: noticeAfter(button, false, 0) });
    await get().showNext();
    set({ saving: undefined });
  };

  const finish = async (day: StudyDay): Promise<void> => {
    await get().lookAtTomorrow();
    const events = await deps.log.eventsOn(day);
    if (!events.ok) return set({ current: undefined, storage: events.error });
    const introduced = [...get().dayStates.values()].filter(({ schedule }) => schedule?.introducedDay === day);
    const { daySummary } = await import('../core/stats/day-summary');
    set({ current: undefined, finished: daySummary(events.value, day, new Set(introduced.map(({ card }) => card))) });
  };

  return {
    current: undefined,
    finished: undefined,
    saving: undefined,
    notice: undefined,
    problem: undefined,
    async enterStudy(choice = EVERYTHING) {
      const isOther = get().practice !== undefined || formatChoice(choice) !== formatChoice(get().choice);
      if (isOther) set({ practice: undefined, current: undefined, finished: undefined, notice: undefined });
      if (isOther) await get().refresh(choice);
      else await get().open(choice);
      if (get().current === undefined && get().session !== undefined) await get().showNext();
    },
    choose(option) {
      const { current, scenarioOf } = get();
      const scenario = current && scenarioOf(current.card.id, current.language);
      if (scenario === undefined || current?.revealed !== false) return;
      set({ current: { ...current, chosen: chosenAfter(current.chosen, option, rightOf(scenario).length) } });
    },
    reveal(pressedAt) {
      const { current } = get();
      if (current === undefined || current.revealed || pressedAt < guardUntil) return;
      guardUntil = pressedAt + GUARD_MS;
      set({ current: { ...current, revealed: true }, notice: undefined });
    },
    async grade(button, pressedAt) {
      const { current, saving, problem, practice } = get();
      if (!current?.revealed || saving !== undefined || problem !== undefined || pressedAt < guardUntil) return;
      guardUntil = pressedAt + GUARD_MS;
      set({ saving: button });
      const answerMs = Math.max(0, deps.clock.now().at - current.shownAt);
      const answer = { card: current.card.id, grade: GRADE_OF[button], answerMs };
      await (practice === undefined
        ? commit(context, { type: 'reviewed', ...answer }, (recorded) => afterReview(button, recorded))
        : commit(context, { type: 'practiced', ...answer }, (recorded) => afterPractice(button, recorded)));
    },
    async skip() {
      const { current, saving } = get();
      if (current === undefined || saving !== undefined) return;
      changeSession((session) => afterSkip(session, current.card.id));
      set({ notice: { type: 'skipped' } });
      await get().showNext();
    },
    dismissNotice: () => set({ notice: undefined, finished: undefined }),
    async flipLanguage() {
      const { current } = get();
      if (current === undefined) return;
      const language: Language = current.language === 'en' ? 'ja' : 'en';
      const loaded = await get().loadTexts(current.card.id, language);
      const now = get().current;
      if (loaded.ok && now?.card === current.card) set({ current: { ...now, language } });
      if (!loaded.ok) set({ problem: { type: 'texts', error: loaded.error, retry: () => void get().flipLanguage() } });
    },
    followLanguage() {
      const { current, preferences } = get();
      if (current !== undefined && current.language !== preferences.language) void get().flipLanguage();
    },
    async show(id, revealed) {
      const card = catalog.byId.get(id);
      if (card === undefined) return get().showNext();
      const { language } = get().preferences;
      const loaded = await get().loadTexts(id, language);
      if (!loaded.ok) {
        set({ problem: { type: 'texts', error: loaded.error, retry: () => void get().show(id, revealed) } });
        return;
      }
      const shownAt = deps.clock.now().at;
      set({ current: { card, language, revealed, chosen: [], shownAt }, finished: undefined, problem: undefined });
    },
    async showNext() {
      const { practice, session, storage } = get();
      // What is known may be out of date; the next card is chosen when the storage can be read again.
      if (typeof storage === 'object') return set({ current: undefined });
      const active = practice?.session ?? session;
      const next = active && nextCard(active);
      if (active && next) {
        await get().show(next, false);
        // While the learner thinks, the text of the card after it comes.
        return void get().loadTexts(nextCard(afterAnswerInSession(active, next, SATISFIED)));
      }
      if (practice !== undefined) set({ current: undefined });
      else if (session !== undefined) await finish(session.day);
    },
  };
};

const noticeAfter = (button: Button, counted: boolean, days: number, exam?: ExamPart): Notice => {
  if (GRADE_OF[button] < SATISFIED) return { type: 'saved-again', button };
  return counted ? { type: 'saved', button, days, exam } : { type: 'saved-drill' };
};
