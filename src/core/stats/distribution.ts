import type { Memory } from '../scheduler/sm2';

/** How many cards lie between two values, both included; the last bin has no upper end. */
export interface Bin {
  readonly from: number;
  readonly to: number | undefined;
  readonly cards: number;
}

export interface Distribution {
  readonly bins: readonly Bin[];
  /** The lower one where there are two; none without cards. */
  readonly median: number | undefined;
}

/** Where the bins of intervals begin, in days: as fine as a beginner's cards are close together, as wide as years allow. */
const INTERVAL_STARTS = [1, 2, 4, 8, 15, 31, 61, 91, 181, 366];
/** In hundredths: ten bins of a tenth on either side of 2.5 would do for most, the lowest is SM-2's own. */
const EASE_STARTS = Array.from({ length: 18 }, (_, index) => 130 + 10 * index);

export const intervalDistribution = (memories: readonly Memory[]): Distribution =>
  distributionOf(
    memories.map(({ intervalDays }) => intervalDays),
    INTERVAL_STARTS,
  );

/** Ease factors in whole hundredths, such as 236. */
export const easeDistribution = (memories: readonly Memory[]): Distribution =>
  distributionOf(
    memories.map(({ easeFactor }) => Math.round(easeFactor * 100)),
    EASE_STARTS,
  );

const distributionOf = (values: readonly number[], starts: readonly number[]): Distribution => ({
  bins: starts.map((from, index) => {
    const next = starts[index + 1];
    return {
      from,
      to: next === undefined ? undefined : next - 1,
      cards: values.filter((value) => value >= from && (next === undefined || value < next)).length,
    };
  }),
  median: [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)],
});
