import { type StudyDay, studyDay } from '../base/day';
import { catalogOf } from '../deck/cards';
import type { Deck } from '../deck/deck';
import type { StoredEvent } from '../log/event';
import { effective } from '../log/replay';
import { isLearned } from '../scheduler/card-state';
import { comingDay } from './coming-day';
import { activityByDay, type DayActivity, NO_ACTIVITY } from './day-activity';
import { type Distribution, easeDistribution, intervalDistribution } from './distribution';
import { DueDays } from './due-days';
import { type Forecast, forecastOf } from './forecast';
import { walkLog } from './log-walk';
import { type DayRetention, Retentions } from './retention';
import { type DayMark, type Streak, streakOf } from './streak';
import { topicStrengths, type TopicStrength } from './topic-strength';

/** All that the Progress screen shows, from the log alone. */
export interface LearningFigures {
  readonly today: StudyDay;
  /** Every study day from the first answer to today. */
  readonly days: readonly DayFigures[];
  readonly streak: Streak;
  readonly forecast: Forecast;
  readonly retention: readonly DayRetention[];
  readonly topics: readonly TopicStrength[];
  /** Of the cards in the schedule that a deck holds and that are not suspended. */
  readonly intervals: Distribution;
  /** In hundredths. */
  readonly eases: Distribution;
}

export interface DayFigures extends DayActivity {
  readonly day: StudyDay;
  readonly mark: DayMark;
}

export interface FiguresQuestion {
  readonly decks: readonly Deck[];
  readonly today: StudyDay;
  readonly examOn: StudyDay | undefined;
}

/** No history is older; a clock that was set to another century must not make as many empty days. */
const LONGEST_HISTORY_DAYS = 36_500;

const PROGRESS_STEPS = 50;

/** `heard` is told how much of the work is done, from 0 to 1. */
export const learningFigures = (
  events: readonly StoredEvent[],
  { decks, today, examOn }: FiguresQuestion,
  heard: (share: number) => void = () => undefined,
): LearningFigures => {
  const catalog = catalogOf(decks);
  const actions = effective(events);
  const activity = activityByDay(actions);
  const isStudied = (day: StudyDay): boolean => (activity.get(day)?.answers ?? 0) > 0;
  const first = firstDay(activity, today);
  const dueDays = new DueDays(catalog, first, today, (day) => !isStudied(day));
  const retentions = new Retentions(today);
  const eachStep = Math.ceil(actions.length / PROGRESS_STEPS);
  let walked = 0;
  const progress = walkLog(actions, (step) => {
    dueDays.take(step);
    retentions.take(step);
    walked += 1;
    if (walked % eachStep === 0) heard(walked / actions.length);
  });
  const freeDays = dueDays.end(progress);

  const markOf = (day: StudyDay): DayMark => {
    if (isStudied(day)) return 'studied';
    return freeDays.has(day) ? 'free' : day === today ? 'open' : 'missed';
  };
  const days: DayFigures[] = [];
  for (let each: number = first; each <= today; each += 1) {
    const day = studyDay(each);
    days.push({ day, mark: markOf(day), ...(activity.get(day) ?? NO_ACTIVITY) });
  }

  const learned = [...progress.states.values()].filter(isLearned);
  const coming = learned.flatMap((state) => {
    const comes = comingDay(state, catalog, progress.settings, today);
    return comes === undefined ? [] : [{ due: state.schedule.due, comes }];
  });
  const memories = learned
    .filter(({ card, suspended }) => suspended === undefined && catalog.byId.has(card))
    .map(({ schedule }) => schedule.memory);
  return {
    today,
    days,
    streak: streakOf(days.map(({ mark }) => mark)),
    forecast: forecastOf(coming, today, examOn),
    retention: retentions.byDay(),
    topics: topicStrengths(catalog, progress.states, retentions.recentByCard()),
    intervals: intervalDistribution(memories),
    eases: easeDistribution(memories),
  };
};

/** The day of the first answer in the schedule; the day after today where there is none. */
const firstDay = (activity: ReadonlyMap<StudyDay, DayActivity>, today: StudyDay): StudyDay => {
  let first = today + 1;
  for (const [day, { answers }] of activity) if (answers > 0 && day < first) first = day;
  return studyDay(Math.max(first, today - LONGEST_HISTORY_DAYS));
};
