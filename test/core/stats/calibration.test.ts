import { describe, expect, test } from 'vitest';
import { calibrate, doubtOf, ENOUGH_FORECASTS, type Outcome, outcomesOf } from '../../../src/core/stats/calibration';
import { fitForgetting, ownModel } from '../../../src/core/stats/own-forgetting';
import type { Forecasted } from '../../../src/core/stats/readiness-history';
import type { RecallModel } from '../../../src/core/stats/recall-model';
import { fsrsModel } from '../../../src/io/readiness/fsrs-model';
import { randomFrom } from '../../support/simulated-learner';

/** So many forecasts of one chance, of which so many came true. */
const outcomes = (predicted: number, answers: number, right: number): Outcome[] =>
  Array.from({ length: answers }, (_, index) => ({ predicted, passed: index < right }));

describe('the verdict on earlier forecasts', () => {
  test.each([
    ['too-few', 'below a hundred answers, however they came out', outcomes(0.9, ENOUGH_FORECASTS - 1, 0)],
    ['holds', 'where as many came true as were foretold', outcomes(0.85, 200, 170)],
    ['holds', 'where what is missing may be chance', outcomes(0.85, 100, 78)],
    ['off', 'where it is beyond chance and more than five points', outcomes(0.85, 1000, 740)],
    ['off', 'where too few were foretold as well', outcomes(0.6, 1000, 800)],
    ['off', 'where one band is far off although the whole is right', [...outcomes(0.95, 300, 240), ...outcomes(0.65, 300, 240)]],
    ['holds', 'where a band with few answers is far off', [...outcomes(0.85, 500, 425), ...outcomes(0.4, 20, 19)]],
  ] as const)('%s %s', (verdict, _, given) => {
    expect(calibrate(given).verdict).toBe(verdict);
  });

  test('the bands hold every forecast once, with its mean and what came of it', () => {
    const { bands, answers, predicted, recalled, brier } = calibrate([
      ...outcomes(0.95, 60, 57),
      ...outcomes(0.75, 40, 20),
      ...outcomes(1, 4, 4),
    ]);
    expect(bands.map((band) => [band.from, band.to, band.answers])).toEqual([
      [0.7, 0.8, 40],
      [0.9, 1, 64],
    ]);
    expect(bands[0]?.recalled).toBe(0.5);
    expect(answers).toBe(104);
    expect(predicted).toBeCloseTo((57 + 30 + 4) / 104);
    expect(recalled).toBeCloseTo(81 / 104);
    expect(brier).toBeCloseTo((57 * 0.0025 + 3 * 0.9025 + 20 * 0.0625 + 20 * 0.5625) / 104);
  });

  test('the worse the forecasts were, the wider the doubt', () => {
    const doubts = [0.85, 0.8, 0.7].map((share) => doubtOf(calibrate(outcomes(0.85, 400, 400 * share))));
    expect(doubts).toEqual([...doubts].sort((a, b) => a - b));
  });

  test('nothing at all is no reason to fail', () => {
    expect(calibrate([])).toMatchObject({ answers: 0, bands: [], verdict: 'too-few' });
  });
});

/** Answers of a learner whose things last `pace` times as long as the average one's. */
const answersAt = (pace: number, count: number): Forecasted[] => {
  const random = randomFrom(7);
  return Array.from({ length: count }, () => {
    const memory = { stability: 1 + 30 * random(), difficulty: 5 };
    const elapsedDays = Math.ceil(40 * random());
    return { memory, elapsedDays, grade: random() < fsrsModel.recall(memory, elapsedDays / pace) ? 4 : 2 };
  });
};

describe('the learner’s own forgetting', () => {
  test.each([0.1, 0.4, 1, 3])('of one whose things last %d times as long is found from 500 answers', (pace) => {
    const own = ownModel(fsrsModel, fitForgetting(answersAt(pace, 500), fsrsModel));
    for (const days of [2, 10, 30]) {
      const memory = { stability: 10, difficulty: 5 };
      expect(Math.abs(own.recall(memory, days) - fsrsModel.recall(memory, days / pace))).toBeLessThan(0.06);
    }
  });

  test('is the average one without answers', () => {
    expect(fitForgetting([], fsrsModel)).toEqual({ pace: 1, steepness: 1 });
  });

  test('a forecast knows nothing of its own answer or of any later one', () => {
    const answers = answersAt(0.3, 450);
    const before = outcomesOf(answers, fsrsModel).map(({ predicted }) => predicted);
    const turned = answers.map((answer, index): Forecasted => (index < 400 ? answer : { ...answer, grade: answer.grade === 4 ? 2 : 4 }));
    expect(outcomesOf(turned, fsrsModel).map(({ predicted }) => predicted)).toEqual(before);
  });

  test('only the last thousand forecasts are judged, however long the log', () => {
    const countless: RecallModel = { ...fsrsModel, recall: () => 0.9 };
    expect(outcomesOf(answersAt(1, 2600), countless).length).toBe(1000);
  });
});
