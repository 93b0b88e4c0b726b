import { isPass } from '../scheduler/sm2';
import { fitForgetting, ownModel } from './own-forgetting';
import type { Forecasted } from './readiness-history';
import type { RecallModel } from './recall-model';

/** A forecast that has met its answer. */
export interface Outcome {
  /** 0 to 1. */
  readonly predicted: number;
  readonly passed: boolean;
}

/** Forecasts that were alike, and how they came true. */
export interface CalibrationBand {
  /** 0 to 1, both ends of the forecasts. */
  readonly from: number;
  readonly to: number;
  readonly answers: number;
  /** The mean forecast. */
  readonly predicted: number;
  /** The share that was recalled. */
  readonly recalled: number;
}

/** How earlier forecasts came true. */
export interface Calibration {
  /** How many were looked at: the last ones. */
  readonly answers: number;
  readonly predicted: number;
  readonly recalled: number;
  /** Mean of (forecast − outcome)²: 0 is perfect, 0.25 is a coin. */
  readonly brier: number;
  /** Those that hold any, the lowest forecasts first. */
  readonly bands: readonly CalibrationBand[];
  /** too-few: nothing can be said yet. off: they went wrong by more than chance explains, so none should be shown. */
  readonly verdict: 'too-few' | 'holds' | 'off';
}

/** So many answers are enough to judge by. */
export const ENOUGH_FORECASTS = 100;
/** Older ones are about a learner who has changed since. */
export const LATEST_FORECASTS = 1000;

const BAND_EDGES = [0, 0.5, 0.7, 0.8, 0.9, 1] as const;
const ENOUGH_IN_BAND = 50;
/** How far forecasts may be from what came, over all and in one band. */
const TOLERATED = { whole: 0.05, band: 0.1 } as const;
/** In standard deviations: beyond this it is not chance. */
const BEYOND_CHANCE = 3;

/** The forecasts learn from the answers after so many of them. */
const ANSWERS_BETWEEN_FITS = 200;

/**
 * What would have been said before each of the last answers, by all that was known then and nothing that came later: the learner's own forgetting is fitted
 * anew now and then, to the answers before.
 */
export const outcomesOf = (forecasts: readonly Forecasted[], model: RecallModel): Outcome[] => {
  const first = Math.max(0, Math.ceil((forecasts.length - LATEST_FORECASTS) / ANSWERS_BETWEEN_FITS) * ANSWERS_BETWEEN_FITS);
  const outcomes: Outcome[] = [];
  for (let at = first; at < forecasts.length; at += ANSWERS_BETWEEN_FITS) {
    const own = ownModel(model, fitForgetting(forecasts.slice(0, at), model));
    for (const { memory, elapsedDays, grade } of forecasts.slice(at, at + ANSWERS_BETWEEN_FITS))
      outcomes.push({ predicted: own.recall(memory, elapsedDays), passed: isPass(grade) });
  }
  return outcomes;
};

export const calibrate = (latest: readonly Outcome[]): Calibration => {
  const whole = bandOf(latest, 0, 1);
  const bands = BAND_EDGES.slice(1)
    .map((to, index) => {
      const from = BAND_EDGES[index] ?? 0;
      return bandOf(
        latest.filter(({ predicted }) => predicted >= from && (predicted < to || to === 1)),
        from,
        to,
      );
    })
    .filter(({ answers }) => answers > 0);
  const isOff = isAstray(whole, TOLERATED.whole) || bands.some((band) => band.answers >= ENOUGH_IN_BAND && isAstray(band, TOLERATED.band));
  const { answers, predicted, recalled } = whole;
  const verdict = answers < ENOUGH_FORECASTS ? 'too-few' : isOff ? 'off' : 'holds';
  return { answers, predicted, recalled, brier: meanOf(latest.map(squaredError)), bands, verdict };
};

/** How far the share recalled of many cards may be from a forecast of it, as a standard deviation, apart from the luck of each card. */
export const doubtOf = ({ answers, predicted, recalled, verdict }: Calibration): number =>
  verdict === 'too-few' ? UNTRIED_DOUBT : Math.hypot(LASTING_DOUBT, predicted - recalled, Math.sqrt((recalled * (1 - recalled)) / answers));

/** However well the past came true, an exam day is another day. */
const LASTING_DOUBT = 0.04;
/** Before anything is known of this learner: learners differ by about so much from the average one the model was made from. */
const UNTRIED_DOUBT = 0.08;

const bandOf = (outcomes: readonly Outcome[], from: number, to: number): CalibrationBand => ({
  from,
  to,
  answers: outcomes.length,
  predicted: meanOf(outcomes.map(({ predicted }) => predicted)),
  recalled: meanOf(outcomes.map(({ passed }) => Number(passed))),
});

const isAstray = ({ answers, predicted, recalled }: CalibrationBand, tolerated: number): boolean => {
  const gap = Math.abs(predicted - recalled);
  return gap > tolerated && gap > BEYOND_CHANCE * Math.sqrt((predicted * (1 - predicted)) / answers);
};

const squaredError = ({ predicted, passed }: Outcome): number => (predicted - Number(passed)) ** 2;

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
