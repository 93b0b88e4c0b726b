import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs';
import type { RecallModel } from '../../core/stats/recall-model';

/** FSRS-6 with its default parameters; fuzz and short-term steps off, because only one answer a day counts. */
const algorithm = new FSRSAlgorithm(generatorParameters({ enable_fuzz: false, enable_short_term: false }));

/** Predicts recall by the algorithm that did best with its defaults in the public benchmark of spaced repetition. */
export const fsrsModel: RecallModel = {
  // Ratings are 1 Again, 2 Hard, 3 Good, 4 Easy; the grades below 2 act as Again.
  after: (memory, grade, elapsedDays) => algorithm.next_state(memory ?? null, elapsedDays, Math.max(1, grade - 1)),
  recall: ({ stability }, elapsedDays) => algorithm.forgetting_curve(elapsedDays, stability),
};
