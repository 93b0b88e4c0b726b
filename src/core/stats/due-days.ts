import { addDays, type StudyDay, studyDay } from '../base/day';
import type { CardId } from '../base/ids';
import type { Catalog } from '../deck/cards';
import type { Progress } from '../log/replay';
import type { CardState } from '../scheduler/card-state';
import { planOn } from '../plan/plan-cards';
import type { LearnerSettings } from '../settings/learner-settings';
import { comingDay } from './coming-day';
import type { Step } from './log-walk';

/**
 * Finds the study days at whose start nothing was due. A day's start is where the log stands before the first action, in log order, that
 * belongs to it or to a later day. Due is what the daily work would bring under the settings of then, whatever its limits; new cards are not.
 */
export class DueDays {
  /** The last day whose start has been passed. */
  private reached: StudyDay;
  private readonly free = new Set<StudyDay>();

  /** Looks at the days from `first` to `today` that are `asked` for; each is looked at once. */
  constructor(
    private readonly catalog: Catalog,
    private readonly first: StudyDay,
    private readonly today: StudyDay,
    private readonly asked: (day: StudyDay) => boolean,
  ) {
    this.reached = addDays(first, -1);
  }

  take({ event, states, settings }: Step): void {
    this.passTo(event.day, states, settings);
  }

  /** The days without anything due, once the whole log has been taken. */
  end({ states, settings }: Progress): ReadonlySet<StudyDay> {
    this.passTo(this.today, states, settings);
    return this.free;
  }

  /** Between two actions nothing changes, so what is due on one day is due on those after it: one look at the cards settles them all. */
  private passTo(day: StudyDay, states: ReadonlyMap<CardId, CardState>, settings: LearnerSettings): void {
    const last = Math.min(day, this.today);
    const days: StudyDay[] = [];
    for (let each = this.reached + 1; each <= last; each += 1) if (this.asked(studyDay(each))) days.push(studyDay(each));
    this.reached = studyDay(Math.max(this.reached, last, this.first - 1));
    if (days.length === 0) return;
    // A plan brings its decks until its exam and not on it, so the days before that and those after it are looked at apart.
    const [before, after] = [days.filter((each) => planOn(settings, each)), days.filter((each) => !planOn(settings, each))];
    for (const span of [before, after]) {
      const [first] = span;
      if (first === undefined) continue;
      const dueFrom = this.earliestComing(states, settings, first);
      for (const each of span) if (each < dueFrom) this.free.add(each);
    }
  }

  private earliestComing(states: ReadonlyMap<CardId, CardState>, settings: LearnerSettings, day: StudyDay): number {
    let earliest = Number.POSITIVE_INFINITY;
    for (const state of states.values()) earliest = Math.min(earliest, comingDay(state, this.catalog, settings, day) ?? earliest);
    return earliest;
  }
}
