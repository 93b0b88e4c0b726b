import { addDays, type StudyDay } from '../base/day';
import type { CardId } from '../base/ids';
import { seededRank } from '../base/random';
import type { Catalog } from '../deck/cards';
import type { Progress } from '../log/replay';
import { ImaginedDays } from '../plan/imagined-days';
import { BUTTONS, GRADE_OF } from '../scheduler/buttons';
import type { Grade } from '../scheduler/sm2';
import { afterCounted, type RecallHistory, type Remembered } from './readiness-history';
import type { RecallModel } from './recall-model';

/** What a plan starts from. */
export interface PlanStart {
  readonly catalog: Catalog;
  readonly progress: Progress;
  readonly history: RecallHistory;
  readonly model: RecallModel;
  readonly day: StudyDay;
  readonly examDay: StudyDay;
}

/** How often each grade is given: shares that make 1, from Again to Easy. */
type GradeShares = readonly number[];

/**
 * Lives through the sessions from this day to the eve of the exam, as SM-2, the learner's limits, plan, pause and catch-up bring them, each card
 * answered as the learner usually does; the same for the same `seed`. Tells what is remembered then.
 */
export const livePlan = (start: PlanStart, seed: number): ReadonlyMap<CardId, Remembered> => {
  const { catalog, progress, history, model, day: today, examDay } = start;
  const days = new ImaginedDays(catalog, progress.settings, progress.states);
  const remembered = new Map<CardId, Remembered>(history.remembered);
  const usual = { due: usualGrades(history.forecasts.map(({ grade }) => grade)), fresh: usualGrades(history.firstGrades) };
  for (let day = today; day < examDay; day = addDays(day, 1)) {
    days.live(day, (card, isNew) => {
      const grade = drawnGrade(isNew ? usual.fresh : usual.due, seededRank(seed, `${card} ${day}`) / RANKS);
      remembered.set(card, afterCounted(remembered.get(card), grade, day, model));
      return grade;
    });
  }
  return remembered;
};

const RANKS = 2 ** 32;

/** So many of the last answers say how the learner answers. */
const LATEST_GRADES = 500;
/** What is taken to have been answered before the first answer, so that the first few do not decide everything: Again, Hard, Good, Easy. */
const SUPPOSED: readonly number[] = [2, 2, 14, 2];

const usualGrades = (grades: readonly Grade[]): GradeShares => {
  const latest = grades.slice(-LATEST_GRADES);
  const counts = BUTTONS.map(
    (button, index) => (SUPPOSED[index] ?? 0) + latest.filter((grade) => gradeGiven(grade) === GRADE_OF[button]).length,
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
};

/** The grades below 2 act as Again. */
const gradeGiven = (grade: Grade): Grade => (grade < GRADE_OF.again ? GRADE_OF.again : grade);

const drawnGrade = (shares: GradeShares, drawn: number): Grade => {
  let left = drawn;
  for (const [index, button] of BUTTONS.entries()) {
    left -= shares[index] ?? 0;
    if (left < 0) return GRADE_OF[button];
  }
  return GRADE_OF.good;
};
