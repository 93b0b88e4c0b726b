import { createMemoryLog } from '../support/memory-log';
import { memoryStatistics } from '../support/memory-statistics';
import { describeLogStatistics } from './log-statistics';

describeLogStatistics('the in-memory statistics', async (events) => memoryStatistics(createMemoryLog({ device: 'memory', events })));
