import type { CardId } from '../../../src/core/base/ids';
import { seededRank } from '../../../src/core/base/random';
import type { Grade } from '../../../src/core/scheduler/sm2';
import { Random } from './random';

/**
 * How a simulated learner forgets. The app predicts with a power curve (FSRS), so none of these is one: an exponential, a stretched
 * exponential, and a mixture of a fast and a slow trace. `t` is in units of the days after which nine of ten are remembered.
 */
const CURVES = {
  exponential: (t: number): number => 0.9 ** t,
  stretched: (t: number, shape: number): number => 0.9 ** (t ** shape),
  'two traces': (t: number, share: number): number => share * 0.9 ** (4 * t) + (1 - share) * 0.9 ** (t / 3),
} as const;

export type Curve = keyof typeof CURVES;
export const CURVE_NAMES = Object.keys(CURVES) as [Curve, ...Curve[]];

interface Trace {
  readonly stableDays: number;
  readonly day: number;
}

/** One learner's head: every card has its own difficulty, and what was studied settles or fades. Not known to the app. */
export class Mind {
  readonly curve: Curve;
  private readonly shape: number;
  private readonly firstDays: number;
  private readonly growth: number;
  private readonly traces = new Map<CardId, Trace>();

  constructor(private readonly seed: number) {
    const random = new Random(seed);
    this.curve = random.of(CURVE_NAMES);
    this.shape = this.curve === 'stretched' ? random.between(0.55, 1.15) : random.between(0.2, 0.5);
    this.firstDays = 2.2 * random.spread(0.5);
    this.growth = 1.6 * random.spread(0.4);
  }

  /** 0 to 1; what was never seen is not known. */
  recall(card: CardId, day: number): number {
    const trace = this.traces.get(card);
    return trace === undefined ? 0 : CURVES[this.curve](Math.max(0, day - trace.day) / trace.stableDays, this.shape);
  }

  /** Answers, and remembers the better for it. The chance is that of card and day, so that two lives differ only where they differ. */
  answer(card: CardId, day: number): Grade {
    const trace = this.traces.get(card);
    const chance = seededRank(this.seed ^ day, card) / 2 ** 32;
    if (trace === undefined) {
      const difficulty = new Random(seededRank(this.seed, card)).spread(0.6);
      this.traces.set(card, { stableDays: Math.max(0.4, this.firstDays * difficulty), day });
      return chance < 0.35 ? 2 : chance < 0.5 ? 3 : 4;
    }
    const recall = this.recall(card, day);
    const known = chance < recall;
    // The more was nearly forgotten, the more a success settles it.
    const settled = trace.stableDays * (1 + this.growth * (0.25 + 6 * (1 - recall)) * trace.stableDays ** -0.1);
    this.traces.set(card, { stableDays: known ? settled : Math.max(0.4, trace.stableDays * 0.35), day });
    if (!known) return 2;
    return chance > recall * 0.85 ? 3 : chance < recall * 0.12 ? 5 : 4;
  }
}
