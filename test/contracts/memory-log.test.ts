import { createMemoryLog } from '../support/memory-log';
import { describeReviewLog } from './review-log';

describeReviewLog('the in-memory review log', () => {
  const first = createMemoryLog({ device: 'memory' });
  return { open: () => first.otherTab() };
});
