import type { Progress } from '../../src/core/log/replay';
import type { MemoryLog } from './memory-log';

/** What a log says, as it stands beside it. */
export const said = (log: MemoryLog): Progress => {
  const { states, settings } = log.stored();
  return { states, settings };
};
