import type { CardFiles } from './card-files';
import { problemsOfDeck } from './deck-rules';
import { problemsOfDifference } from './difference-rules';
import { EXAMS_FILE, type ExamYaml, readExams } from './exams';
import { GLOSSARY_FILE, type GlossarySource, problemsOfGlossary, readGlossary } from './glossary';
import { inReadingOrder, type Problem } from './problem';
import { deckSchema, differenceSchema, withSides, type DeckYaml, type DifferenceYaml } from './schema';
import { shapeOf } from './shape';
import { problemsOfScenarios } from './scenario-rules';
import { problemsOfTexts } from './text-rules';
import { readWords, type Words } from './words';
import { parseYamlFile, type YamlFile } from './yaml-file';

export interface DifferenceSource {
  readonly yaml: YamlFile;
  readonly difference: DifferenceYaml;
}

export interface DeckSource {
  readonly yaml: YamlFile;
  readonly deck: DeckYaml;
  /** By topic, then by file: the order in which new cards come. */
  readonly differences: readonly DifferenceSource[];
}

/** All that `cards/` holds. Only where there are no problems is it fit to be shown. */
export interface CardsSource {
  /** By `order`. */
  readonly decks: readonly DeckSource[];
  readonly exams: readonly ExamYaml[];
  readonly glossary: GlossarySource | undefined;
  /** All of them, in the order in which one reads the files. */
  readonly problems: readonly Problem[];
  /** Whether every file is among the decks. Only then can anything be said to be missing from all of them. */
  readonly isComplete: boolean;
}

/** Reads every file. What only the deck check asks for (readers, coverage, lengths, the ledger of ids) is not looked at here. */
export const readCards = (files: CardFiles): CardsSource => {
  const { words, problems: wordProblems } = readWords(files);
  const { exams, problems: examProblems } = readExams(files);
  const { glossary, problems: glossaryProblems } = readGlossary(files, words);
  const results = foldersOf(files).map((folder) => readDeck(folder, files, words));
  const decks = results.flatMap(({ deck }) => deck ?? []).sort((a, b) => a.deck.order - b.deck.order);
  const differences = decks.flatMap((deck) => deck.differences);
  const isComplete = decks.length + differences.length === [...files.keys()].filter((path) => !ABOUT_ALL_DECKS.includes(path)).length;
  const problems = [
    ...wordProblems,
    ...examProblems,
    ...glossaryProblems,
    ...strayFiles(files),
    ...results.flatMap((result) => result.problems),
    ...problemsBetweenDecks(decks),
    ...differences.flatMap((source) => problemsOfScenarios(source, { differences: isComplete ? differences : undefined, exams })),
    ...(glossary === undefined ? [] : problemsOfGlossary(glossary, isComplete ? differences : undefined)),
    ...(results.length === 0 ? [atStart('cards', 'there is no deck: make a folder with a deck.yaml, as cards/README.md shows')] : []),
  ];
  return { decks, exams: exams ?? [], glossary, problems: inReadingOrder(problems), isComplete };
};

/** Files at the top that are not cards. */
const ABOUT_ALL_DECKS = ['cards/words.yaml', 'cards/ids.yaml', EXAMS_FILE, GLOSSARY_FILE];
const DECK_FILE = /^cards\/[^/]+\/deck\.yaml$/;
const DIFFERENCE_FILE = /^cards\/[^/]+\/\d\d-[^/]+\.yaml$/;

const foldersOf = (files: CardFiles): string[] => [
  ...new Set([...files.keys()].filter((path) => path.split('/').length > 2).map((path) => path.split('/').slice(0, 2).join('/'))),
];

const strayFiles = (files: CardFiles): Problem[] =>
  [...files.keys()].flatMap((path) => {
    const isRead = ABOUT_ALL_DECKS.includes(path) || DECK_FILE.test(path) || DIFFERENCE_FILE.test(path);
    return isRead ? [] : [atStart(path, 'nothing reads this file: call it <two digits>-<id>.yaml and put it into the folder of a deck')];
  });

const atStart = (file: string, message: string): Problem => ({ file, line: 1, column: 1, message });

interface DeckResult {
  readonly deck?: DeckSource;
  readonly problems: readonly Problem[];
}

const readDeck = (folder: string, files: CardFiles, words: Words): DeckResult => {
  const file = `${folder}/deck.yaml`;
  const text = files.get(file);
  if (text === undefined) return { problems: [atStart(file, 'is missing: a deck begins with this file, as cards/README.md shows')] };

  const problems: Problem[] = [];
  const yaml = parseYamlFile(file, text);
  if (!yaml.ok) return { problems: yaml.error };
  const { value: deck, problems: shapeProblems } = shapeOf(yaml.value, deckSchema);
  problems.push(...shapeProblems, ...problemsOfTexts(yaml.value, words));
  if (deck === undefined) return { problems };
  problems.push(...problemsOfDeck(yaml.value, deck));

  const paths = [...files.keys()].filter((path) => path.startsWith(`${folder}/`) && DIFFERENCE_FILE.test(path));
  const results = paths.map((path) => readDifference(path, files.get(path) ?? '', deck, words));
  problems.push(...results.flatMap((result) => result.problems));
  const topics = deck.topics.map(({ id }) => id);
  const differences = results
    .flatMap(({ source }) => source ?? [])
    .sort((a, b) => topics.indexOf(a.difference.topic) - topics.indexOf(b.difference.topic));
  return { deck: { yaml: yaml.value, deck, differences }, problems };
};

interface DifferenceResult {
  readonly source?: DifferenceSource;
  readonly problems: readonly Problem[];
}

const readDifference = (file: string, text: string, deck: DeckYaml, words: Words): DifferenceResult => {
  const yaml = parseYamlFile(file, text);
  if (!yaml.ok) return { problems: yaml.error };

  const sideIds = deck.sides.map(({ id }) => id);
  const { value, problems } = shapeOf(yaml.value, differenceSchema(sideIds));
  const found = [...problems, ...problemsOfTexts(yaml.value, words)];
  if (value === undefined) return { problems: found };

  const difference = withSides(value, deck.sides);
  return {
    source: { yaml: yaml.value, difference },
    problems: [...found, ...problemsOfDifference(yaml.value, difference, deck)],
  };
};

/** Ids are the names of learners' histories, so no two differences share one, not even in different decks. */
const problemsBetweenDecks = (decks: readonly DeckSource[]): Problem[] => [
  ...problemsOfSharing(
    decks.flatMap((deck) => deck.differences),
    ({ difference }) => difference.id,
    ({ yaml }, first) => yaml.problemAt(['id'], `\`id\` is taken by ${first.yaml.file}: choose one that no deck has`),
  ),
  ...problemsOfSharing(
    decks,
    ({ deck }) => deck.order,
    ({ yaml }, first) => yaml.problemAt(['order'], `\`order\` is that of ${first.yaml.file}: choose another number`),
  ),
  ...decks.flatMap(({ yaml, deck: { id, suggestAfter } }) =>
    suggestAfter === undefined || decks.some(({ deck }) => deck.id === suggestAfter && deck.id !== id)
      ? []
      : [
          yaml.problemAt(
            ['suggestAfter'],
            `\`suggestAfter\` names no other deck: write the id of the deck after which this one is suggested`,
          ),
        ],
  ),
];

/** One problem for each item whose key an earlier one has. */
const problemsOfSharing = <T>(
  items: readonly T[],
  keyOf: (item: T) => string | number,
  problem: (item: T, first: T) => Problem,
): Problem[] => {
  const firstOf = new Map<string | number, T>();
  return items.flatMap((item) => {
    const first = firstOf.get(keyOf(item)) ?? item;
    firstOf.set(keyOf(item), first);
    return first === item ? [] : [problem(item, first)];
  });
};
