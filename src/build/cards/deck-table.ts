import { cardsOfDeck } from '../../core/deck/cards';
import { LANGUAGES } from '../../core/deck/deck';
import { coverageOf } from './check';
import { lengthsOf } from './length-rule';
import { holdsFigures, oldestCheck, textsWithFigures } from './figures';
import { deckOf } from './produce';
import type { ExamYaml } from './exams';
import type { DeckSource } from './read-cards';
import { rightOptions } from './scenario-rules';
import type { DifferenceYaml, ScenarioYaml } from './schema';
import { domainOf } from '../../core/exam/exam';

const activeScenarios = ({ scenarios }: DifferenceYaml): ScenarioYaml[] => scenarios.filter(({ retired }) => !retired);

/** How the scenarios of all decks spread over the domains of each exam. One may serve several. */
export const formatSpread = (decks: readonly DeckSource[], exams: readonly ExamYaml[]): string => {
  const tags = decks
    .flatMap(({ differences }) => differences)
    .flatMap(({ difference }) => activeScenarios(difference).map((scenario) => scenario.exams ?? difference.exams));
  const countIn = (exam: string, domain: number): number =>
    tags.filter((tag) => (tag[exam] ?? []).some((task) => domainOf(task) === domain)).length;
  return [
    'Scenarios by exam domain',
    ...exams.map(
      ({ id, domains }) => `  ${id.padEnd(20)}${domains.map((_, index) => `${index + 1} ${countIn(id, index + 1)}`).join(', ')}`,
    ),
  ].join('\n');
};

/** The differences of all decks by the age of their oldest check, the oldest first, with what to look at again. */
export const formatByAge = (decks: readonly DeckSource[]): string => {
  const rows = decks.flatMap(({ deck, differences }) =>
    differences
      .filter(({ difference }) => !difference.retired)
      .map(({ difference }) => ({
        oldest: oldestCheck(difference) ?? '',
        name: `${deck.id}/${difference.id}`,
        figures: holdsFigures(textsWithFigures(difference)) ? 'figures' : '',
      })),
  );
  return rows
    .sort((a, b) => a.oldest.localeCompare(b.oldest) || b.figures.localeCompare(a.figures) || a.name.localeCompare(b.name))
    .map(({ oldest, name, figures }) => `${oldest}  ${figures.padEnd(9)}${name}`)
    .join('\n');
};

/** What a deck holds, for the terminal: two columns of numbers, then each fact with the differences that cover it. */
export const formatDeck = (source: DeckSource): string => {
  const { deck, differences } = source;
  const active = differences.map(({ difference }) => difference).filter(({ retired }) => !retired);
  const retired = differences.length - active.length;
  const sides = active.flatMap((difference) => difference.sides);
  const statements = sides.flatMap((side) => side.statements);
  const long = lengthsOf(source).map(({ language, tooLong }) => `${language} ${tooLong.length}`);
  const read = LANGUAGES.map((language) => `${language} ${active.filter(({ checked }) => checked[language]).length}`);
  const oldest = active.flatMap((difference) => oldestCheck(difference) ?? []).sort()[0];
  const scenarios = active.flatMap(activeScenarios);
  const twoRight = scenarios.filter((scenario) => rightOptions(scenario).length === 2).length;
  const inTopic = (topic: string): number => active.filter((difference) => difference.topic === topic).flatMap(activeScenarios).length;
  const coverage = [...coverageOf(source)];
  const covered = coverage.filter(([, ids]) => ids.length > 0).length;

  const rows = [
    ['Differences', retired > 0 ? `${active.length}, and ${retired} retired` : `${active.length}`],
    ['Cards', `${cardsOfDeck(deckOf(source)).length}`],
    ['Self-test questions', `${sides.length} to choose from, ${statements.length} “which side?”`],
    ['Languages', LANGUAGES.join(', ')],
    ['Read by another', read.join(', ')],
    ['Scenarios', `${scenarios.length}: ${scenarios.length - twoRight} one of four, ${twoRight} two of five`],
    ...deck.topics.map(({ id }) => [`  ${id}`, `${inTopic(id)}`]),
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
