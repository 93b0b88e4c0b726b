import * as v from 'valibot';
import { LANGUAGES, type Language } from '../../core/deck/deck';
import type { CardFiles } from './card-files';
import type { Problem } from './problem';
import { block, list, text } from './schema-parts';
import { shapeOf } from './shape';
import { parseYamlFile } from './yaml-file';

/** A form of a word, and what the house rules write instead. */
export interface WordRule {
  /** Tells upper from lower case. */
  readonly avoid: RegExp;
  readonly use: string;
  readonly why: string;
}

export type Words = Readonly<Record<Language, readonly WordRule[]>>;

const WORDS_FILE = 'cards/words.yaml';
const NO_WORDS: Words = { en: [], ja: [] };

const pattern = v.pipe(
  text,
  v.check(isPattern, 'must be a regular expression as JavaScript knows it'),
  v.check((source) => !isPattern(source) || !asPattern(source).test(''), 'must not match an empty text'),
);
const rule = block({ avoid: pattern, use: text, why: text });
const wordsSchema = block({ en: list(rule), ja: list(rule) });

/** Reads `words.yaml`. Where there is none, or a wrong one, every word may be used. */
export const readWords = (files: CardFiles): { readonly words: Words; readonly problems: readonly Problem[] } => {
  const source = files.get(WORDS_FILE);
  if (source === undefined) return { words: NO_WORDS, problems: [] };

  const yaml = parseYamlFile(WORDS_FILE, source);
  if (!yaml.ok) return { words: NO_WORDS, problems: yaml.error };

  const { value, problems } = shapeOf(yaml.value, wordsSchema);
  if (value === undefined || problems.length > 0) return { words: NO_WORDS, problems };

  const rules = (language: Language) => value[language].map(({ avoid, use, why }) => ({ avoid: asPattern(avoid), use, why }));
  const words = { en: rules('en'), ja: rules('ja') };
  const contradictions = LANGUAGES.flatMap((language) =>
    words[language].flatMap(({ avoid, use }, index) =>
      avoid.test(use) ? [yaml.value.problemAt([language, index, 'use'], '`use` is forbidden by its own `avoid`: mend one of them')] : [],
    ),
  );
  return { words, problems: contradictions };
};

function asPattern(source: string): RegExp {
  return new RegExp(source, 'u');
}

function isPattern(source: string): boolean {
  try {
    asPattern(source);
    return true;
  } catch {
    return false;
  }
}
