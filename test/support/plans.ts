import { addDays, type StudyDay, studyDay } from '../../src/core/base/day';
import { asCardId, type CardId, deckId } from '../../src/core/base/ids';
import type { Catalog } from '../../src/core/deck/cards';
import type { ExamPlan } from '../../src/core/plan/exam-plan';
import { cardsBeside, todaysRules } from '../../src/core/plan/todays-rules';
import type { DayRules } from '../../src/core/queue/day-rules';
import type { DaySnapshot } from '../../src/core/queue/session';
import { type CardState, isLearned, type Learned, type Schedule } from '../../src/core/scheduler/card-state';
import { defaultSettings, type LearnerSettings } from '../../src/core/settings/learner-settings';
import { DEFAULT_PACE } from '../../src/core/stats/pace';

export const TODAY = studyDay(20_000);

interface PlanOptions extends Partial<Omit<ExamPlan, 'date'>> {
  /** From `TODAY`. */
  readonly inDays: number;
}

/** A plan for `aDeck`, made today. */
export const aPlan = ({ inDays, ...rest }: PlanOptions): ExamPlan => ({
  exam: 'none',
  date: addDays(TODAY, inDays),
  decks: [deckId('drinks')],
  minutesPerDay: 60,
  madeOn: TODAY,
  pace: DEFAULT_PACE,
  ...rest,
});

interface LearnedOptions extends Partial<Omit<Schedule, 'memory' | 'due'>> {
  readonly intervalDays?: number;
  readonly easeFactor?: number;
  readonly due?: number;
}

/** A card in the schedule, answered long ago unless told otherwise. */
export const learnedAs = (
  card: string,
  { intervalDays = 15, easeFactor = 2.5, due = TODAY + 10, ...rest }: LearnedOptions = {},
): Learned => {
  const day = studyDay(TODAY - 20);
  return {
    card: asCardId(card),
    schedule: {
      memory: { repetitions: 3, easeFactor, intervalDays },
      due: studyDay(due),
      countedDay: day,
      introducedDay: day,
      lapses: 0,
      answeredDay: day,
      answeredAt: 0,
      lastGrade: 4,
      ...rest,
    },
  };
};

/** What the storage would tell of a day, given every state. */
export const snapshotOf = (
  catalog: Catalog,
  states: readonly CardState[],
  settings: Partial<LearnerSettings>,
  day: StudyDay = TODAY,
): DaySnapshot => {
  const all = { ...defaultSettings, ...settings };
  const beside = new Set(cardsBeside(catalog, all, day));
  const aside = states.filter(({ suspended, buriedUntil }) => suspended !== undefined || (buriedUntil ?? 0) > day);
  const idsOf = (some: readonly CardState[]): ReadonlySet<CardId> => new Set(some.map(({ card }) => card));
  return {
    day,
    settings: all,
    due: states.filter(({ card, schedule }) => (schedule !== undefined && schedule.due <= day) || beside.has(card)),
    answered: states.filter(({ schedule }) => schedule?.answeredDay === day),
    learned: idsOf(states.filter(isLearned)),
    aside: idsOf(aside),
    missed: idsOf(states.filter(({ missed }) => missed !== undefined)),
  };
};

export const ruledDay = (...given: Parameters<typeof snapshotOf>): { readonly snapshot: DaySnapshot; readonly rules: DayRules } => {
  const snapshot = snapshotOf(...given);
  return { snapshot, rules: todaysRules(given[0], snapshot) };
};
