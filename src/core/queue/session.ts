import type { StudyDay } from '../base/day';
import { type CardId, type DifferenceId, differenceOf } from '../base/ids';
import { areSiblings, type Catalog, differencesOf, type Touching } from '../deck/cards';
import { type CardState, isLearned, type Learned, type Schedule } from '../scheduler/card-state';
import { isCounted, SATISFIED } from '../scheduler/schedule';
import type { Grade } from '../scheduler/sm2';
import { type LearnerSettings, limitsOn } from '../settings/learner-settings';
import { type Choice, EVERYTHING, isChosen } from './choice';
import { type DayRules, USUAL } from './day-rules';
import { newCardsInOrder } from './introduction';
import { type DoneToday, mostOverdueFirst, spreadEvenly, weakestFirst } from './queue-order';
import { isDaily, isKnownSide } from './taking-part';

/**
 * One study day's work. Never stored: rebuilt from the card states, in an order that the study day seeds, so that a reload goes on with the same session.
 */
export interface Session {
  readonly day: StudyDay;
  /** Not answered yet today, in order. */
  readonly waiting: readonly CardId[];
  /** Answered today: each card once, in the order of its last answer. */
  readonly answered: readonly Answered[];
  /** Which of `waiting` have never been answered. */
  readonly fresh: ReadonlySet<CardId>;
  /** What of the day is done; the order of the rest follows from it. */
  readonly done: DoneToday;
  /** The end of `waiting`: put off until everything else is done. */
  readonly skipped: readonly CardId[];
  readonly held: Held;
  /** What has come together from before; none in practice. */
  readonly backlog?: Backlog;
  /** The catalog's, to keep siblings apart. */
  readonly also: Touching;
}

export interface Backlog {
  /** All that was due before today and the plan has not spread. */
  readonly overdue: number;
  /** What of it is set apart. */
  readonly apart: number;
}

export interface Answered {
  readonly card: CardId;
  readonly grade: Grade;
}

/** What today leaves for later, and why. */
export interface Held {
  /** Due cards beyond the limit. */
  readonly due: number;
  /** New cards beyond the limit. */
  readonly fresh: number;
  /** New cards that wait because a sibling is introduced today. */
  readonly siblings: number;
  /** Due cards of a backlog that is set apart. */
  readonly apart?: number;
}

/** What the storage knows about a study day, read in one go. */
export interface DaySnapshot {
  readonly day: StudyDay;
  readonly settings: LearnerSettings;
  /** States that are due on or before the day, and those that were asked for beside. */
  readonly due: readonly CardState[];
  /** States last answered on the day. */
  readonly answered: readonly CardState[];
  /** The ids of all cards in the schedule. */
  readonly learned: ReadonlySet<CardId>;
  /** Cards that are suspended, or buried beyond the day. */
  readonly aside: ReadonlySet<CardId>;
  /** New cards that were missed in a self-test. */
  readonly missed: ReadonlySet<CardId>;
}

/** A card graded below 4 comes back after this many other cards. */
export const CARDS_BETWEEN_DRILL = 5;

/** Which cards the day brings and which it leaves for later. */
export interface TodaysChoice {
  /** In the order in which they come. */
  readonly due: readonly CardId[];
  readonly fresh: readonly CardId[];
  readonly done: DoneToday;
  /** Answered today, in order. */
  readonly answered: readonly Learned[];
  readonly backlog: Backlog;
  readonly heldDue: readonly CardId[];
  /** Of a backlog that is set apart. */
  readonly heldApart: readonly CardId[];
  readonly heldFresh: readonly CardId[];
  readonly heldSiblings: readonly CardId[];
  /** Whether a card could come at all: switched on, chosen and not set aside. */
  readonly takesPart: (card: CardId) => boolean;
}

export const chooseToday = (catalog: Catalog, snapshot: DaySnapshot, choice: Choice, rules: DayRules): TodaysChoice => {
  const { day, settings } = snapshot;
  const today = new TodaysCards(catalog, snapshot, choice, rules);
  const all = snapshot.answered
    .filter(isLearned)
    .filter(({ card }) => catalog.byId.has(card))
    .sort((a, b) => a.schedule.answeredAt - b.schedule.answeredAt);
  const introduced = all.filter(({ schedule }) => schedule.introducedDay === day);
  const counted = all.filter(({ schedule }) => schedule.countedDay === day && schedule.introducedDay !== day);
  const done = { due: counted.length, fresh: introduced.length };
  const limits = limitsOn(settings, day);
  const { apart, fresh: planned } = rules;

  const inOrder = (choice.weakestFirst === true ? weakestFirst : mostOverdueFirst)(today.due, day);
  const isApart = (state: Learned): boolean => apart?.has(state) === true && !rules.isOwed(state);
  const doneApart = apart === undefined ? 0 : counted.filter(apart.had).length;
  const owed = inOrder.filter(rules.isOwed);
  const usual = inOrder.filter((state) => !rules.isOwed(state) && !isApart(state));
  const backlog = inOrder.filter(isApart);
  const usualRoom = room(limits.due, done.due - doneApart + owed.length);
  const backlogRoom = apart === undefined ? 0 : room(apart.perDay, doneApart);
  const held = new Set([...usual.slice(usualRoom), ...backlog.slice(backlogRoom)]);
  const due = inOrder.filter((state) => !held.has(state));

  const candidates = planned === undefined ? today.fresh : planned.order(today.fresh);
  const fresh = planned?.together === true ? candidates : newCards(candidates, introduced, catalog.also);
  const freshLimit = planned === undefined ? limits.fresh : planned.count(due.length + done.due) + limits.fresh - settings.newPerDay;
  const within = fresh.slice(0, room(freshLimit, done.fresh));
  const met = new Set([...introduced.map(({ card }) => card), ...within].flatMap((card) => differencesOf(card, catalog.also)));
  const hasMet = (card: CardId): boolean => differencesOf(card, catalog.also).some((difference) => met.has(difference));
  const heldFresh = fresh.slice(within.length);
  return {
    due: idsOf(due),
    fresh: within,
    done,
    answered: all.filter(({ card }) => today.has(card)),
    backlog: { overdue: inOrder.filter((state) => state.schedule.due < day && !rules.isOwed(state)).length, apart: backlog.length },
    heldDue: idsOf(usual.slice(usualRoom)),
    heldApart: idsOf(backlog.slice(backlogRoom)),
    heldFresh,
    heldSiblings: planned?.together === true ? [] : candidates.filter((card) => hasMet(card) && !within.includes(card)),
    takesPart: (card) => today.has(card),
  };
};

export const buildSession = (catalog: Catalog, snapshot: DaySnapshot, choice: Choice = EVERYTHING, rules: DayRules = USUAL): Session => {
  const chosen = chooseToday(catalog, snapshot, choice, rules);
  const { due, fresh, done, answered, backlog, heldDue, heldApart, heldFresh, heldSiblings } = chosen;
  return {
    day: snapshot.day,
    waiting: spreadEvenly(due, fresh, done),
    answered: answered.map(({ card, schedule }) => ({ card, grade: schedule.lastGrade })),
    fresh: new Set(fresh),
    done,
    skipped: [],
    backlog,
    held: { due: heldDue.length, fresh: heldFresh.length, siblings: heldSiblings.length, apart: heldApart.length },
    also: catalog.also,
  };
};

/**
 * The card to show: a ready drill card, else the next one waiting, else drill that has nothing else to wait for. Siblings stay apart where
 * they can.
 */
export const nextCard = (session: Session): CardId | undefined => {
  const { answered, waiting, also } = session;
  const last = answered.at(-1)?.card;
  const apart = (card: CardId): boolean => last === undefined || !areSiblings(card, last, also);
  const ready = drillAmong(answered.slice(0, -CARDS_BETWEEN_DRILL));
  const early = waiting.length === 0 ? drillAmong(answered) : [];
  return ready.find(apart) ?? waiting.find(apart) ?? early.find(apart) ?? ready[0] ?? waiting[0] ?? early[0];
};

export const afterAnswerInSession = (session: Session, card: CardId, grade: Grade): Session => ({
  ...(session.waiting.includes(card) ? afterFirstAnswer(session, card) : session),
  answered: [...session.answered.filter((other) => other.card !== card), { card, grade }],
});

/** The card goes to the end of this session. Not stored: a reload brings it back to its place. */
export const afterSkip = (session: Session, card: CardId): Session => {
  const drilled = session.answered.find((other) => other.card === card);
  if (drilled !== undefined) return afterAnswerInSession(session, card, drilled.grade);
  const last = (cards: readonly CardId[]): CardId[] => [...cards.filter((other) => other !== card), card];
  return { ...session, waiting: last(session.waiting), skipped: last(session.skipped) };
};

/** A session that was read anew keeps at its end what was skipped before. */
export const withSkipped = (session: Session, skipped: readonly CardId[]): Session =>
  skipped.filter((card) => session.waiting.includes(card)).reduce(afterSkip, session);

/** The card leaves this session: buried, suspended or reset. */
export const withoutCard = (session: Session, card: CardId): Session => ({
  ...session,
  waiting: session.waiting.filter((other) => other !== card),
  skipped: session.skipped.filter((other) => other !== card),
  answered: session.answered.filter((other) => other.card !== card),
});

/** Whether the session brings the card, or has brought it. */
export const isInSession = ({ waiting, answered }: Session, card: CardId): boolean =>
  waiting.includes(card) || answered.some((other) => other.card === card);

/** The card comes again at once: its answer was taken back. */
export const withCardFirst = (session: Session, card: CardId): Session => {
  const { waiting, ...rest } = withoutCard(session, card);
  return { ...rest, waiting: [card, ...waiting] };
};

export interface SessionCounts {
  readonly due: number;
  readonly fresh: number;
  readonly drill: number;
}

export const countsOf = ({ waiting, answered, fresh }: Session): SessionCounts => {
  const freshLeft = waiting.filter((card) => fresh.has(card)).length;
  return { due: waiting.length - freshLeft, fresh: freshLeft, drill: drillAmong(answered).length };
};

/** The rest is spread anew, as a rebuilt session would be: a card that had to wait for its sibling must not come elsewhere after a reload. */
const afterFirstAnswer = (session: Session, card: CardId): Session => {
  const isFresh = (each: CardId): boolean => session.fresh.has(each);
  const skipped = session.skipped.filter((other) => other !== card);
  const rest = session.waiting.filter((other) => other !== card && !skipped.includes(other));
  const done = { due: session.done.due + (isFresh(card) ? 0 : 1), fresh: session.done.fresh + (isFresh(card) ? 1 : 0) };
  const due = rest.filter((each) => !isFresh(each));
  return { ...session, done, skipped, waiting: [...spreadEvenly(due, rest.filter(isFresh), done), ...skipped] };
};

const drillAmong = (answered: readonly Answered[]): CardId[] => answered.filter(({ grade }) => grade < SATISFIED).map(({ card }) => card);

const idsOf = (states: readonly Learned[]): CardId[] => states.map(({ card }) => card);

const room = (limit: number, done: number): number => Math.max(0, limit - done);

/** Which cards take part: those of the chosen deck and topic, or of the decks that are on; without what is set aside or known already. */
class TodaysCards {
  readonly due: readonly Learned[];
  /** Never learned ones, in deck order. */
  readonly fresh: readonly CardId[];

  constructor(
    private readonly catalog: Catalog,
    private readonly snapshot: DaySnapshot,
    private readonly choice: Choice,
    private readonly rules: DayRules,
  ) {
    const { due, learned, missed, day, settings } = snapshot;
    const takesPart = (id: CardId): boolean => this.has(id);
    const together = rules.fresh?.together === true;
    const rests = rules.isPaused && choice.deck === undefined;
    const comes = (state: Learned): boolean =>
      (rules.dateOf(state) <= day && isCounted(state.schedule, day)) || isRevisedSince(catalog, state.card, state.schedule, day);
    this.due = rests || choice.only === 'new' ? [] : due.filter(isLearned).filter((state) => comes(state) && this.has(state.card));
    const exam = catalog.exams.find(({ id }) => id === settings.exam);
    this.fresh = rests || choice.only === 'due' ? [] : newCardsInOrder({ catalog, learned, missed, exam, together, takesPart });
  }

  has(id: CardId): boolean {
    const card = this.catalog.byId.get(id);
    const deck = card && this.catalog.deckById.get(card.deck);
    if (card === undefined || deck === undefined || this.snapshot.aside.has(id)) return false;
    const { settings } = this.snapshot;
    if (isKnownSide(card, deck, settings)) return false;
    return isChosen(this.choice, card) && (this.choice.deck !== undefined || this.rules.decks.has(deck.id) || isDaily(deck, settings));
  }
}

/** A card whose fact has changed since its last counted answer comes back once: that answer was about the old fact. */
export const isRevisedSince = ({ revisedOn }: Catalog, card: CardId, { countedDay }: Schedule, day: StudyDay): boolean => {
  const revised = revisedOn.get(differenceOf(card));
  return revised !== undefined && countedDay < revised && revised <= day;
};

/** At most one of each difference: a card is introduced only on a day on which no sibling was. */
const newCards = (candidates: readonly CardId[], introduced: readonly Learned[], also: Touching): CardId[] => {
  const taken = new Set<DifferenceId>(introduced.flatMap(({ card }) => differencesOf(card, also)));
  const fresh: CardId[] = [];
  for (const card of candidates) {
    const touched = differencesOf(card, also);
    if (touched.some((difference) => taken.has(difference))) continue;
    for (const difference of touched) taken.add(difference);
    fresh.push(card);
  }
  return fresh;
};
