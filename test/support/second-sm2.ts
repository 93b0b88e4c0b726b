/**
 * SM-2 and the rules around it a second time, from the published description and our rule for same-day and early answers alone, in another
 * shape than the product's: whole hundredths as BigInt, and one pass over a card's life instead of a step from state to state.
 */

export interface LifeAnswer {
  readonly day: number;
  readonly grade: number;
}

export interface Life {
  readonly repetitions: number;
  readonly easeHundredths: number;
  readonly intervalDays: number;
  readonly due: number;
  readonly countedDay: number;
  /** How often it was failed while it counted as known. */
  readonly lapses: number;
  /** For each answer, whether it was the card's repetition of the day. */
  readonly counted: readonly boolean[];
}

const LOWEST_EASE = 130n;
const LONGEST_DAYS = 36_500n;
/** 0.1 − (5 − q)(0.08 + (5 − q) × 0.02), in hundredths. */
const easeChange = new Map([
  [3, -14n],
  [4, 0n],
  [5, 10n],
]);

export const secondLife = (answers: readonly LifeAnswer[]): Life => {
  let [streak, ease, days, lastDay] = [0, 250n, 0n, -Infinity];
  const counted: boolean[] = [];
  let lapses = 0;
  for (const { day, grade } of answers) {
    counted.push(day > lastDay);
    if (day <= lastDay) continue;
    const waited = day - lastDay;
    const change = easeChange.get(grade);
    if (change === undefined) {
      if (streak > 0) lapses += 1;
      [streak, days] = [0, 1n];
    } else if (waited < days) days = streak < 2 ? days : most(days, timesEase(BigInt(waited), ease));
    else {
      days = streak === 0 ? 1n : streak === 1 ? 6n : timesEase(days, ease);
      streak += 1;
      ease = most(LOWEST_EASE, ease + change);
    }
    if (days > LONGEST_DAYS) days = LONGEST_DAYS;
    lastDay = day;
  }
  return {
    repetitions: streak,
    easeHundredths: Number(ease),
    intervalDays: Number(days),
    due: lastDay + Number(days),
    countedDay: lastDay,
    lapses,
    counted,
  };
};

const timesEase = (days: bigint, ease: bigint): bigint => {
  const whole = (days * ease) / 100n;
  return whole * 100n === days * ease ? whole : whole + 1n;
};

const most = (one: bigint, other: bigint): bigint => (one > other ? one : other);
