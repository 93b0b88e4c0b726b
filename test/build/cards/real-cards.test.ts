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
  expect(decks.map(({ deck }) => deck.id)).toEqual(['terms', 'essentials']);
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
