import type { StudyDay } from '../base/day';
import type { CardId, ExamId } from '../base/ids';
import { catalogOf } from '../deck/cards';
import type { Deck } from '../deck/deck';
import type { Exam } from '../exam/exam';
import type { StoredEvent } from '../log/event';
import { effective, replayActions } from '../log/replay';
import { isLearned } from '../scheduler/card-state';
import { isLeech } from '../scheduler/leech';
import { type MixUp, mixUpsOn } from './mix-ups';
import { type Readiness, readinessOf } from './readiness';
import type { RecallModel } from './recall-model';

/** What is asked of the whole log. Plain data, so that it can be sent to a worker. */
export interface ReadinessQuestion {
  readonly decks: readonly Deck[];
  readonly exams: readonly Exam[];
  /** Whose domains are told apart. */
  readonly exam: ExamId | undefined;
  readonly day: StudyDay;
  readonly examDay: StudyDay;
}

export interface ReadinessReport {
  readonly readiness: Readiness;
  /** Cards of the decks that have lapsed so often, suspended ones too; the most lapses first. */
  readonly leeches: readonly CardId[];
  readonly mixUps: readonly MixUp[];
}

/** Everything that the readiness screen tells, from the log alone. `report` hears how much is done, from 0 to 1. */
export const readinessReport = (
  events: readonly StoredEvent[],
  { decks, exams, exam, day, examDay }: ReadinessQuestion,
  model: RecallModel,
  report: (share: number) => void = () => undefined,
): ReadinessReport => {
  const catalog = catalogOf(decks, exams);
  const actions = effective(events);
  const progress = replayActions(actions);
  report(REPLAY_SHARE);
  const readiness = readinessOf({ catalog, actions, progress, day, examDay, exam, model }, (share) =>
    report(REPLAY_SHARE + (1 - REPLAY_SHARE) * share),
  );
  const leeches = [...progress.states.values()]
    .filter(isLearned)
    .filter(({ card, schedule }) => isLeech(schedule) && catalog.byId.has(card))
    .sort((a, b) => b.schedule.lapses - a.schedule.lapses)
    .map(({ card }) => card);
  return { readiness, leeches, mixUps: mixUpsOn(actions, day).filter(({ difference }) => catalog.placeOf.has(difference)) };
};

const REPLAY_SHARE = 0.2;
