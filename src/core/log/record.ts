import { type Instant, type Moment, studyDayOf } from '../base/day';
import { type CardId, eventId } from '../base/ids';
import { err, ok, type Result } from '../base/result';
import type { CardState } from '../scheduler/card-state';
import { type Action, type ActionEvent, cardsOf, type ChigaiEvent, type EventBase, isAction, isKnown } from './event';
import type { LogHead, LogTransaction } from './log-transaction';
import { byLogOrder } from './order';
import { afterEvent, replayCard, settingsAfter } from './replay';

/** When and under which settings something was pressed. */
export interface Press {
  readonly moment: Moment;
  readonly rolloverHour: number;
  /** Made anew for each press; the same when a failed write is tried again. */
  readonly key: string;
}

/** The clock shows a time well before the last event. Either it is wrong now, or it was wrong then; only the learner knows. */
export interface ClockBehind {
  readonly type: 'clock-behind';
  readonly now: Instant;
  readonly lastAt: Instant;
}

export interface Recorded {
  readonly event: ActionEvent;
  /** The first card's state before and after; none where the action is about no card or nothing is left to say. */
  readonly before: CardState | undefined;
  readonly state: CardState | undefined;
}

/** A clock may differ this much from the last event before grading stops and asks. */
export const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** Appends one action and writes the state of the cards it is about. A press whose key the log already holds is reported again, not written twice. */
export const record = async (tx: LogTransaction, action: Action, press: Press): Promise<Result<Recorded, ClockBehind>> => {
  const head = await tx.head();
  const [first, ...others] = cardsOf(action);
  const before = first && (await tx.state(first));
  const written = await writtenBefore(tx, press);
  if (written !== undefined && isAction(written))
    return ok({ event: written, before: first && (await stateBefore(tx, first, written)), state: before });
  const base = nextBase(tx, head, press);
  if (!base.ok) return base;
  const event: ActionEvent = { ...base.value, ...action };
  await append(tx, head, event);
  const state = first && afterEvent(before, event, first);
  if (first !== undefined) await putState(tx, first, state);
  if (event.type === 'settings-changed' || event.type === 'limit-raised') await tx.putSettings(settingsAfter(await tx.settings(), event));
  if (others.length > 0) await putOthers(tx, others, event);
  return ok({ event, before, state });
};

/** The next event's own fields, strictly after the last event; or the reason why nothing may be written now. */
export const nextBase = (tx: LogTransaction, head: LogHead, { moment, rolloverHour, key }: Press): Result<EventBase, ClockBehind> => {
  if (moment.at < head.at - CLOCK_TOLERANCE_MS) return err({ type: 'clock-behind', now: moment.at, lastAt: head.at });
  const at = Math.max(moment.at, head.at + 1);
  const day = studyDayOf({ at, tz: moment.tz }, rolloverHour);
  return ok({ id: eventId(tx.device, head.seq + 1), v: 1, at, tz: moment.tz, day, key });
};

export const append = async (tx: LogTransaction, head: LogHead, event: ChigaiEvent): Promise<void> => {
  await tx.addEvent(event);
  await tx.putHead({ seq: head.seq + 1, at: event.at });
};

/** The card's state as the event found it. */
const stateBefore = async (tx: LogTransaction, card: CardId, event: ActionEvent): Promise<CardState | undefined> =>
  replayCard(
    card,
    (await tx.eventsAbout([card])).filter((other) => byLogOrder(other, event) < 0),
  );

/** What this very press wrote in an earlier try whose success was never reported; it is among the newest events. */
export const writtenBefore = async (tx: LogTransaction, { key }: Press): Promise<ChigaiEvent | undefined> =>
  tx.retried ? (await tx.newestOwn(Number.POSITIVE_INFINITY, 32)).filter(isKnown).find((event) => event.key === key) : undefined;

export const putState = (tx: LogTransaction, card: CardId, state: CardState | undefined): Promise<void> =>
  state === undefined ? tx.deleteState(card) : tx.putState(state);

/** What is done to many cards is read and written at once. */
const putOthers = async (tx: LogTransaction, cards: readonly CardId[], event: ActionEvent): Promise<void> => {
  const before = new Map((await tx.states(cards)).map((state) => [state.card, state]));
  await putStates(tx, cards, (card) => afterEvent(before.get(card), event, card));
};

export const putStates = async (
  tx: LogTransaction,
  cards: readonly CardId[],
  stateOf: (card: CardId) => CardState | undefined,
): Promise<void> => {
  const states = cards.flatMap((card) => stateOf(card) ?? []);
  const kept = new Set(states.map(({ card }) => card));
  const gone = cards.filter((card) => !kept.has(card));
  if (states.length > 0) await tx.putStates(states);
  if (gone.length > 0) await tx.deleteStates(gone);
};
