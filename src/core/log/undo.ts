import type { StudyDay } from '../base/day';
import { asCardId, type EventId } from '../base/ids';
import { err, ok, type Result } from '../base/result';
import { Account } from './account';
import {
  type ActionEvent,
  isAction,
  isCardSubject,
  isExamStep,
  isWord,
  RESTORES,
  seqOf,
  SETTINGS,
  type StoredEvent,
  type Subject,
  subjectsOf,
  type Toggle,
} from './event';
import type { LogTransaction } from './log-transaction';
import { append, type ClockBehind, nextBase, type Press, putStates, writtenBefore } from './record';
import { effective, replay, replaySettings } from './replay';

export interface NothingLeft {
  readonly type: 'nothing-to-undo' | 'nothing-to-redo';
}

/** The action is from an earlier study day than the session: name it and ask before taking it back. */
export interface OlderThanSession {
  readonly type: 'older-than-session';
  readonly action: ActionEvent;
}

export type UndoError = NothingLeft | OlderThanSession | ClockBehind;

/**
 * Takes back this device's newest action that still stands; returns it. The log keeps it; everything derived becomes what it would be
 * without it. `since` is the study day of the session: an older action is refused until it is asked for with its own day.
 */
export const undo = async (tx: LogTransaction, press: Press, since: StudyDay): Promise<Result<ActionEvent, UndoError>> => {
  const before = await toggledBefore(tx, press);
  if (before !== undefined) return ok(before);
  const { standing } = await recentOwn(tx);
  if (standing === undefined) return err({ type: 'nothing-to-undo' });
  if (standing.day < since) return err({ type: 'older-than-session', action: standing });
  return toggle(tx, press, 'undone', standing);
};

/** Takes back one particular action, whatever came after it. */
export const undoAction = async (tx: LogTransaction, press: Press, id: EventId): Promise<Result<ActionEvent, UndoError>> => {
  const before = await toggledBefore(tx, press);
  if (before !== undefined) return ok(before);
  const action = await tx.event(id);
  if (action === undefined || !isAction(action) || !(await stillStands(tx, action))) return err({ type: 'nothing-to-undo' });
  return toggle(tx, press, 'undone', action);
};

/** Brings back what was undone last, as long as nothing new was done since; returns it. */
export const redo = async (tx: LogTransaction, press: Press): Promise<Result<ActionEvent, UndoError>> => {
  const before = await toggledBefore(tx, press);
  if (before !== undefined) return ok(before);
  const { takenBack } = await recentOwn(tx);
  const last = takenBack.at(-1);
  const action = last && (await tx.event(last.target));
  return action !== undefined && isAction(action) ? toggle(tx, press, 'redone', action) : err({ type: 'nothing-to-redo' });
};

const toggle = async (
  tx: LogTransaction,
  press: Press,
  type: Toggle['type'],
  action: ActionEvent,
): Promise<Result<ActionEvent, ClockBehind>> => {
  const head = await tx.head();
  const base = nextBase(tx, head, press);
  if (!base.ok) return base;
  const about = subjectsOf(action);
  await append(tx, head, { ...base.value, type, target: action.id, about });
  await restate(tx, about);
  return ok(action);
};

/** Whether an action still counts. */
const stillStands = async (tx: LogTransaction, action: ActionEvent): Promise<boolean> => {
  const [subject] = subjectsOf(action);
  return subject !== undefined && effective(await tx.eventsAbout([subject])).some(({ id }) => id === action.id);
};

/** What an earlier try of this press did, so that trying again does not take back one more. */
const toggledBefore = async (tx: LogTransaction, press: Press): Promise<ActionEvent | undefined> => {
  const written = await writtenBefore(tx, press);
  const action = written && isWord(written) && written.type !== 'voided' ? await tx.event(written.target) : undefined;
  return action && isAction(action) ? action : undefined;
};

/** Writes anew what the events now say about each subject. */
export const restate = async (tx: LogTransaction, subjects: readonly Subject[]): Promise<void> => {
  if (subjects.includes(RESTORES)) return tx.rebuild();
  if (subjects.includes(SETTINGS)) await tx.putSettings(replaySettings(await tx.eventsAbout([SETTINGS])));
  const cards = subjects.filter(isCardSubject).map(asCardId);
  if (cards.length === 0) return undefined;
  // Of other cards these are not all events there are, so what they give for them does not count.
  const { states } = replay(await tx.eventsAbout(cards));
  return putStates(tx, cards, (card) => states.get(card));
};

const PAGE = 32;

/** Walks this device's events back from the newest, no further than to the first action that stands. */
const recentOwn = async (tx: LogTransaction): Promise<OwnHistoryWalk> => {
  const walk = new OwnHistoryWalk();
  let below = Number.POSITIVE_INFINITY;
  for (;;) {
    const page = await tx.newestOwn(below, PAGE);
    for (const event of page) {
      if (walk.visit(event)) return walk;
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return walk;
    below = seqOf(last.id);
  }
};

class OwnHistoryWalk {
  /** The newest action that is neither undone nor voided. */
  standing: ActionEvent | undefined;
  private readonly latestWord = new Map<EventId, Toggle['type']>();
  private readonly account = new Account();
  private readonly togglesSinceAction: Toggle[] = [];
  private actionSeen = false;

  /** Takes the next older event; says whether the walk is over. */
  visit(event: StoredEvent): boolean {
    if (isWord(event) && event.type === 'voided') this.account.takeVoided(event.ranges);
    else if (!this.account.counts(event.id)) return false;
    else if (isAction(event)) this.visitAction(event);
    else if (isWord(event) && event.type !== 'voided') this.visitToggle(event);
    return this.standing !== undefined;
  }

  /** What has been undone since the newest action and not redone, the last one last. */
  get takenBack(): readonly Toggle[] {
    const takenBack: Toggle[] = [];
    for (const word of this.togglesSinceAction) {
      if (word.type === 'undone') takenBack.push(word);
      else
        takenBack.splice(
          takenBack.findIndex(({ target }) => target === word.target),
          1,
        );
    }
    return takenBack;
  }

  private visitAction(event: ActionEvent): void {
    this.actionSeen = true;
    const stands = this.latestWord.get(event.id) !== 'undone';
    if (stands && !isExamStep(event)) this.standing = event;
    if (event.type === 'restored') this.account.takeRestore(event, stands);
  }

  private visitToggle(event: Toggle): void {
    if (!this.actionSeen) this.togglesSinceAction.unshift(event);
    if (!this.latestWord.has(event.target)) this.latestWord.set(event.target, event.type);
  }
}
