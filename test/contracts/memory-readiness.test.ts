import { ok } from '../../src/core/base/result';
import { memoryReadiness } from '../support/memory-readiness';
import { readinessWorkContract } from './readiness-work';

readinessWorkContract(async (events) => memoryReadiness({ allEvents: async () => ok(events) }));
