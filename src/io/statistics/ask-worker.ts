import { err, type Result } from '../../core/base/result';
import type { StatisticsError } from '../../core/ports';
import type { FiguresQuestion, LearningFigures } from '../../core/stats/learning-figures';
import { scriptAddress } from '../trusted-types';

export interface WorkerQuestion {
  readonly database: string;
  readonly question: FiguresQuestion;
}

/** What the worker says: how far it is, again and again, then the outcome. */
export type WorkerWord =
  { readonly type: 'share'; readonly share: number } | { readonly type: 'end'; readonly result: Result<LearningFigures, StatisticsError> };

/** Each question has a worker of its own, which ends with the answer: to call the work off, the worker is ended where it is. */
export const askWorker = (
  database: string,
  question: FiguresQuestion,
  goOn: (share: number) => boolean,
): Promise<Result<LearningFigures, StatisticsError>> =>
  new Promise((resolve) => {
    const worker = new Worker(scriptAddress('figures'), { type: 'module' });
    const end = (result: Result<LearningFigures, StatisticsError>): void => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerWord>) => {
      if (data.type === 'end') end(data.result);
      else if (!goOn(data.share)) end(err({ type: 'cancelled' }));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      // A file that did not come says nothing of itself.
      end(err({ type: 'failed', detail: event.message ?? 'worker' }));
    });
    const asked: WorkerQuestion = { database, question };
    worker.postMessage(asked);
  });
