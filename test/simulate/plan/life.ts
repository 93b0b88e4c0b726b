import type { StudyDay } from '../../../src/core/base/day';
import { type CardId, deviceId, eventId } from '../../../src/core/base/ids';
import type { Catalog } from '../../../src/core/deck/cards';
import type { ActionEvent } from '../../../src/core/log/event';
import { afterEvent } from '../../../src/core/log/replay';
import { cardsBeside, todaysRules } from '../../../src/core/plan/todays-rules';
import type { DayRules } from '../../../src/core/queue/day-rules';
import { EVERYTHING } from '../../../src/core/queue/choice';
import { chooseToday, type DaySnapshot, type TodaysChoice } from '../../../src/core/queue/session';
import { type CardState, isLearned } from '../../../src/core/scheduler/card-state';
import { changedSettings, defaultSettings, type LearnerSettings, type SettingsChange } from '../../../src/core/settings/learner-settings';
import type { Mind } from './forgetting';

/** A day as the app put it, before anything of it was answered. */
export interface SeenDay {
  readonly day: StudyDay;
  readonly snapshot: DaySnapshot;
  readonly rules: DayRules;
  readonly chosen: TodaysChoice;
  readonly minutes: number;
}

const DEVICE = deviceId('simulated');
const DRILL_MS = 6000;
const DUE_MS = 10_000;
const FRESH_MS = 25_000;

/** Someone who lives with the app, through its own steps and without its screens. */
export class Life {
  readonly states = new Map<CardId, CardState>();
  readonly events = new Map<CardId, ActionEvent[]>();
  settings: LearnerSettings = defaultSettings;
  private seq = 0;

  constructor(
    readonly catalog: Catalog,
    readonly mind: Mind,
  ) {}

  change(change: SettingsChange): void {
    this.settings = changedSettings(this.settings, change);
  }

  /** What the app would show on the day. */
  see(day: StudyDay): SeenDay {
    const snapshot = this.snapshot(day);
    const rules = todaysRules(this.catalog, snapshot);
    const chosen = chooseToday(this.catalog, snapshot, EVERYTHING, rules);
    const minutes = (chosen.due.length * DUE_MS + chosen.fresh.length * FRESH_MS) / 60_000;
    return { day, snapshot, rules, chosen, minutes };
  }

  /** Answers all that the day has chosen, and once more what was not known. Returns the minutes it took. */
  study({ day, chosen }: SeenDay): number {
    let ms = 0;
    for (const card of [...chosen.due, ...chosen.fresh]) {
      const grade = this.mind.answer(card, day);
      this.review(card, day, grade);
      ms += chosen.fresh.includes(card) ? FRESH_MS : DUE_MS;
      if (grade >= 4) continue;
      this.review(card, day, 4);
      ms += DRILL_MS;
    }
    return ms / 60_000;
  }

  review(card: CardId, day: StudyDay, grade: Extract<ActionEvent, { type: 'reviewed' }>['grade']): void {
    this.seq += 1;
    const at = day * 86_400_000 + this.seq;
    const event: ActionEvent = {
      id: eventId(DEVICE, this.seq),
      v: 1,
      at,
      tz: 0,
      day,
      key: String(this.seq),
      type: 'reviewed',
      card,
      grade,
      answerMs: DUE_MS,
    };
    this.events.set(card, [...(this.events.get(card) ?? []), event]);
    const state = afterEvent(this.states.get(card), event, card);
    if (state !== undefined) this.states.set(card, state);
  }

  /** Those of the cards that are in the schedule, and what the learner would know of all of them on a day. */
  expectedRecall(cards: readonly CardId[], day: StudyDay): number {
    return cards.reduce((sum, card) => sum + this.mind.recall(card, day), 0) / Math.max(1, cards.length);
  }

  snapshot(day: StudyDay): DaySnapshot {
    const beside = new Set(cardsBeside(this.catalog, this.settings, day));
    const all = [...this.states.values()];
    return {
      day,
      settings: this.settings,
      due: all.filter(({ card, schedule }) => (schedule !== undefined && schedule.due <= day) || beside.has(card)),
      answered: all.filter(({ schedule }) => schedule?.answeredDay === day),
      learned: new Set(all.filter(isLearned).map(({ card }) => card)),
      aside: new Set(),
      missed: new Set(),
    };
  }
}
