import type { StudyDay } from '../base/day';
import type { CardId, ExamId } from '../base/ids';
import type { Catalog } from '../deck/cards';
import type { ActionEvent } from '../log/event';
import type { Progress } from '../log/replay';
import { isPass } from '../scheduler/sm2';
import { type Calibration, calibrate, doubtOf, LATEST_FORECASTS, outcomesOf } from './calibration';
import { fitForgetting, type OwnForgetting, ownModel } from './own-forgetting';
import { recallHistory, type Remembered } from './readiness-history';
import { livePlan } from './readiness-plan';
import { type CountedCard, countedCards, type PartKey } from './readiness-scope';
import type { RecallModel } from './recall-model';

export interface ReadinessSource {
  readonly catalog: Catalog;
  /** The actions that stand, in log order, and what follows from them. */
  readonly actions: readonly ActionEvent[];
  readonly progress: Progress;
  readonly day: StudyDay;
  readonly examDay: StudyDay;
  /** Whose domains are told apart. */
  readonly exam: ExamId | undefined;
  readonly model: RecallModel;
}

/** How many cards are expected to be recalled on the exam day. An estimate, so none of these need be whole numbers. */
export interface Expectation {
  /** Cards met by then; those never met are not estimated. */
  readonly met: number;
  readonly recalled: number;
  /** In nine of ten cases it is between these. */
  readonly low: number;
  readonly high: number;
}

/** A band wider than this share of the cards says nothing. */
const WIDEST_BAND = 0.7;

/** Whether there is anything to be said: some card is met, and the band leaves something out. */
export const saysSomething = ({ met, low, high }: Expectation): boolean => met >= 0.5 && high - low <= WIDEST_BAND * met;

export interface ReadinessPart {
  /** All cards that count. */
  readonly cards: number;
  /** Those met so far. */
  readonly met: number;
  /** Those of them whose last answer was right: no estimate. */
  readonly lastRight: number;
  /** If nothing is studied from now on. */
  readonly stop: Expectation;
  /** If the daily sessions are done every day until the exam. */
  readonly keep: Expectation;
}

export interface Readiness {
  readonly day: StudyDay;
  readonly examDay: StudyDay;
  readonly whole: ReadinessPart;
  /** Only those that hold a card that counts. */
  readonly parts: ReadonlyMap<PartKey, ReadinessPart>;
  readonly calibration: Calibration;
  /** How this learner forgets, by the last answers; the estimates go by it. */
  readonly forgetting: OwnForgetting;
  /** Of the last answers to cards met before, how many were right: no estimate. */
  readonly recent: { readonly answers: number; readonly right: number };
}

/** Nine of ten cases lie within so many standard deviations. */
const NINE_OF_TEN = 1.645;
/** So many futures are enough for a mean; fewer where there is very much to live through. */
const FUTURES = { most: 12, least: 3, cardDays: 3_000_000 } as const;

/** What may be expected of the exam day. `report` hears how much is done, from 0 to 1. */
export const readinessOf = (source: ReadinessSource, report: (share: number) => void = () => undefined): Readiness => {
  const { catalog, actions, progress, day, examDay, exam, model } = source;
  const history = recallHistory(actions, model, (share) => report(share * HISTORY_SHARE));
  const counted = countedCards(catalog, progress.states, progress.settings, exam, day);
  const calibration = calibrate(outcomesOf(history.forecasts, model));
  const forgetting = fitForgetting(history.forecasts, model);
  const doubt = doubtOf(calibration);

  const tallyThen = (remembered: ReadonlyMap<CardId, Remembered>): Tallies =>
    tallied(counted, remembered, examDay, ownModel(model, forgetting));
  const stop = tallyThen(history.remembered);
  const futures = futuresFor(counted.length, examDay - day);
  const keep = Array.from({ length: futures }, (_, future) => {
    report(HISTORY_SHARE + ((1 - HISTORY_SHARE) * future) / futures);
    return tallyThen(livePlan({ catalog, progress, history, model, day, examDay }, future + 1));
  });

  const partOf = (key: PartKey | 'whole'): ReadinessPart => {
    const cards = key === 'whole' ? counted : counted.filter(({ parts }) => parts.includes(key));
    const known = cards.flatMap(({ card }) => history.remembered.get(card) ?? []);
    return {
      cards: cards.length,
      met: known.length,
      lastRight: known.filter(({ passed }) => passed).length,
      stop: expectationOf([stop.get(key)], doubt),
      keep: expectationOf(
        keep.map((tallies) => tallies.get(key)),
        doubt,
      ),
    };
  };
  const latest = history.forecasts.slice(-LATEST_FORECASTS);
  return {
    day,
    examDay,
    whole: partOf('whole'),
    parts: new Map([...new Set(counted.flatMap(({ parts }) => parts))].map((key) => [key, partOf(key)])),
    calibration,
    forgetting,
    recent: { answers: latest.length, right: latest.filter(({ grade }) => isPass(grade)).length },
  };
};

/** Which part of the work the replay of the past is. */
const HISTORY_SHARE = 0.4;

const futuresFor = (cards: number, days: number): number =>
  Math.max(FUTURES.least, Math.min(FUTURES.most, Math.floor(FUTURES.cardDays / Math.max(1, cards * days))));

/** The sums over the cards met: of their chances to be recalled, and of the variances of these. */
interface Tally {
  met: number;
  recalled: number;
  variance: number;
  /** Doublings beyond what was ever tried. */
  reach: number;
}

type Tallies = ReadonlyMap<PartKey | 'whole', Readonly<Tally>>;

const tallied = (
  counted: readonly CountedCard[],
  remembered: ReadonlyMap<CardId, Remembered>,
  examDay: StudyDay,
  model: RecallModel,
): Tallies => {
  const tallies = new Map<PartKey | 'whole', Tally>();
  for (const { card, parts } of counted) {
    const known = remembered.get(card);
    if (known === undefined) continue;
    const waitDays = Math.max(0, examDay - known.day);
    const chance = model.recall(known.memory, waitDays);
    for (const key of ['whole', ...parts] as const) {
      const tally = tallies.get(key) ?? { met: 0, recalled: 0, variance: 0, reach: 0 };
      tally.met += 1;
      tally.recalled += chance;
      tally.variance += chance * (1 - chance);
      tally.reach += Math.max(0, Math.log2(waitDays / Math.max(1, known.longestDays)));
      tallies.set(key, tally);
    }
  }
  return tallies;
};

/** How much surer one may be of what has been tried than of a wait twice as long: a share of the cards, as a standard deviation. */
const DOUBT_PER_DOUBLING = 0.1;

/**
 * The mean of what several futures bring. Its band holds the luck of each card, how the futures differ, how far forecasts as such were off, and how
 * far the exam lies beyond the waits that have been tried.
 */
const expectationOf = (futures: readonly (Tally | undefined)[], doubt: number): Expectation => {
  const meanOf = (value: (tally: Tally) => number): number =>
    futures.reduce((sum, tally) => sum + (tally === undefined ? 0 : value(tally)), 0) / futures.length;
  const [met, recalled] = [meanOf((tally) => tally.met), meanOf((tally) => tally.recalled)];
  const between = meanOf((tally) => (tally.recalled - recalled) ** 2);
  const untried = DOUBT_PER_DOUBLING * meanOf(({ reach }) => reach);
  const spread = NINE_OF_TEN * Math.hypot(Math.sqrt(meanOf(({ variance }) => variance) + between), doubt * met, untried);
  return { met, recalled, low: Math.max(0, recalled - spread), high: Math.min(met, recalled + spread) };
};
