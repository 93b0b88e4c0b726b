import { type ReadinessQuestion, type ReadinessReport, readinessReport } from '../../core/stats/readiness-report';
import { fsrsModel } from './fsrs-model';
import { storedEvents } from './stored-events';

/** What the page asks. */
export interface ReadinessOrder {
  readonly database: string;
  readonly question: ReadinessQuestion;
}

/** What the worker says; `done` and `failed` are its last words. */
export type ReadinessWord =
  | { readonly type: 'share'; readonly share: number }
  | { readonly type: 'done'; readonly report: ReadinessReport }
  | { readonly type: 'failed'; readonly detail: string };

/** Which part of the work the reading is. */
const READING_SHARE = 0.2;

const say = (word: ReadinessWord): void => self.postMessage(word);

const answer = async ({ database, question }: ReadinessOrder): Promise<void> => {
  try {
    const events = await storedEvents(database, (share) => say({ type: 'share', share: share * READING_SHARE }));
    const report = readinessReport(events, question, fsrsModel, (share) =>
      say({ type: 'share', share: READING_SHARE + (1 - READING_SHARE) * share }),
    );
    say({ type: 'done', report });
  } catch (thrown) {
    say({ type: 'failed', detail: String(thrown) });
  }
};

self.addEventListener('message', ({ data }: MessageEvent<ReadinessOrder>) => void answer(data));
