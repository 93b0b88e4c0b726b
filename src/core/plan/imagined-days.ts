import type { StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import type { Catalog } from '../deck/cards';
import { EVERYTHING } from '../queue/choice';
import { chooseToday, type DaySnapshot } from '../queue/session';
import { type CardState, isLearned } from '../scheduler/card-state';
import { afterAnswer } from '../scheduler/schedule';
import type { Grade } from '../scheduler/sm2';
import type { LearnerSettings } from '../settings/learner-settings';
import { cardsBeside, todaysRules } from './todays-rules';

/** What a day brought: cards met before and new ones, and whether siblings had to come together. */
export interface ImaginedDay {
  readonly due: number;
  readonly fresh: number;
  readonly areTogether: boolean;
}

export const NOTHING: ImaginedDay = { due: 0, fresh: 0, areTogether: false };

const alwaysGood = (): Grade => 4;

/** Days that are lived in advance, one after the other, by the very steps that real days take: limits, plan, pause, catch-up. */
export class ImaginedDays {
  readonly states: Map<CardId, CardState>;
  private readonly learned: Set<CardId>;
  private readonly missed: ReadonlySet<CardId>;
  private readonly setAside: readonly CardState[];

  constructor(
    private readonly catalog: Catalog,
    private readonly settings: LearnerSettings,
    states: ReadonlyMap<CardId, CardState>,
  ) {
    this.states = new Map(states);
    this.learned = new Set([...states.values()].filter(isLearned).map(({ card }) => card));
    this.missed = new Set([...states.values()].filter(({ missed }) => missed !== undefined).map(({ card }) => card));
    this.setAside = [...states.values()].filter(({ suspended, buriedUntil }) => suspended !== undefined || buriedUntil !== undefined);
  }

  /** Does all that the day brings, each card answered once. */
  live(day: StudyDay, answer: (card: CardId, isNew: boolean) => Grade = alwaysGood): ImaginedDay {
    const snapshot = this.snapshot(day);
    const rules = todaysRules(this.catalog, snapshot);
    const { due, fresh } = chooseToday(this.catalog, snapshot, EVERYTHING, rules);
    for (const card of due) this.grade(card, day, answer(card, false));
    for (const card of fresh) this.grade(card, day, answer(card, true));
    return { due: due.length, fresh: fresh.length, areTogether: rules.fresh?.together === true && fresh.length > 0 };
  }

  /** What the learner has set aside on a day. */
  asideOn(day: StudyDay): ReadonlySet<CardId> {
    const isAside = ({ suspended, buriedUntil }: CardState): boolean =>
      suspended !== undefined || (buriedUntil !== undefined && buriedUntil > day);
    return new Set(this.setAside.filter(isAside).map(({ card }) => card));
  }

  private grade(card: CardId, day: StudyDay, grade: Grade): void {
    const state = this.states.get(card) ?? { card };
    this.states.set(card, { ...state, schedule: afterAnswer(state.schedule, { grade, day, at: 0 }) });
    this.learned.add(card);
  }

  private snapshot(day: StudyDay): DaySnapshot {
    const beside = new Set(cardsBeside(this.catalog, this.settings, day));
    const all = [...this.states.values()];
    return {
      day,
      settings: this.settings,
      due: all.filter(({ card, schedule }) => (schedule !== undefined && schedule.due <= day) || beside.has(card)),
      answered: all.filter(({ schedule }) => schedule?.answeredDay === day),
      learned: this.learned,
      aside: this.asideOn(day),
      missed: this.missed,
    };
  }
}
