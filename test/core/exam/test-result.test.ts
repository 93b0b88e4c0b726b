import { expect, test } from 'vitest';
import { asCardId } from '../../../src/core/base/ids';
import { confusedIn, type TestResult } from '../../../src/core/exam/test-result';

const result = (card: string, right: boolean, mixedUp = false): TestResult => ({ card: asCardId(card), right, sure: 'unsaid', mixedUp });

test('a difference counts as confused where the other side was chosen or the learner says so of a wrong answer, and counts once', () => {
  const results = [
    result('start/recall-ec2', false, true),
    result('start/recall-ecs', false, true),
    result('stop/recall-ecs', false),
    result('files/recall-ecs', false),
    result('ports/recall-ecs', true),
  ];
  expect(confusedIn(results, [undefined, undefined, 'mixed-up', 'misread', 'mixed-up'])).toEqual(['start', 'stop']);
  expect(confusedIn(results, [])).toEqual(['start']);
});
