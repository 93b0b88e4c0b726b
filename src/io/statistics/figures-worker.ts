import { err, ok, type Result } from '../../core/base/result';
import type { StatisticsError } from '../../core/ports';
import { type LearningFigures, learningFigures } from '../../core/stats/learning-figures';
import type { WorkerQuestion, WorkerWord } from './ask-worker';
import { readLog } from './read-log';

/** Reading takes most of the time. */
const READING = 0.8;

const say = (word: WorkerWord): void => globalThis.postMessage(word);
const tellShare = (share: number): void => say({ type: 'share', share });

const answer = async ({ database, question }: WorkerQuestion): Promise<Result<LearningFigures, StatisticsError>> => {
  try {
    const events = await readLog(database, (share) => tellShare(share * READING));
    return ok(learningFigures(events, question, (share) => tellShare(READING + share * (1 - READING))));
  } catch (thrown) {
    return err({ type: 'failed', detail: String(thrown) });
  }
};

globalThis.addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
  void answer(data).then((result) => say({ type: 'end', result }));
});
