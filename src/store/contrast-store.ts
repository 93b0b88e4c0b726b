import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Instant } from '../core/base/day';
import type { CardId, EventId } from '../core/base/ids';
import type { Language } from '../core/deck/deck';
import { type ContrastAnswer, type ContrastPair, type ContrastTurn, contrastTurn } from '../core/queue/contrast';
import { type Button, GRADE_OF } from '../core/scheduler/buttons';
import { SATISFIED } from '../core/scheduler/schedule';
import type { SliceContext } from './app-store';
import { commit } from './commit';
import type { Notice } from './notice';

/** look: both sides are shown. ask: one is asked for. answer: its answer is shown. done: all are through. */
export type ContrastPhase = 'look' | 'ask' | 'answer' | 'done';

export interface ContrastState {
  readonly pairs: readonly ContrastPair[];
  /** The answers that stand, each with its event. */
  readonly answers: readonly GivenAnswer[];
  readonly turn: ContrastTurn | undefined;
  readonly phase: ContrastPhase | undefined;
  readonly language: Language;
  readonly saving: Button | undefined;
  /** The learner's own, of the cards that have one. */
  readonly notes: ReadonlyMap<CardId, string>;
  enter(pairs: readonly ContrastPair[]): Promise<void>;
  /** Both sides have been looked at. `pressedAt` is the event's own time in ms; two presses within 200 ms are one. */
  begin(pressedAt: number): void;
  reveal(pressedAt: number): void;
  grade(button: Button, pressedAt: number): Promise<void>;
  flipLanguage(): Promise<void>;
  /** An answer was taken back or brought again. */
  heed(notice: Notice | undefined): void;
}

export interface GivenAnswer extends ContrastAnswer {
  readonly id: EventId;
}

export type ContrastStore = StoreApi<ContrastState>;

const GUARD_MS = 200;

/** A drill that is practice: every answer is recorded, and none moves a date. */
export const createContrastStore = (context: SliceContext): ContrastStore =>
  createStore<ContrastState>()((set, get) => {
    const { deps, set: setApp, get: app } = context;
    let guardUntil = 0;
    let shownAt: Instant = 0;
    let takenBack: readonly GivenAnswer[] = [];
    let newest = 0;

    const isGuarded = (pressedAt: number): boolean => {
      if (pressedAt < guardUntil) return true;
      guardUntil = pressedAt + GUARD_MS;
      return false;
    };

    const goOnAfter = (answers: readonly GivenAnswer[], phase?: ContrastPhase): void => {
      const turn = contrastTurn(get().pairs, answers);
      set({ answers, turn, phase: turn === undefined ? 'done' : (phase ?? (turn.isNew ? 'look' : 'ask')), saving: undefined });
      shownAt = deps.clock.now().at;
    };

    const loadTexts = async (pairs: readonly ContrastPair[], language: Language, retry: () => Promise<void>): Promise<boolean> => {
      const loads = await Promise.all(pairs.flatMap(({ cards: [card] }) => (card === undefined ? [] : [app().loadTexts(card, language)])));
      const failed = loads.find((loaded) => !loaded.ok);
      if (failed?.ok === false) setApp({ problem: { type: 'texts', error: failed.error, retry: () => void retry() } });
      return failed === undefined;
    };

    return {
      pairs: [],
      answers: [],
      turn: undefined,
      phase: undefined,
      language: app().preferences.language,
      saving: undefined,
      notes: new Map(),
      async enter(pairs) {
        const { language } = app().preferences;
        newest += 1;
        const mine = newest;
        takenBack = [];
        setApp({ problem: undefined, notice: undefined });
        set({ pairs, answers: [], turn: undefined, phase: undefined, language, saving: undefined });
        const [isLoaded, states] = await Promise.all([
          loadTexts(pairs, language, () => get().enter(pairs)),
          deps.log.statesOf(pairs.flatMap(({ cards }) => cards)),
        ]);
        if (!isLoaded || mine !== newest) return;
        if (states.ok) set({ notes: new Map(states.value.flatMap(({ card, note }) => (note === undefined ? [] : [[card, note]]))) });
        goOnAfter([]);
      },
      begin(pressedAt) {
        if (get().phase !== 'look' || isGuarded(pressedAt)) return;
        set({ phase: 'ask' });
        shownAt = deps.clock.now().at;
      },
      reveal(pressedAt) {
        if (get().phase !== 'ask' || isGuarded(pressedAt)) return;
        setApp({ notice: undefined });
        set({ phase: 'answer' });
      },
      async grade(button, pressedAt) {
        const { phase, turn, saving, pairs } = get();
        if (phase !== 'answer' || turn === undefined || saving !== undefined || app().problem !== undefined || isGuarded(pressedAt)) return;
        set({ saving: button });
        const [card, grade]: [CardId, ContrastAnswer['grade']] = [turn.card, GRADE_OF[button]];
        const answerMs = Math.max(0, deps.clock.now().at - shownAt);
        await commit(context, { type: 'practiced', card, grade, answerMs }, ({ event }) => {
          if (get().pairs !== pairs) return;
          takenBack = [];
          goOnAfter([...get().answers, { id: event.id, card, grade }]);
          setApp({ notice: grade < SATISFIED ? { type: 'saved-again', button } : { type: 'saved-drill' } });
        });
        // Where it was not saved the problem says so, and trying again goes on.
        if (app().problem !== undefined) set({ saving: undefined });
      },
      async flipLanguage() {
        const { pairs, language: before } = get();
        const language: Language = before === 'en' ? 'ja' : 'en';
        const isLoaded = await loadTexts(pairs, language, async () => {
          setApp({ problem: undefined });
          await get().flipLanguage();
        });
        if (isLoaded && get().pairs === pairs) set({ language });
      },
      heed(notice) {
        if ((notice?.type !== 'undone' && notice?.type !== 'redone') || !('id' in notice.action)) return;
        const { id } = notice.action;
        const { answers } = get();
        if (notice.type === 'undone') {
          const undone = answers.find((answer) => answer.id === id);
          if (undone === undefined) return;
          takenBack = [...takenBack, undone];
          goOnAfter(
            answers.filter((answer) => answer.id !== id),
            'answer',
          );
        } else {
          const redone = takenBack.find((answer) => answer.id === id);
          if (redone === undefined) return;
          takenBack = takenBack.filter((answer) => answer.id !== id);
          goOnAfter([...answers, redone]);
        }
      },
    };
  });
