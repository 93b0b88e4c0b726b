import * as v from 'valibot';
import type { CardFiles } from './card-files';
import type { Problem } from './problem';
import type { DifferenceSource } from './read-cards';
import { factId, list } from './schema-parts';
import { shapeOf } from './shape';
import { parseYamlFile, type Path, type YamlFile } from './yaml-file';

/*
 * Learners' histories hang on the ids of differences and scenarios, so an id must mean the same for ever. `ids.yaml` holds every id that
 * was ever released with the facts it stood for; wordings are free to change. One line each: `stop-signal: [P1-07]`, or for a scenario
 * the id of its card, `stop-signal/scenario-lost-orders: [P1-07]`.
 */

export const LEDGER_FILE = 'cards/ids.yaml';

const HEADER = `# Every difference and every scenario that was ever released, and the facts it covers: what its id means. Learners' histories hang on
# the ids, so a line is never taken out. \`npm run deck -- --add-ids\` adds the new ones.
`;

type Ids = Readonly<Record<string, readonly string[]>>;

/** Compares what the ids mean now with what they meant when they were released. An id is only called lost if these are all differences. */
export const problemsOfLedger = (files: CardFiles, differences: readonly DifferenceSource[], areAll: boolean): Problem[] => {
  const ledger = readLedger(files);
  if (ledger.ids === undefined) return [...ledger.problems];

  const { ids } = ledger;
  const meanings = differences.flatMap(meaningsOf);
  const current = new Set(meanings.map(({ id }) => id));
  const lost = areAll ? Object.keys(ids).filter((id) => !current.has(id)) : [];
  return [
    ...lost.map((id) =>
      ledger.yaml.problemAtKey([id], `no file has the id ${id} any more: bring it back and write the day into its \`retired\` instead`),
    ),
    ...meanings.flatMap(({ yaml, path, id, field, facts }) => {
      const released = ids[id];
      if (released === undefined)
        return [yaml.problemAt([...path, 'id'], `\`id\` is not in ${LEDGER_FILE} yet: run npm run deck -- --add-ids`)];
      if (sameFacts(released, facts)) return [];
      return [
        yaml.problemAt(
          [...path, field],
          `\`${field}\` was ${released.join(', ')} when ${id} was released: retire it and give the new meaning a new id, or, if only the list was wrong, mend ${LEDGER_FILE} too`,
        ),
      ];
    }),
  ];
};

/** Something with a lasting id, and what it stands for. */
interface Meaning {
  readonly yaml: YamlFile;
  /** Where its block stands in the file. */
  readonly path: Path;
  readonly id: string;
  readonly field: 'covers' | 'facts';
  readonly facts: readonly string[];
}

const meaningsOf = ({ yaml, difference: { id, covers, scenarios } }: DifferenceSource): Meaning[] => [
  { yaml, path: [], id, field: 'covers', facts: covers },
  ...scenarios.map((scenario, index): Meaning => ({
    yaml,
    path: ['scenarios', index],
    id: `${id}/scenario-${scenario.id}`,
    field: 'facts',
    facts: scenario.facts,
  })),
];

export interface LongerLedger {
  /** The ledger with the new ids at its end; what stands there stays as it is. */
  readonly text: string;
  readonly added: readonly string[];
}

/** Adds the ids that the ledger does not have. Gives nothing where the ledger cannot be read. */
export const withNewIds = (files: CardFiles, differences: readonly DifferenceSource[]): LongerLedger | undefined => {
  const { ids } = readLedger(files);
  if (ids === undefined) return undefined;

  const missing = differences.flatMap(meaningsOf).filter(({ id }) => ids[id] === undefined);
  const before = files.get(LEDGER_FILE) ?? HEADER;
  const lines = missing.map(({ id, facts }) => `${id}: [${facts.join(', ')}]\n`);
  return {
    text: before + (before.endsWith('\n') ? '' : '\n') + lines.join(''),
    added: missing.map(({ id }) => id),
  };
};

const sameFacts = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((fact) => b.includes(fact));

type Ledger = { readonly ids: Ids; readonly yaml: YamlFile } | { readonly ids: undefined; readonly problems: readonly Problem[] };

const readLedger = (files: CardFiles): Ledger => {
  const yaml = parseYamlFile(LEDGER_FILE, files.get(LEDGER_FILE) ?? '');
  if (!yaml.ok) return { ids: undefined, problems: yaml.error };
  if (yaml.value.value === null) return { ids: {}, yaml: yaml.value };
  const { value, problems } = shapeOf(yaml.value, v.record(v.string(), list(factId), 'must have a line such as stop-signal: [P1-07]'));
  return value && problems.length === 0 ? { ids: value, yaml: yaml.value } : { ids: undefined, problems };
};
