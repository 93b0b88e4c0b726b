import { err, ok } from '../../core/base/result';
import type { ReadinessWork } from '../../core/ports';
import { scriptAddress } from '../trusted-types';
import type { ReadinessOrder, ReadinessWord } from './readiness-worker';

/** Reckons in a worker, which reads the log by itself, so that nothing on the screen waits. One worker for each question. */
export const readinessWork = (database: string): ReadinessWork => ({
  reckon(question, report) {
    let cancel = (): void => undefined;
    const result = new Promise<Awaited<ReturnType<ReadinessWork['reckon']>['result']>>((resolve) => {
      const worker = new Worker(scriptAddress('readiness'), { type: 'module' });
      const end = (value: Parameters<typeof resolve>[0]): void => {
        worker.terminate();
        resolve(value);
      };
      const fail = (detail: string): void => end(err({ type: 'storage', reason: 'failed', detail }));
      cancel = () => end(err({ type: 'cancelled' }));
      worker.addEventListener('message', ({ data: word }: MessageEvent<ReadinessWord>) => {
        if (word.type === 'share') report(word.share);
        else if (word.type === 'done') end(ok(word.report));
        else fail(word.detail);
      });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        fail(event.message || 'worker');
      });
      worker.postMessage({ database, question } satisfies ReadinessOrder);
    });
    return { result, cancel: () => cancel() };
  },
});
