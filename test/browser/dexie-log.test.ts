import { describeReviewLog } from '../contracts/review-log';
import { aDatabaseName } from '../support/database-name';
import { openLog } from '../support/open-log';

describeReviewLog('the review log in IndexedDB', () => {
  const name = aDatabaseName();
  return { open: () => openLog(name) };
});
