import type { StudyDay } from '../core/base/day';
import type { CardId } from '../core/base/ids';
import { ok, type Result } from '../core/base/result';
import { traceCard } from '../core/plan/card-trace';
import { type Forecast, forecastDays } from '../core/plan/forecast';
import { cardsBeside, todaysRules } from '../core/plan/todays-rules';
import { explainer, type Why } from '../core/plan/why';
import type { StorageError } from '../core/ports';
import type { DayRules } from '../core/queue/day-rules';
import type { DaySnapshot } from '../core/queue/session';
import type { LearnerSettings } from '../core/settings/learner-settings';
import type { SliceContext } from './app-store';
import { nextTask } from './next-task';
import { todayUnder } from './press';

export interface RuledDay {
  readonly snapshot: DaySnapshot;
  readonly rules: DayRules;
}

/** Plan, pause, catch-up, and why a card comes. */
export interface PlanWork {
  /** What the settings change in a day. Reads states beside those that are due only in a plan's last week. */
  ruled(snapshot: DaySnapshot): Promise<Result<RuledDay, StorageError>>;
  /**
   * Lives the days until the exam in advance, under these settings; none where no plan lies ahead, the storage could not be read, or nobody wants
   * to know any more.
   */
  foresee(settings: LearnerSettings, isWanted: () => boolean, skip?: StudyDay): Promise<Forecast | undefined>;
  /** Why a card comes when it comes; none where the storage could not be read. */
  explain(card: CardId): Promise<Why | undefined>;
}

/** So long the screen may be kept waiting. */
const SLICE_MS = 12;

export const createPlanWork = ({ deps, catalog, set, get }: SliceContext): PlanWork => {
  const ruled: PlanWork['ruled'] = async (snapshot) => {
    const beside = cardsBeside(catalog, snapshot.settings, snapshot.day);
    const states = beside.length === 0 ? ok([]) : await deps.log.statesOf(beside);
    if (!states.ok) return states;
    const due = [...new Map([...snapshot.due, ...states.value].map((state) => [state.card, state])).values()];
    const whole = { ...snapshot, due };
    return ok({ snapshot: whole, rules: todaysRules(catalog, whole) });
  };

  return {
    ruled,
    async foresee(settings, isWanted, skip) {
      const read = await deps.log.states();
      if (!read.ok) {
        set({ storage: read.error });
        return undefined;
      }
      const states = new Map(read.value.map((state) => [state.card, state]));
      const day = todayUnder(deps, settings);
      const days = forecastDays({ catalog, settings, day, states, ...(skip !== undefined && { skip }) });
      let since = deps.clock.now().at;
      while (isWanted()) {
        const step = days.next();
        if (step.done === true) return step.value;
        if (deps.clock.now().at - since < SLICE_MS) continue;
        await nextTask();
        since = deps.clock.now().at;
      }
      return undefined;
    },
    async explain(card) {
      const day = todayUnder(deps, get().settings);
      const [events, read] = [await deps.log.eventsAbout([card]), await deps.log.snapshot(() => day)];
      const whole = read.ok ? await ruled(read.value) : read;
      const failed = [events, whole].find((each) => !each.ok);
      if (failed?.ok === false) set({ storage: failed.error });
      if (!events.ok || !whole.ok) return undefined;
      const { choice, practice } = get();
      return explainer({ catalog, ...whole.value, ...(practice === undefined && { choice }) })(card, traceCard(card, events.value));
    },
  };
};
