import * as v from 'valibot';
import { LANGUAGES } from '../../core/deck/deck';
import type { Problem } from './problem';
import { isKnownField } from './schema-parts';
import type { Path, YamlFile } from './yaml-file';

export interface Shaped<T> {
  /** There where every field has the right type, even if some rule is broken; then rules between fields can still be checked. */
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Compares a file with a schema whose messages continue the name of the field. */
export const shapeOf = <Schema extends v.GenericSchema>(yaml: YamlFile, schema: Schema): Shaped<v.InferOutput<Schema>> => {
  const result = v.safeParse(schema, yaml.value);
  return {
    value: result.typed ? result.output : undefined,
    problems: (result.issues ?? []).map((issue) => {
      const path = pathOf(issue);
      const message = path.length === 0 ? `this file ${issue.message}` : `${fieldAt(path)} ${issue.message}`;
      return issue.requirement === isKnownField ? yaml.problemAtKey(path, message) : yaml.problemAt(path, message);
    }),
  };
};

const pathOf = (issue: v.BaseIssue<unknown>): Path => issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? [];

/** How a sentence names the field at `path`: `why`, or `answer.ja` for a text in one language. */
export const fieldAt = (path: Path): string => {
  const names = path.filter((step) => typeof step === 'string');
  const isLanguage = LANGUAGES.some((language) => language === names.at(-1));
  return `\`${names.slice(isLanguage ? -2 : -1).join('.')}\``;
};
