import { LANGUAGES, type Language } from '../../core/deck/deck';
import type { Problem } from './problem';
import { repeated } from './repeated';
import type { DeckYaml, DifferenceYaml, SideYaml } from './schema';
import type { Path, YamlFile } from './yaml-file';

const FEWEST_WRONG_OPTIONS = 3;

interface Fault {
  readonly path: Path;
  readonly message: string;
}

/** Checks what the fields of one difference say about each other, about its deck and about its file's name. */
export const problemsOfDifference = (yaml: YamlFile, difference: DifferenceYaml, deck: DeckYaml): Problem[] =>
  [
    ...fileNameFaults(yaml.file, difference),
    ...topicFaults(difference, deck),
    ...repeated(difference.covers).map((index) => fault(['covers', index], '`covers` names this fact twice: keep one')),
    ...questionFaults(difference),
    ...difference.sides.flatMap((side) => [...optionFaults(side), ...statementFaults(side, difference, deck)]),
  ].map(({ path, message }) => yaml.problemAt(path, message));

const fault = (path: Path, message: string): Fault => ({ path, message });

const fileNameFaults = (file: string, { id }: DifferenceYaml): Fault[] => {
  const [, digits, idOfFile] = /(\d\d)-([^/]*)\.yaml$/.exec(file) ?? [];
  return id === idOfFile
    ? []
    : [fault(['id'], `\`id\` does not fit the file's name: write ${idOfFile} here, or call the file ${digits}-${id}.yaml`)];
};

const topicFaults = ({ topic }: DifferenceYaml, { topics }: DeckYaml): Fault[] =>
  topics.some(({ id }) => id === topic)
    ? []
    : [fault(['topic'], `\`topic\` is none of the deck's: write one of ${topics.map(({ id }) => id).join(', ')}`)];

/** A question stands once for both sides, or once in each side. */
const questionFaults = ({ question, sides }: DifferenceYaml): Fault[] =>
  sides.flatMap((side) => {
    const path = [side.id, 'question'];
    if (question && side.question) return [fault(path, '`question` stands here and above: keep the common one or one for each side')];
    if (!question && !side.question) return [fault(path, `\`question\` is missing for ${side.id}: write it here, or once for both sides`)];
    return [];
  });

const optionFaults = ({ id, wrong, otherSideFalse, statements }: SideYaml): Fault[] => {
  const usable = wrong.length + (otherSideFalse ? 1 : 0);
  return [
    ...(usable < FEWEST_WRONG_OPTIONS
      ? [
          fault(
            [id, 'wrong'],
            `${id} has ${usable} usable wrong options: write ${FEWEST_WRONG_OPTIONS - usable} more, or \`otherSideFalse: true\` where the other side's answer is false here`,
          ),
        ]
      : []),
    ...repeated(wrong.map((option) => option.id)).map((index) =>
      fault([id, 'wrong', index, 'id'], '`id` belongs to another wrong option of this side: give this one its own'),
    ),
    ...repeated(statements.map((statement) => statement.id)).map((index) =>
      fault([id, 'statements', index, 'id'], '`id` belongs to another statement of this side: give this one its own'),
    ),
  ];
};

const statementFaults = ({ id, statements }: SideYaml, difference: DifferenceYaml, deck: DeckYaml): Fault[] =>
  LANGUAGES.flatMap((language) => {
    const names = [...deck.sides, ...difference.sides].map(({ name }) => name[language]);
    return statements.flatMap((statement, index) => {
      const named = names.find((name) => mentions(statement[language], name, language));
      return named === undefined
        ? []
        : [
            fault(
              [id, 'statements', index, language],
              `the statement gives itself away by saying ${named}: say it without either side's name`,
            ),
          ];
    });
  });

/** In English whole words, also in the plural, and without the article of a name such as "a task"; Japanese sets no spaces to tell. */
const mentions = (text: string, name: string, language: Language): boolean => {
  if (language === 'ja') return text.toLowerCase().includes(name.toLowerCase());
  const words = name.replace(/^(a|an|the) /i, '').replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${words}(e?s)?(?![\p{L}\p{N}])`, 'iu').test(text);
};
