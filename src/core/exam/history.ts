import type { Catalog } from '../deck/cards';
import { questionKey } from './question';
import type { TestRun } from './run';
import { type PartScore, scoresByTopic } from './score';
import type { AskedBefore } from './setup';

/** How every question of the finished tests was answered last, by its key. `tests` in the order in which they were. */
export const askedIn = (tests: readonly TestRun[]): AskedBefore => {
  const asked = new Map<string, { readonly right: boolean; readonly sure: boolean }>();
  for (const { questions, end } of tests)
    for (const [index, question] of questions.entries()) {
      const result = end?.results[index];
      if (result !== undefined)
        asked.set(questionKey(question), { right: result.right, sure: result.sure !== 'unsure' && result.sure !== 'guess' });
    }
  return asked;
};

/** One topic through several tests. */
export interface TopicHistory {
  /** `<deck>/<topic>`. */
  readonly topic: string;
  /** In the order of the tests; none where the test did not ask about it. */
  readonly scores: readonly (PartScore<string> | undefined)[];
}

/** The topics of some finished tests in the order of the decks, each with its score in every test. */
export const topicHistories = (tests: readonly TestRun[], catalog: Catalog): TopicHistory[] => {
  const perTest = tests.map(({ questions, end }) =>
    scoresByTopic(
      questions.flatMap((question, index) => {
        const result = end?.results[index];
        return result === undefined ? [] : [{ question, result }];
      }),
      catalog,
    ),
  );
  return catalog.decks
    .flatMap(({ id, topics }) => topics.map((topic) => `${id}/${topic.id}`))
    .map((topic) => ({ topic, scores: perTest.map((scores) => scores.find(({ part }) => part === topic)) }))
    .filter(({ scores }) => scores.some((score) => score !== undefined));
};
