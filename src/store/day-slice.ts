import { addDays, nextRollover, type StudyDay, studyDayOf } from '../core/base/day';
import { type CardId, type DeckId, differenceOf } from '../core/base/ids';
import { ok, type Result } from '../core/base/result';
import { cardsOfDeck, type Catalog } from '../core/deck/cards';
import type { Deck } from '../core/deck/deck';
import { isAction } from '../core/log/event';
import type { StorageError } from '../core/ports';
import { type Choice, EVERYTHING, formatChoice } from '../core/queue/choice';
import { type DayRules, hasRules, USUAL } from '../core/queue/day-rules';
import { buildSession, countsOf, type DaySnapshot, nextCard, type Session, type SessionCounts, withSkipped } from '../core/queue/session';
import { type CardState, isLearned } from '../core/scheduler/card-state';
import { defaultSettings, type LearnerSettings } from '../core/settings/learner-settings';
import { suggestedDeck } from '../core/stats/deck-suggestion';
import { DEFAULT_PACE, type Pace, paceOf } from '../core/stats/pace';
import type { SliceContext } from './app-store';
import type { RuledDay } from './plan-work';
import { todayUnder } from './press';

export interface DaySlice {
  readonly storage: 'opening' | 'open' | StorageError;
  readonly settings: LearnerSettings;
  /** What part of the day's work `session` holds. */
  readonly choice: Choice;
  /** Today's work, once the storage has been read. */
  readonly session: Session | undefined;
  /** Where a next date stands to an exam that is planned for. */
  readonly examPart: DayRules['examPart'];
  /** The states of the cards that may be shown today. A grade changes it in place, so that no grade copies it. */
  readonly dayStates: Map<CardId, CardState>;
  /** How many cards of each deck have been started. */
  readonly started: ReadonlyMap<DeckId, number>;
  /** A deck whose time has come, and that is neither on nor off yet. */
  readonly suggestion: Deck | undefined;
  /** Cards with history that no deck holds any more. */
  readonly unknownCards: number;
  /** What waits on the next study day, as far as is known now; none until it was looked at. */
  readonly tomorrow: SessionCounts | undefined;
  /** How fast the learner answers; the usual pace until it was looked at. */
  readonly pace: Pace;
  readonly deckSizes: readonly DeckSize[];
  lookAtTomorrow(): Promise<void>;
  lookAtPace(): Promise<void>;
  /** Reads the day for the first time, however often it is called, or for another choice than was asked for last. */
  open(choice?: Choice): Promise<void>;
  /** Reads the day anew: at the start, at rollover, after undo, after another tab wrote. The card on the screen stays. */
  refresh(choice?: Choice): Promise<void>;
}

export interface DeckSize {
  readonly deck: Deck;
  readonly cards: number;
}

const EVENTS_FOR_PACE = 200;

export const createDaySlice = ({ deps, catalog, set, get }: SliceContext): DaySlice => {
  let cancelRollover = (): void => {};
  let newest = 0;
  /** What the day is read for: `choice`, once it has been read. */
  let wanted = EVERYTHING;
  let reading: Promise<void> | undefined;
  /** They may come although their day has not. */
  const revisedCards = catalog.cards.filter(({ difference }) => catalog.revisedOn.has(difference)).map(({ id }) => id);

  /** Cards that may be on the screen although the day knows nothing of them: new ones may be marked, practised ones are not due. */
  const shownWithoutSchedule = ({ fresh }: Session): CardId[] => {
    const { current, practice } = get();
    const practised = practice === undefined ? [] : [...practice.session.waiting, ...practice.session.answered.map(({ card }) => card)];
    return [...new Set([...fresh, ...practised, ...(current === undefined ? [] : [current.card.id])])];
  };

  /** A usual day needs nothing but the snapshot; for a plan, a pause or a backlog their rules are loaded. */
  const readRuled = async (dayUnder: (settings: LearnerSettings) => StudyDay): Promise<Result<RuledDay, StorageError>> => {
    const read = await deps.log.snapshot(dayUnder, revisedCards);
    if (!read.ok || !hasRules(read.value.settings)) return read.ok ? ok({ snapshot: read.value, rules: USUAL }) : read;
    return (await get().planWork()).ruled(read.value);
  };

  const readDay = async (): Promise<void> => {
    newest += 1;
    const mine = newest;
    const choice = wanted;
    const before = get().session;
    const moment = deps.clock.now();
    const read = await readRuled(({ rolloverHour }) => studyDayOf(moment, rolloverHour));
    // A later call reads something newer, perhaps for another choice: whoever waits for this one waits for that.
    if (mine !== newest) return reading;
    if (!read.ok) return set({ storage: read.error });
    const { snapshot, rules } = read.value;
    const skipped = before?.day === snapshot.day && choice === get().choice ? before.skipped : [];
    const session = withSkipped(buildSession(catalog, snapshot, choice, rules), skipped);
    // The text of the card that comes first is fetched while the page is still being drawn.
    void get().loadTexts(nextCard(session));
    const others = await deps.log.statesOf(shownWithoutSchedule(session));
    if (mine !== newest) return reading;
    if (!others.ok) return set({ storage: others.error });
    // Something was answered in the meantime, so what was read is older than what is known.
    if (get().session !== before) return get().refresh();
    const dayStates = new Map([...snapshot.due, ...snapshot.answered, ...others.value].map((state) => [state.card, state]));
    // A new day ends what the last one had finished.
    if (before?.day !== snapshot.day) set({ finished: undefined });
    set({
      storage: 'open',
      settings: snapshot.settings,
      choice,
      session,
      examPart: rules.examPart,
      dayStates,
      ...learnedIn(catalog, snapshot),
    });
    if (get().library !== undefined) await get().openLibrary();
    cancelRollover();
    // Counted from when the day was read: it may have turned over since.
    cancelRollover = deps.clock.at(nextRollover(moment, snapshot.settings.rolloverHour), () => void get().refresh());
  };

  deps.log.onChange((change) => {
    if (change === 'repaired') set({ notice: { type: 'repaired' } });
    else if (change === 'written') void get().refresh();
    else set({ storage: { type: 'storage', reason: change, detail: 'another tab' } });
  });

  return {
    storage: 'opening',
    settings: defaultSettings,
    choice: EVERYTHING,
    session: undefined,
    examPart: USUAL.examPart,
    dayStates: new Map(),
    started: new Map(),
    suggestion: undefined,
    unknownCards: 0,
    tomorrow: undefined,
    pace: DEFAULT_PACE,
    deckSizes: catalog.decks.map((deck) => ({ deck, cards: cardsOfDeck(deck).length })),
    async lookAtTomorrow() {
      const read = await readRuled((settings) => addDays(todayUnder(deps, settings), 1));
      set(
        read.ok
          ? { tomorrow: countsOf(buildSession(catalog, read.value.snapshot, EVERYTHING, read.value.rules)) }
          : { storage: read.error },
      );
    },
    async lookAtPace() {
      const recent = await deps.log.newestEvents(EVENTS_FOR_PACE);
      if (!recent.ok) return;
      const cards = new Set(recent.value.flatMap((event) => (isAction(event) && event.type === 'reviewed' ? [event.card] : [])));
      const states = await deps.log.statesOf([...cards]);
      if (!states.ok) return;
      const introducedOn = new Map(states.value.filter(isLearned).map(({ card, schedule }) => [card, schedule.introducedDay]));
      set({ pace: paceOf(recent.value, introducedOn) });
    },
    open: (choice = wanted) => (reading !== undefined && formatChoice(choice) === formatChoice(wanted) ? reading : get().refresh(choice)),
    refresh(choice = wanted) {
      wanted = choice;
      reading = readDay();
      return reading;
    },
  };
};

const learnedIn = (catalog: Catalog, { learned, settings }: DaySnapshot): Pick<DaySlice, 'started' | 'suggestion' | 'unknownCards'> => {
  const started = new Map<DeckId, number>();
  let unknownCards = 0;
  for (const id of learned) {
    const deck = catalog.byId.get(id)?.deck;
    if (deck !== undefined) started.set(deck, (started.get(deck) ?? 0) + 1);
    else if (!catalog.placeOf.has(differenceOf(id))) unknownCards += 1;
  }
  return { started, suggestion: suggestedDeck(catalog, learned, settings), unknownCards };
};
