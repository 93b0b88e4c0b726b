import type { CardId } from '../base/ids';
import { type ActionEvent, cardsOf } from '../log/event';
import { afterEvent, type Progress, settingsAfter } from '../log/replay';
import type { CardState } from '../scheduler/card-state';
import { defaultSettings, type LearnerSettings } from '../settings/learner-settings';

/** One action, and what the log had said before it. The states are the walk's own and change with the next step. */
export interface Step {
  readonly event: ActionEvent;
  readonly states: ReadonlyMap<CardId, CardState>;
  readonly settings: LearnerSettings;
}

/** Replays actions that stand, in log order, and stops at each before it is taken; returns where the log ends. */
export const walkLog = (actions: readonly ActionEvent[], visit: (step: Step) => void): Progress => {
  const states = new Map<CardId, CardState>();
  let settings = defaultSettings;
  for (const event of actions) {
    visit({ event, states, settings });
    for (const card of cardsOf(event)) {
      const next = afterEvent(states.get(card), event, card);
      if (next === undefined) states.delete(card);
      else states.set(card, next);
    }
    settings = settingsAfter(settings, event);
  }
  return { states, settings };
};
