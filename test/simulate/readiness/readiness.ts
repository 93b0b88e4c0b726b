import { addDays } from '../../../src/core/base/day';
import type { CardId } from '../../../src/core/base/ids';
import { catalogOf } from '../../../src/core/deck/cards';
import { isPass } from '../../../src/core/scheduler/sm2';
import type { Calibration } from '../../../src/core/stats/calibration';
import { type Expectation, readinessOf } from '../../../src/core/stats/readiness';
import { ownModel } from '../../../src/core/stats/own-forgetting';
import { recallHistory } from '../../../src/core/stats/readiness-history';
import { fsrsModel } from '../../../src/io/readiness/fsrs-model';
import { aDeck } from '../../support/decks';
import { learnerLife } from './learner-life';
import { type Learner, LEARNERS } from './learners';

/** 300 cards. */
const catalog = catalogOf([aDeck({ differences: 150 })]);

export const PREDICTORS = ['readiness', 'defaults', 'constant', '0.9^(t/I)'] as const;
export type Predictor = (typeof PREDICTORS)[number];

/** How forecasts compare with the truth. */
export interface Score {
  /** Cards. */
  count: number;
  /** Sums over the cards. */
  brier: number;
  forecast: number;
  truth: number;
  /** By tenths of the forecast. */
  readonly tenths: { count: number; forecast: number; truth: number }[];
}

export interface Verdict {
  readonly learner: string;
  readonly scores: Readonly<Record<Predictor, Score>>;
  /** One for each life and exam day. */
  readonly lives: readonly LifeVerdict[];
}

export interface LifeVerdict {
  readonly verdict: Calibration['verdict'];
  readonly stop: ShareVerdict;
  readonly keep: ShareVerdict;
}

/** Shares of the cards met by the exam. */
export interface ShareVerdict {
  readonly forecast: number;
  readonly truth: number;
  readonly low: number;
  readonly high: number;
}

export interface Numbers {
  readonly seeds: number;
  /** After how many days of study the question is asked, and how many days before the exam. */
  readonly studied: readonly number[];
  readonly ahead: readonly number[];
}

export const FULL: Numbers = { seeds: 8, studied: [30, 90], ahead: [7, 30] };

/** Asks for each learner's readiness and compares it with what the learner really knows on the exam day. */
export const judgeReadiness = (numbers: Numbers): Verdict[] => LEARNERS.map((learner) => judgeLearner(learner, numbers));

const judgeLearner = (learner: Learner, { seeds, studied, ahead }: Numbers): Verdict => {
  const scores = { readiness: emptyScore(), defaults: emptyScore(), constant: emptyScore(), '0.9^(t/I)': emptyScore() };
  const lives: LifeVerdict[] = [];
  for (let seed = 1; seed <= seeds; seed += 1) {
    for (const days of studied) {
      for (const daysAhead of ahead) lives.push(judgeLife(learner, seed, days, daysAhead, scores));
    }
  }
  return { learner: learner.name, scores, lives };
};

const judgeLife = (
  learner: Learner,
  seed: number,
  days: number,
  daysAhead: number,
  scores: Readonly<Record<Predictor, Score>>,
): LifeVerdict => {
  const life = learnerLife(catalog, learner, seed);
  life.live(days);
  const [day, examDay] = [life.today(), addDays(life.today(), daysAhead)];
  const [actions, progress] = [life.actions(), life.progress()];
  const report = readinessOf({ catalog, actions, progress, day, examDay, exam: undefined, model: fsrsModel });
  const history = recallHistory(actions, fsrsModel);
  const ownShare = history.forecasts.filter(({ grade }) => isPass(grade)).length / history.forecasts.length;
  const own = ownModel(fsrsModel, report.forgetting);
  const truthIfStopped = life.recallOn(examDay);
  for (const [card, truth] of truthIfStopped) {
    const [known, schedule] = [history.remembered.get(card), progress.states.get(card)?.schedule];
    if (known === undefined || schedule === undefined) continue;
    take(scores.readiness, own.recall(known.memory, examDay - known.day), truth);
    take(scores.defaults, fsrsModel.recall(known.memory, examDay - known.day), truth);
    take(scores.constant, ownShare, truth);
    take(scores['0.9^(t/I)'], 0.9 ** ((examDay - schedule.countedDay) / schedule.memory.intervalDays), truth);
  }
  life.live(daysAhead, true);
  return {
    verdict: report.calibration.verdict,
    stop: shareVerdict(report.whole.stop, truthIfStopped),
    keep: shareVerdict(report.whole.keep, life.recallOn(examDay)),
  };
};

const shareVerdict = ({ met, recalled, low, high }: Expectation, truth: ReadonlyMap<CardId, number>): ShareVerdict => ({
  forecast: recalled / met,
  truth: [...truth.values()].reduce((sum, chance) => sum + chance, 0) / truth.size,
  low: low / met,
  high: high / met,
});

const emptyScore = (): Score => ({
  count: 0,
  brier: 0,
  forecast: 0,
  truth: 0,
  tenths: Array.from({ length: 10 }, () => ({ count: 0, forecast: 0, truth: 0 })),
});

/** The outcome is recalled with the chance `truth`, so the score is the one that many outcomes would give on average. */
const take = (score: Score, forecast: number, truth: number): void => {
  score.brier += (forecast - truth) ** 2 + truth * (1 - truth);
  const tenth = score.tenths[Math.min(9, Math.floor(forecast * 10))];
  for (const sums of tenth === undefined ? [score] : [score, tenth]) {
    sums.count += 1;
    sums.forecast += forecast;
    sums.truth += truth;
  }
};

/** Mean distance between forecast and truth over the tenths, each by its cards: 0 is perfect. */
export const calibrationErrorOf = ({ tenths, count }: Score): number =>
  tenths.reduce((sum, tenth) => sum + Math.abs(tenth.forecast - tenth.truth), 0) / count;

export const brierOf = ({ brier, count }: Score): number => brier / count;
