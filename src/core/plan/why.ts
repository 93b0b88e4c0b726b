import type { StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import type { Catalog } from '../deck/cards';
import type { DayRules } from '../queue/day-rules';
import { type Choice, EVERYTHING } from '../queue/choice';
import { isPrepared } from '../queue/introduction';
import { chooseToday, type DaySnapshot, isRevisedSince, type TodaysChoice } from '../queue/session';
import { type Button, BUTTONS, GRADE_OF } from '../scheduler/buttons';
import { type CardState, isLearned, type Learned } from '../scheduler/card-state';
import { type AnswerStep, answerStep, isCounted } from '../scheduler/schedule';
import { type CardTrace, dueAfter, type PastStep } from './card-trace';
import { type ExamPart, examPartOf, type ExamPlan, firstFinalDay, lastStudyDay, phaseOn } from './exam-plan';
import { needsLastReview } from './last-reviews';
import { planOf } from './plan-cards';

/** A rule of the day at work on a card. One that names a `due` has made the date. */
export type DayStep =
  /** Never answered. `missed`: a self-test asked for it, so it comes before other new ones. */
  | { readonly rule: 'new'; readonly missed: boolean }
  /** SM-2's date lies in the exam's last week or behind it: it comes in that week, on a day that is set when it begins. */
  | { readonly rule: 'final-week'; readonly due: StudyDay; readonly until: StudyDay; readonly own: StudyDay }
  /** The last review before the exam; `own` is SM-2's date. */
  | { readonly rule: 'last-review'; readonly due: StudyDay; readonly own: StudyDay; readonly moved: 'nearer' | 'later' | 'none' }
  /** One of the strongest, for which the last week has no room. */
  | { readonly rule: 'without-last-review'; readonly own: StudyDay }
  | { readonly rule: 'after-exam'; readonly exam: StudyDay; readonly own: StudyDay }
  /** What it teaches has changed since it was answered. */
  | { readonly rule: 'revised'; readonly due: StudyDay }
  | { readonly rule: 'overdue'; readonly days: number }
  | { readonly rule: 'held'; readonly by: HeldBy }
  | { readonly rule: 'today' | 'done-today' };

/**
 * limit: the day's limit. share: the plan's share of new cards. sibling, unprepared: what it belongs to comes first. apart: the backlog comes a few
 * a day. paused: everything rests. suspended, buried: set aside by the learner. off: its deck is not studied daily, or its side is known.
 */
export type HeldBy = 'limit' | 'share' | 'sibling' | 'unprepared' | 'apart' | 'paused' | 'suspended' | 'buried' | 'off';
export const HELD_BY: readonly HeldBy[] = ['limit', 'share', 'sibling', 'unprepared', 'apart', 'paused', 'suspended', 'buried', 'off'];

/** What a button would do to a card. */
export interface Outcome {
  readonly button: Button;
  /** None where it would be drill. */
  readonly step: AnswerStep | undefined;
  readonly exam: ExamPart | undefined;
}

/** Why a card comes when it comes: the steps in the order in which they were taken. */
export interface Why {
  readonly steps: readonly (PastStep | DayStep)[];
  /** The day the steps lead to; for a card without a date, none. */
  readonly due: StudyDay | undefined;
  readonly comesToday: boolean;
  readonly outcomes: readonly Outcome[];
}

export interface WhyInput {
  readonly catalog: Catalog;
  readonly snapshot: DaySnapshot;
  readonly rules: DayRules;
  readonly choice?: Choice;
}

/** Explains cards of one day. The day is chosen once, by the very step that the session takes. */
export const explainer = ({ catalog, snapshot, rules, choice = EVERYTHING }: WhyInput): ((card: CardId, trace: CardTrace) => Why) => {
  const today = chooseToday(catalog, snapshot, choice, rules);
  const brought = new Set([...today.due, ...today.fresh]);
  return (card, { state, steps: past }) => {
    const comesToday = brought.has(card);
    const learned = isLearned(state) ? state : undefined;
    const dated = learned === undefined ? [newStep(state)] : [...past, ...dateSteps(learned, { catalog, snapshot, rules })];
    const due = dueAfter(dated);
    const steps = [...dated, ...todaySteps({ card, state, due, comesToday, today, snapshot, rules, catalog })];
    return { steps, due, comesToday, outcomes: outcomesOf(catalog, snapshot, card, learned) };
  };
};

const newStep = (state: CardState | undefined): DayStep => ({ rule: 'new', missed: state?.missed !== undefined });

/** What plan and changed facts make of SM-2's date. */
const dateSteps = (state: Learned, { catalog, snapshot, rules }: WhyInput): DayStep[] => {
  const { day } = snapshot;
  const { schedule, card } = state;
  const steps: DayStep[] = [];
  const plan = planFor(catalog, snapshot, card);
  if (plan !== undefined) steps.push(...planSteps(plan, state, day, rules));
  if (isRevisedSince(catalog, card, schedule, day) && (dueAfter(steps) ?? schedule.due) > day) steps.push({ rule: 'revised', due: day });
  return steps;
};

const planSteps = (plan: ExamPlan, state: Learned, day: StudyDay, rules: DayRules): DayStep[] => {
  const own = state.schedule.due;
  const due = rules.dateOf(state);
  if (rules.isOwed(state)) {
    // A date that has passed counts from today on.
    const moved = due < own ? 'nearer' : due > Math.max(own, day) ? 'later' : 'none';
    return [{ rule: 'last-review', due, own, moved }];
  }
  if (phaseOn(plan, day) === 'final' && needsLastReview(plan, state)) return [{ rule: 'without-last-review', own }];
  switch (examPartOf(plan, day, own)) {
    case 'final':
      return [{ rule: 'final-week', due: firstFinalDay(plan), until: lastStudyDay(plan), own }];
    case 'after':
      return [{ rule: 'after-exam', exam: plan.date, own }];
    case undefined:
      return [];
  }
};

interface TodayInput {
  readonly catalog: Catalog;
  readonly card: CardId;
  readonly state: CardState | undefined;
  readonly due: StudyDay | undefined;
  readonly comesToday: boolean;
  readonly today: TodaysChoice;
  readonly snapshot: DaySnapshot;
  readonly rules: DayRules;
}

/** Whether it comes today, and what keeps it back if not. */
const todaySteps = (input: TodayInput): DayStep[] => {
  const { state, due, comesToday } = input;
  const { day } = input.snapshot;
  const { schedule } = state ?? {};
  const late: DayStep[] = schedule !== undefined && schedule.due < day ? [{ rule: 'overdue', days: day - schedule.due }] : [];
  if (schedule?.countedDay === day) return [{ rule: 'done-today' }];
  if (comesToday) return [...late, { rule: 'today' }];
  const waits = schedule === undefined || (due !== undefined && due <= day);
  if (state?.suspended !== undefined) return [{ rule: 'held', by: 'suspended' }];
  if (state?.buriedUntil !== undefined && state.buriedUntil > day) return [{ rule: 'held', by: 'buried' }];
  return waits ? [...late, { rule: 'held', by: heldBy(input) }] : [];
};

const heldBy = ({ card: id, state, today, rules, catalog, snapshot }: TodayInput): HeldBy => {
  if (rules.isPaused) return 'paused';
  if (today.heldApart.includes(id)) return 'apart';
  if (today.heldDue.includes(id)) return 'limit';
  if (today.heldSiblings.includes(id)) return 'sibling';
  const card = catalog.byId.get(id);
  if (card === undefined || !today.takesPart(id)) return 'off';
  const { learned } = snapshot;
  if (state?.schedule === undefined && !isPrepared(card, { catalog, learned, takesPart: today.takesPart })) return 'unprepared';
  return rules.fresh === undefined ? 'limit' : 'share';
};

const planFor = (catalog: Catalog, { settings, day }: DaySnapshot, id: CardId): ExamPlan | undefined => {
  const card = catalog.byId.get(id);
  return card && planOf(card, catalog, settings, day);
};

const outcomesOf = (catalog: Catalog, snapshot: DaySnapshot, card: CardId, state: Learned | undefined): Outcome[] => {
  const { day } = snapshot;
  if (!isCounted(state?.schedule, day)) return [];
  const plan = planFor(catalog, snapshot, card);
  return BUTTONS.map((button) => {
    const step = answerStep(state?.schedule, { grade: GRADE_OF[button], day });
    return { button, step, exam: plan === undefined || step === undefined ? undefined : examPartOf(plan, day, step.due) };
  });
};
