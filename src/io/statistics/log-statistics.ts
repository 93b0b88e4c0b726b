import type { LogStatistics } from '../../core/ports';

/** Statistics over the log in a database. What asks the worker is loaded with the first question. */
export const logStatistics = (database: string): LogStatistics => ({
  figures: async (question, goOn) => (await import('./ask-worker')).askWorker(database, question, goOn),
});
