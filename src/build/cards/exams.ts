import * as v from 'valibot';
import type { CardFiles } from './card-files';
import type { Problem } from './problem';
import { repeated } from './repeated';
import { block, date, examId, examTask, filledList, httpsUrl, list, localized } from './schema-parts';
import { shapeOf } from './shape';
import { domainOf } from '../../core/exam/exam';
import { type Path, parseYamlFile, type YamlFile } from './yaml-file';

export const EXAMS_FILE = 'cards/exams.yaml';

const count = v.pipe(v.number('must be a whole number'), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more'));

const examSchema = block({
  id: examId,
  name: localized,
  questions: count,
  minutes: count,
  passMark: count,
  responseCredit: v.picklist(['stated', 'assumed'], 'must be stated or assumed'),
  domains: filledList(block({ weight: count, name: localized })),
  named: list(examTask),
  guide: httpsUrl,
  checked: date,
});

export type ExamYaml = v.InferOutput<typeof examSchema>;

interface ReadExams {
  /** None where the file is in no order; then no tag can be called wrong. */
  readonly exams: readonly ExamYaml[] | undefined;
  readonly problems: readonly Problem[];
}

/** Reads `exams.yaml`: which exams cards may be tagged with. Without the file there is none. */
export const readExams = (files: CardFiles): ReadExams => {
  const source = files.get(EXAMS_FILE);
  if (source === undefined) return { exams: [], problems: [] };
  const yaml = parseYamlFile(EXAMS_FILE, source);
  if (!yaml.ok) return { exams: undefined, problems: yaml.error };
  const { value, problems } = shapeOf(yaml.value, list(examSchema));
  if (value === undefined || problems.length > 0) return { exams: undefined, problems };
  return { exams: value, problems: problemsOfExams(yaml.value, value) };
};

const problemsOfExams = (yaml: YamlFile, exams: readonly ExamYaml[]): Problem[] => [
  ...repeated(exams.map(({ id }) => id)).map((index) => yaml.problemAt([index, 'id'], '`id` stands here twice: keep one')),
  ...exams.flatMap(({ domains, named }, index) => {
    const sum = domains.reduce((total, { weight }) => total + weight, 0);
    return [
      ...(sum === 100 ? [] : [yaml.problemAt([index, 'domains'], `the weights of the domains make ${sum}: they must make 100`)]),
      ...named.flatMap((task, position) =>
        domainOf(task) <= domains.length ? [] : [yaml.problemAt([index, 'named', position], noSuchDomain(task, domains.length))],
      ),
    ];
  }),
];

/** Checks the tags that stand at `path` of a file. */
export const problemsOfTags = (
  yaml: YamlFile,
  path: Path,
  tags: Readonly<Record<string, readonly string[]>>,
  exams: readonly ExamYaml[],
): Problem[] =>
  Object.entries(tags).flatMap(([id, tasks]) => {
    const exam = exams.find((each) => each.id === id);
    if (exam === undefined)
      return [
        yaml.problemAtKey(
          [...path, id],
          `${id} is no exam of ${EXAMS_FILE}: write one of ${exams.map((each) => each.id).join(', ') || 'those you add there'}`,
        ),
      ];
    return [
      ...tasks.flatMap((task, index) =>
        domainOf(task) <= exam.domains.length ? [] : [yaml.problemAt([...path, id, index], noSuchDomain(task, exam.domains.length))],
      ),
      ...repeated(tasks).map((index) => yaml.problemAt([...path, id, index], '`exams` names this task twice: keep one')),
    ];
  });

const noSuchDomain = (task: string, domains: number): string => `there is no task ${task}: the exam has the domains 1 to ${domains}`;
