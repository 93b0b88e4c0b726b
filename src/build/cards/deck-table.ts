import { cardsOfDeck } from '../../core/deck/cards';
import { LANGUAGES } from '../../core/deck/deck';
import { coverageOf } from './check';
import { lengthsOf } from './length-rule';
import { deckOf } from './produce';
import type { DeckSource } from './read-cards';

/** What a deck holds, for the terminal: two columns of numbers, then each fact with the differences that cover it. */
export const formatDeck = (source: DeckSource): string => {
  const { deck, differences } = source;
  const active = differences.map(({ difference }) => difference).filter(({ retired }) => !retired);
  const retired = differences.length - active.length;
  const sides = active.flatMap((difference) => difference.sides);
  const statements = sides.flatMap((side) => side.statements);
  const long = lengthsOf(source).map(({ language, tooLong }) => `${language} ${tooLong.length}`);
  const read = LANGUAGES.map((language) => `${language} ${active.filter(({ checked }) => checked[language]).length}`);
  const oldest = active.flatMap(({ sources }) => sources.map(({ checked }) => checked)).sort()[0];
  const coverage = [...coverageOf(source)];
  const covered = coverage.filter(([, ids]) => ids.length > 0).length;

  const rows = [
    ['Differences', retired > 0 ? `${active.length}, and ${retired} retired` : `${active.length}`],
    ['Cards', `${cardsOfDeck(deckOf(source)).length}`],
    ['Self-test questions', `${sides.length} to choose from, ${statements.length} “which side?”`],
    ['Languages', LANGUAGES.join(', ')],
    ['Read by another', read.join(', ')],
    ['Long right options', long.join(', ')],
    ['Oldest check', oldest ?? 'none'],
    ['Facts covered', `${covered} of ${coverage.length}`],
  ];
  return [
    `${deck.name.en} / ${deck.name.ja} (${deck.id})`,
    ...rows.map(([label = '', value]) => `  ${label.padEnd(20)}${value}`),
    ...coverage.map(([fact, ids]) => `    ${fact.padEnd(18)}${ids.join(', ') || '—'}`),
  ].join('\n');
};
