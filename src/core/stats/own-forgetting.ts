import { isPass } from '../scheduler/sm2';
import type { Forecasted } from './readiness-history';
import type { RecallModel } from './recall-model';

/** How a learner's forgetting differs from the average one's that the model was made from. */
export interface OwnForgetting {
  /** How much longer things last: 2 means that the learner knows after two days what the average one knows after one. */
  readonly pace: number;
  /** The power to which every chance is raised: above 1 old things fade faster than the model's long tail has it. */
  readonly steepness: number;
}

/** The model with this learner's own forgetting. What it remembers of a card stays the same; only the chances differ. */
export const ownModel = (model: RecallModel, { pace, steepness }: OwnForgetting): RecallModel => ({
  after: model.after,
  recall: (memory, elapsedDays) => model.recall(memory, elapsedDays / pace) ** steepness,
});

/** So many of the last answers decide. */
export const ANSWERS_TO_FIT = 500;

/** How far learners differ, as standard deviations of the logarithms: few answers stay near the average, many have their way. */
const SPREAD = { pace: 0.9, steepness: 0.9 } as const;
/** The search looks at a grid of so many steps to each side, then at a finer one around the best point, so many times. */
const STEPS = 2;
const ZOOMS = 5;
const FIRST_STEP = { pace: 0.7, steepness: 0.6 } as const;

/**
 * The forgetting under which these answers are most likely, given how far learners differ (a maximum a posteriori estimate of two numbers). The model's own
 * twenty-one would need thousands of answers; these two need about a hundred.
 */
export const fitForgetting = (forecasts: readonly Forecasted[], model: RecallModel): OwnForgetting => {
  const latest = forecasts.slice(-ANSWERS_TO_FIT);
  let best = { pace: 0, steepness: 0 };
  let leastLoss = Number.POSITIVE_INFINITY;
  for (let zoom = 0; zoom < ZOOMS; zoom += 1) {
    const around = best;
    const scale = 0.5 ** zoom;
    for (let i = -STEPS; i <= STEPS; i += 1) {
      for (let j = -STEPS; j <= STEPS; j += 1) {
        const point = { pace: around.pace + i * scale * FIRST_STEP.pace, steepness: around.steepness + j * scale * FIRST_STEP.steepness };
        const loss = lossOf(latest, model, point);
        if (loss < leastLoss) [best, leastLoss] = [point, loss];
      }
    }
  }
  return forgettingAt(best);
};

/** A chance of exactly 0 or 1 would make a single surprise infinitely unlikely. */
const SUREST = 0.999;

const lossOf = (forecasts: readonly Forecasted[], model: RecallModel, point: OwnForgetting): number => {
  const own = ownModel(model, forgettingAt(point));
  let loss = (point.pace / SPREAD.pace) ** 2 / 2 + (point.steepness / SPREAD.steepness) ** 2 / 2;
  for (const { memory, elapsedDays, grade } of forecasts) {
    const chance = Math.min(SUREST, Math.max(1 - SUREST, own.recall(memory, elapsedDays)));
    loss -= Math.log(isPass(grade) ? chance : 1 - chance);
  }
  return loss;
};

/** The search works with logarithms. */
const forgettingAt = ({ pace, steepness }: OwnForgetting): OwnForgetting => ({ pace: Math.exp(pace), steepness: Math.exp(steepness) });
