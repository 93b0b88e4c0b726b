import type { CardId, EventId } from '../base/ids';
import { type CardState, isEmpty, without } from '../scheduler/card-state';
import { afterAnswer } from '../scheduler/schedule';
import { afterTest } from '../scheduler/test-effect';
import { changedSettings, defaultSettings, type LearnerSettings, raisedLimits } from '../settings/learner-settings';
import { accountOfVoids } from './account';
import { type ActionEvent, cardsOf, isAction, isWord, type StoredEvent, type Toggle } from './event';
import { merged } from './order';

export interface Progress {
  readonly states: ReadonlyMap<CardId, CardState>;
  readonly settings: LearnerSettings;
}

/** All that the log says. Events may come in any order; each id counts once. */
export const replay = (events: readonly StoredEvent[]): Progress => replayActions(effective(events));

/** The same from the actions that stand, in log order. */
export const replayActions = (actions: readonly ActionEvent[]): Progress => {
  const states = new Map<CardId, CardState>();
  let settings = defaultSettings;
  for (const event of actions) {
    for (const card of cardsOf(event)) {
      const next = afterEvent(states.get(card), event, card);
      if (next === undefined) states.delete(card);
      else states.set(card, next);
    }
    settings = settingsAfter(settings, event);
  }
  return { states, settings };
};

/** One card's state from the events that speak about it, or none where nothing of them stands. */
export const replayCard = (card: CardId, events: readonly StoredEvent[]): CardState | undefined =>
  effective(events)
    .filter((event) => cardsOf(event).includes(card))
    .reduce<CardState | undefined>((state, event) => afterEvent(state, event, card), undefined);

export const replaySettings = (events: readonly StoredEvent[]): LearnerSettings => effective(events).reduce(settingsAfter, defaultSettings);

/** The step that both the replay and a single press take. */
export const afterEvent = (before: CardState | undefined, event: ActionEvent, card: CardId): CardState | undefined => {
  const state = stateAfter(before ?? { card }, event);
  return isEmpty(state) ? undefined : state;
};

export const settingsAfter = (settings: LearnerSettings, event: ActionEvent): LearnerSettings => {
  if (event.type === 'settings-changed') return changedSettings(settings, event.change);
  return event.type === 'limit-raised' ? raisedLimits(settings, event) : settings;
};

const stateAfter = (state: CardState, event: ActionEvent): CardState => {
  switch (event.type) {
    case 'reviewed':
      return { ...without(state, 'missed'), schedule: afterAnswer(state.schedule, event) };
    case 'exam-finished':
      return event.results
        .filter(({ card }) => card === state.card)
        .reduce((after, result) => afterTest(after, result, event.endedDay), state);
    case 'reset':
    case 'reset-many': {
      const fresh = without(without(without(state, 'schedule'), 'buriedUntil'), 'missed');
      return event.lift ? without(fresh, 'suspended') : fresh;
    }
    case 'suspended':
      return { ...state, suspended: 1 };
    case 'resumed':
      return without(state, 'suspended');
    case 'buried':
      return { ...state, buriedUntil: event.until };
    case 'marked':
    case 'marked-many':
      return event.on ? { ...state, marked: 1 } : without(state, 'marked');
    case 'noted':
      return event.text === '' ? without(state, 'note') : { ...state, note: event.text };
    case 'practiced':
    case 'settings-changed':
    case 'limit-raised':
    case 'exam-started':
    case 'exam-answered':
    case 'exam-moved':
    case 'exam-explained':
    case 'restored':
      return state;
  }
};

/** The actions that stand, in log order: each once, without those undone or voided. */
export const effective = (events: readonly StoredEvent[]): ActionEvent[] => {
  const ordered = standing(events);
  const undone = undoneAmong(ordered);
  return ordered.filter(isAction).filter(({ id }) => !undone.has(id));
};

/** The events in log order, each once, that neither a `voided` nor a `restored` event has taken out of account. */
export const standing = (events: readonly StoredEvent[]): StoredEvent[] => {
  const ordered = merged(events, []);
  const account = accountOfVoids(ordered);
  const latestWord = new Map<EventId, Toggle['type']>();
  const kept: StoredEvent[] = [];
  // From the newest back, because whether a restore stands is said by what came after it.
  for (const event of ordered.reverse()) {
    if (!account.counts(event.id)) continue;
    kept.push(event);
    if (isWord(event) && event.type !== 'voided' && !latestWord.has(event.target)) latestWord.set(event.target, event.type);
    if (isAction(event) && event.type === 'restored') account.takeRestore(event, latestWord.get(event.id) !== 'undone');
  }
  return kept.reverse();
};

/** For each target the latest word stands. */
const undoneAmong = (ordered: readonly StoredEvent[]): Set<EventId> => {
  const undone = new Set<EventId>();
  for (const event of ordered) {
    if (!isWord(event)) continue;
    if (event.type === 'undone') undone.add(event.target);
    if (event.type === 'redone') undone.delete(event.target);
  }
  return undone;
};
