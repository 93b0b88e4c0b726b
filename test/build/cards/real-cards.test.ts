import { expect, test } from 'vitest';
import { readCardFiles } from '../../../src/build/cards/card-files';
import { formatProblem } from '../../../src/build/cards/problem';
import { deckOf, textsOf } from '../../../src/build/cards/produce';
import { readCards } from '../../../src/build/cards/read-cards';

const files = readCardFiles(process.cwd());

test('the cards of this project can be shown', () => {
  const { decks, problems, isComplete } = readCards(files);
  expect(problems.map(formatProblem)).toEqual([]);
  expect(isComplete).toBe(true);
  expect(decks.map(({ deck }) => deck.id)).toEqual(['terms', 'essentials', 'exam-depth']);
});

test('every difference has its texts in both languages, with nothing left to fill in', () => {
  for (const source of readCards(files).decks) {
    const ids = deckOf(source).differences.map(({ id }) => id);
    expect(ids).not.toEqual([]);
    for (const language of ['en', 'ja'] as const) {
      const texts = textsOf(source, language);
      expect(texts.map(({ id }) => id)).toEqual(ids);
      expect(JSON.stringify(texts)).not.toContain('{side}');
    }
  }
});

test('at least eighty situations are spread over every topic of the exam deck and every domain of the exams', () => {
  const { decks, exams } = readCards(files);
  const differences = decks.flatMap((deck) => deck.differences.map(({ difference }) => ({ ...difference, deck: deck.deck.id })));
  const scenarios = differences.flatMap(({ scenarios: its, exams: tags, topic, deck }) =>
    its.map((scenario) => ({ topic, deck, tags: scenario.exams ?? tags })),
  );
  expect(scenarios.length).toBeGreaterThanOrEqual(80);
  const topics = decks.find(({ deck }) => deck.id === 'exam-depth')?.deck.topics ?? [];
  for (const { id } of topics)
    expect(scenarios.filter(({ topic, deck }) => topic === id && deck === 'exam-depth').length, id).toBeGreaterThan(2);
  for (const { id, domains } of exams) {
    for (const [index, { name }] of domains.entries()) {
      const inDomain = scenarios.filter(({ tags }) => (tags[id] ?? []).some((task) => task.startsWith(`${index + 1}.`)));
      expect(inDomain.length, `${id}, ${name.en}`).toBeGreaterThan(2);
    }
  }
});
