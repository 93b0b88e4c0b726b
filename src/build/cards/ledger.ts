import * as v from 'valibot';
import type { CardFiles } from './card-files';
import type { Problem } from './problem';
import type { DifferenceSource } from './read-cards';
import { factId, list } from './schema-parts';
import { shapeOf } from './shape';
import { parseYamlFile, type YamlFile } from './yaml-file';

/*
 * Learners' histories hang on the ids of differences, so an id must mean the same for ever. `ids.yaml` holds every id that was ever
 * released with the facts it stood for; wordings are free to change. One line each: `stop-signal: [P1-07]`.
 */

export const LEDGER_FILE = 'cards/ids.yaml';

const HEADER = `# Every difference that was ever released, and the facts it covers: what its id means. Learners' histories hang on the ids, so a
# line is never taken out. \`npm run deck -- --add-ids\` adds the new ones.
`;

type Ids = Readonly<Record<string, readonly string[]>>;

/** Compares what the ids mean now with what they meant when they were released. An id is only called lost if these are all differences. */
export const problemsOfLedger = (files: CardFiles, differences: readonly DifferenceSource[], areAll: boolean): Problem[] => {
  const ledger = readLedger(files);
  if (ledger.ids === undefined) return [...ledger.problems];

  const { ids } = ledger;
  const current = new Set(differences.map(({ difference }) => difference.id));
  const lost = areAll ? Object.keys(ids).filter((id) => !current.has(id)) : [];
  return [
    ...lost.map((id) =>
      ledger.yaml.problemAtKey(
        [id],
        `no file has the id ${id} any more: bring the file back and write the day into its \`retired\` instead`,
      ),
    ),
    ...differences.flatMap(({ yaml, difference: { id, covers } }) => {
      const released = ids[id];
      if (released === undefined) return [yaml.problemAt(['id'], `\`id\` is not in ${LEDGER_FILE} yet: run npm run deck -- --add-ids`)];
      if (sameFacts(released, covers)) return [];
      return [
        yaml.problemAt(
          ['covers'],
          `\`covers\` was ${released.join(', ')} when ${id} was released: retire it and give the new meaning a new id, or, if only the list was wrong, mend ${LEDGER_FILE} too`,
        ),
      ];
    }),
  ];
};

export interface LongerLedger {
  /** The ledger with the new ids at its end; what stands there stays as it is. */
  readonly text: string;
  readonly added: readonly string[];
}

/** Adds the ids that the ledger does not have. Gives nothing where the ledger cannot be read. */
export const withNewIds = (files: CardFiles, differences: readonly DifferenceSource[]): LongerLedger | undefined => {
  const { ids } = readLedger(files);
  if (ids === undefined) return undefined;

  const missing = differences.map(({ difference }) => difference).filter(({ id }) => ids[id] === undefined);
  const before = files.get(LEDGER_FILE) ?? HEADER;
  const lines = missing.map(({ id, covers }) => `${id}: [${covers.join(', ')}]\n`);
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
