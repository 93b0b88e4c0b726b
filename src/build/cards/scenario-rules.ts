import type { Problem } from './problem';
import { type ExamYaml, problemsOfTags } from './exams';
import type { DifferenceSource } from './read-cards';
import { repeated } from './repeated';
import type { DifferenceYaml, ScenarioYaml } from './schema';
import type { YamlFile } from './yaml-file';

/** How many options a scenario has by how many of them are right: one of four, or two of five, as in the exams. */
const OPTIONS_BY_RIGHT: ReadonlyMap<number, number> = new Map([
  [1, 4],
  [2, 5],
]);

/** The scenario is a question of one right answer or of two. */
export const rightOptions = ({ options }: ScenarioYaml): ScenarioYaml['options'] => options.filter(({ right }) => right === true);

/** What a file may refer to, as far as it could be read. */
export interface Known {
  /** None while some file cannot be read: it may be the one that is meant. */
  readonly differences: readonly DifferenceSource[] | undefined;
  readonly exams: readonly ExamYaml[] | undefined;
}

/** Checks the scenarios and the exam tags of a difference, knowing all others: a scenario may need several. */
export const problemsOfScenarios = ({ yaml, difference }: DifferenceSource, { differences, exams }: Known): Problem[] => [
  ...(exams === undefined ? [] : problemsOfTags(yaml, ['exams'], difference.exams, exams)),
  ...repeated(difference.scenarios.map(({ id }) => id)).map((index) =>
    yaml.problemAt(['scenarios', index, 'id'], '`id` belongs to another scenario of this difference: give this one its own'),
  ),
  ...difference.scenarios.flatMap((scenario, index) => [
    ...(exams === undefined ? [] : problemsOfTags(yaml, ['scenarios', index, 'exams'], scenario.exams ?? {}, exams)),
    ...problemsOfOptions(yaml, scenario, index),
    ...(differences === undefined ? [] : problemsOfFacts(yaml, difference, index, differences)),
  ]),
];

const problemsOfOptions = (yaml: YamlFile, scenario: ScenarioYaml, index: number): Problem[] => {
  const right = rightOptions(scenario).length;
  const wanted = OPTIONS_BY_RIGHT.get(right);
  const fits = scenario.options.length === wanted;
  return [
    ...(fits
      ? []
      : [
          yaml.problemAt(
            ['scenarios', index, 'options'],
            `${scenario.id} has ${right} right of ${scenario.options.length} options: write one right of four, or two right of five`,
          ),
        ]),
    ...repeated(scenario.options.map(({ id }) => id)).map((option) =>
      yaml.problemAt(
        ['scenarios', index, 'options', option, 'id'],
        '`id` belongs to another option of this scenario: give this one its own',
      ),
    ),
  ];
};

const problemsOfFacts = (yaml: YamlFile, difference: DifferenceYaml, index: number, all: readonly DifferenceSource[]): Problem[] => {
  const { facts = [], also = [] } = difference.scenarios[index] ?? {};
  const problemAt = (field: 'facts' | 'also', position: number, message: string): Problem =>
    yaml.problemAt(['scenarios', index, field, position], message);
  const others = also.map((id) => all.find((other) => other.difference.id === id)?.difference);
  const taught = [difference.covers, ...others.map((other) => other?.covers ?? [])].flat();
  return [
    ...also.flatMap((id, position) => {
      if (id === difference.id) return [problemAt('also', position, '`also` names this difference itself: leave it out')];
      if (others[position] !== undefined) return [];
      return [problemAt('also', position, `\`also\` names ${id}, which no deck has: write the id of a difference`)];
    }),
    ...facts.flatMap((fact, position) => {
      if (others.includes(undefined) || taught.includes(fact)) return [];
      const cure = 'add a difference that covers it to `also`';
      return [problemAt('facts', position, `${fact} is taught neither here nor by what \`also\` names: ${cure}`)];
    }),
  ];
};
