import { addDays, type StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import { seededRank } from '../base/random';
import type { Learned } from '../scheduler/card-state';
import { type ExamPlan, FINAL_DAYS, firstFinalDay, lastStudyDay, reviewsPerDay } from './exam-plan';

export interface LastReviewsInput {
  readonly plan: ExamPlan;
  readonly day: StudyDay;
  /** The plan's cards that are in the schedule and not set aside. */
  readonly cards: readonly Learned[];
}

/** When each card that still needs it gets its last review before the exam. */
export interface LastReviews {
  readonly dates: ReadonlyMap<CardId, StudyDay>;
  /** The strongest, where there are more cards than the minutes of these days hold. They keep SM-2's date. */
  readonly without: readonly Learned[];
}

/**
 * Spreads the last reviews over what is left of the last seven days, so that each day has about the same. First what is due by itself, the most
 * endangered first; then the others, the weakest last. Made anew each day from the states alone: a missed day spreads over the rest.
 */
export const lastReviews = ({ plan, day, cards }: LastReviewsInput): LastReviews => {
  const start = Math.max(day, firstFinalDay(plan));
  const days = plan.date - start;
  if (days <= 0) return { dates: new Map(), without: [] };
  const others = otherReviews(plan, day, cards);
  const open = cards.filter((state) => needsLastReview(plan, state)).sort((a, b) => byStrength(plan, a, b));
  const roomLeft = days * reviewsPerDay(plan) - sum(others.slice(FINAL_DAYS - days));
  const tooMany = Math.max(0, open.length - Math.max(0, roomLeft));
  const dates = new Map<CardId, StudyDay>();
  let rest = open.slice(tooMany);
  for (let on = start; on < plan.date; on += 1) {
    const index = on - firstFinalDay(plan);
    const today = others[index] ?? 0;
    const share = Math.max(0, levelOf(others.slice(index), rest.length) - today);
    const due = rest.filter(({ schedule }) => schedule.due <= on).sort((a, b) => endangered(b, on) - endangered(a, on));
    const waiting = rest.filter(({ schedule }) => schedule.due > on);
    const chosen = new Set([...due, ...waiting].slice(0, share));
    for (const { card } of chosen) dates.set(card, addDays(firstFinalDay(plan), index));
    rest = rest.filter((state) => !chosen.has(state));
  }
  return { dates, without: open.slice(0, tooMany) };
};

/** Whether a card was not reviewed in the last seven days yet. One that is introduced in them comes again by SM-2's own first intervals. */
export const needsLastReview = (plan: ExamPlan, { schedule }: Learned): boolean => schedule.countedDay < firstFinalDay(plan);

/** For each of the last seven days how many reviews it has besides: done today, or SM-2's own dates of cards that had their last review. */
const otherReviews = (plan: ExamPlan, day: StudyDay, cards: readonly Learned[]): number[] => {
  const first = firstFinalDay(plan);
  const counts = Array.from({ length: FINAL_DAYS }, () => 0);
  for (const state of cards) {
    const { countedDay, introducedDay, due } = state.schedule;
    if (needsLastReview(plan, state)) continue;
    // What was answered today counts for today alone, so that the day's share stays the same while it is studied.
    const on = countedDay === day ? (introducedDay === day ? undefined : day) : due <= lastStudyDay(plan) ? Math.max(due, day) : undefined;
    if (on !== undefined) counts[on - first] = (counts[on - first] ?? 0) + 1;
  }
  return counts;
};

/** The height to which `amount` fills the days above what they hold already. */
const levelOf = (held: readonly number[], amount: number): number => {
  let level = Math.ceil((sum(held) + amount) / held.length);
  while (held.reduce((room, each) => room + Math.max(0, level - each), 0) < amount) level += 1;
  // A lower level may do where a day holds more than its share.
  while (level > 0 && held.reduce((room, each) => room + Math.max(0, level - 1 - each), 0) >= amount) level -= 1;
  return level;
};

/** How much later than its interval says a card would come if it did not come now. */
const endangered = ({ schedule }: Learned, day: number): number => (day + 1 - schedule.due) / schedule.memory.intervalDays;

/** The longest interval first: it is SM-2's own word for how long something will be remembered. Then ease and lapses; equals in an order of the plan's. */
export const byStrength = (plan: ExamPlan, a: Learned, b: Learned): number => {
  const [one, other] = [a.schedule, b.schedule];
  return (
    other.memory.intervalDays - one.memory.intervalDays ||
    other.memory.easeFactor - one.memory.easeFactor ||
    one.lapses - other.lapses ||
    seededRank(plan.date, a.card) - seededRank(plan.date, b.card)
  );
};

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
