import {
  brierOf,
  calibrationErrorOf,
  FULL,
  judgeReadiness,
  type LifeVerdict,
  PREDICTORS,
  type ShareVerdict,
  type Verdict,
} from './readiness';

/** Prints how readiness compares with what simulated learners really know on the exam day. */
export const printReadiness = (print: (line: string) => void): void => {
  const verdicts = judgeReadiness(FULL);
  print('Recall of each card on the exam day, if nothing more is studied: Brier score (lower is better) and calibration error');
  row(print, ['learner', ...PREDICTORS.flatMap((name) => [name, 'cal.'])]);
  for (const { learner, scores } of verdicts)
    row(print, [learner, ...PREDICTORS.flatMap((name) => [brierOf(scores[name]).toFixed(4), calibrationErrorOf(scores[name]).toFixed(3)])]);
  for (const kind of ['stop', 'keep'] as const) {
    print(`\nThe whole deck, ${kind === 'stop' ? 'if nothing more is studied' : 'if the plan is kept'}: share recalled, forecast and true`);
    row(print, ['learner', 'forecast', 'true', 'error', 'in band', 'band ±', 'shown']);
    for (const verdict of verdicts) row(print, [verdict.learner, ...wholeColumns(verdict, kind)]);
  }
};

const wholeColumns = ({ lives }: Verdict, kind: 'stop' | 'keep'): string[] => {
  const mean = (value: (share: ShareVerdict, life: LifeVerdict) => number): number =>
    lives.reduce((sum, life) => sum + value(life[kind], life), 0) / lives.length;
  return [
    mean(({ forecast }) => forecast).toFixed(3),
    mean(({ truth }) => truth).toFixed(3),
    mean(({ forecast, truth }) => Math.abs(forecast - truth)).toFixed(3),
    `${Math.round(100 * mean(({ truth, low, high }) => (truth >= low && truth <= high ? 1 : 0)))} %`,
    mean(({ low, high }) => (high - low) / 2).toFixed(3),
    `${Math.round(100 * mean((_, { verdict }) => (verdict === 'off' ? 0 : 1)))} %`,
  ];
};

const row = (print: (line: string) => void, cells: readonly string[]): void =>
  print(cells.map((cell, index) => (index === 0 ? cell.padEnd(20) : cell.padStart(11))).join(''));
