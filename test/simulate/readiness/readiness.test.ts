import { describe, expect, test } from 'vitest';
import { brierOf, calibrationErrorOf, judgeReadiness, type Predictor, type Verdict } from './readiness';

const verdicts = judgeReadiness({ seeds: 1, studied: [60], ahead: [7, 30] });

const mean = (value: (verdict: Verdict) => number): number => verdicts.reduce((sum, verdict) => sum + value(verdict), 0) / verdicts.length;

describe('for learners who forget otherwise than the predicting model', () => {
  test.each<Predictor>(['defaults', 'constant', '0.9^(t/I)'])('readiness foretells each card better than %s', (other) => {
    expect(mean(({ scores }) => brierOf(scores.readiness))).toBeLessThan(mean(({ scores }) => brierOf(scores[other])));
    expect(mean(({ scores }) => calibrationErrorOf(scores.readiness))).toBeLessThan(
      mean(({ scores }) => calibrationErrorOf(scores[other])),
    );
  });

  test('the share recalled by one who keeps the plan is within ten points, and in most lives within its band', () => {
    for (const { lives } of verdicts) for (const { keep } of lives) expect(Math.abs(keep.forecast - keep.truth)).toBeLessThan(0.1);
    const kept = verdicts.flatMap(({ lives }) => lives.map(({ keep }) => keep));
    expect(kept.filter(({ truth, low, high }) => truth >= low && truth <= high).length / kept.length).toBeGreaterThan(0.6);
  });
});
