import * as v from 'valibot';
import { LANGUAGES, type Language } from '../../core/deck/deck';
import type { GlossaryTerm } from '../../core/deck/terms';
import type { CardFiles } from './card-files';
import type { Problem } from './problem';
import type { DifferenceSource } from './read-cards';
import { repeated } from './repeated';
import { block, factId, filledList, list, localized, slug, text } from './schema-parts';
import { shapeOf } from './shape';
import { problemsOfTexts } from './text-rules';
import type { Words } from './words';
import { type Path, parseYamlFile, type YamlFile } from './yaml-file';

export const GLOSSARY_FILE = 'cards/glossary.yaml';

const form = v.pipe(
  text,
  v.check((input) => !input.includes('`'), 'holds a backquote: code is never searched for terms'),
);
const forms = v.optional(block({ en: v.optional(list(form), []), ja: v.optional(list(form), []) }), { en: [], ja: [] });

const termSchema = block({
  id: slug,
  difference: v.optional(slug),
  facts: v.optional(filledList(factId)),
  name: v.optional(localized),
  meaning: v.optional(localized),
  also: forms,
  except: forms,
});

type TermYaml = v.InferOutput<typeof termSchema>;

export interface GlossarySource {
  readonly yaml: YamlFile;
  readonly terms: readonly TermYaml[];
}

interface ReadGlossary {
  /** None where there is no file, or it is in no order. */
  readonly glossary: GlossarySource | undefined;
  readonly problems: readonly Problem[];
}

/** Reads `glossary.yaml`: what the words inside the cards mean. Without the file no word is explained. */
export const readGlossary = (files: CardFiles, words: Words): ReadGlossary => {
  const source = files.get(GLOSSARY_FILE);
  if (source === undefined) return { glossary: undefined, problems: [] };
  const yaml = parseYamlFile(GLOSSARY_FILE, source);
  if (!yaml.ok) return { glossary: undefined, problems: yaml.error };
  const { value, problems } = shapeOf(yaml.value, list(termSchema));
  const found = [...problems, ...problemsOfTexts(yaml.value, words)];
  if (value === undefined || problems.length > 0) return { glossary: undefined, problems: found };
  return {
    glossary: { yaml: yaml.value, terms: value },
    problems: [...found, ...value.flatMap((term, index) => fieldFaults(yaml.value, term, index))],
  };
};

/** A term either borrows from a difference or says for itself what it means, and what that rests on. */
const fieldFaults = (yaml: YamlFile, term: TermYaml, index: number): Problem[] =>
  (['name', 'meaning', 'facts'] as const).flatMap((field) => {
    if (term.difference === undefined)
      return term[field] === undefined
        ? [yaml.problemAt([index, field], `\`${field}\` is missing: write it, or name the \`difference\` that says it`)]
        : [];
    return term[field] === undefined
      ? []
      : [
          yaml.problemAtKey(
            [index, field],
            `\`${field}\` is said by the difference ${term.difference}: take it out, so that nothing is said twice`,
          ),
        ];
  });

/** `differences` are those of all decks; none where not every file could be read, so that nothing can be called missing. */
export const problemsOfGlossary = ({ yaml, terms }: GlossarySource, differences: readonly DifferenceSource[] | undefined): Problem[] => [
  ...repeated(terms.map(({ id }) => id)).map((index) => yaml.problemAt([index, 'id'], '`id` stands here twice: keep one')),
  ...(differences === undefined ? [] : terms.flatMap((term, index) => problemsOfSources(yaml, term, index, differences))),
  ...LANGUAGES.flatMap((language) => problemsOfForms(yaml, terms, differences ?? [], language)),
];

const problemsOfSources = (
  yaml: YamlFile,
  { difference, facts = [] }: TermYaml,
  index: number,
  all: readonly DifferenceSource[],
): Problem[] => [
  ...(difference === undefined || all.some((each) => each.difference.id === difference)
    ? []
    : [yaml.problemAt([index, 'difference'], `\`difference\` names none: no deck has ${difference}`)]),
  ...facts.flatMap((fact, at) =>
    all.some((each) => each.difference.covers.includes(fact))
      ? []
      : [yaml.problemAt([index, 'facts', at], `no difference covers ${fact}: a meaning rests on facts that the cards teach`)],
  ),
];

/** No two terms, and no term and exception, may share a form: one could never be found. */
const problemsOfForms = (
  yaml: YamlFile,
  terms: readonly TermYaml[],
  differences: readonly DifferenceSource[],
  language: Language,
): Problem[] => {
  const places = terms.flatMap((term, index) => [
    {
      form: nameOf(term, differences)?.[language],
      path: [index, term.difference === undefined ? 'name' : 'difference', ...(term.difference === undefined ? [language] : [])],
    },
    ...(['also', 'except'] as const).flatMap((field) =>
      term[field][language].map((each, at) => ({ form: each, path: [index, field, language, at] })),
    ),
  ]) satisfies { readonly form: string | undefined; readonly path: Path }[];
  const known = places.filter((place) => place.form !== undefined);
  return repeated(known.map((place) => place.form ?? '')).map((at) =>
    yaml.problemAt(known[at]?.path ?? [], `“${known[at]?.form}” stands here twice: keep one`),
  );
};

/** What the glossary says in one language. Throws where a term has no meaning, which reading has refused. */
export const glossaryOf = ({ terms }: GlossarySource, differences: readonly DifferenceSource[], language: Language): GlossaryTerm[] =>
  terms.map((term) => {
    const name = nameOf(term, differences);
    const meaning = term.meaning ?? borrowed(term, differences)?.answer;
    if (name === undefined || meaning === undefined) throw new Error(`No meaning for the term ${term.id}`);
    const except = term.except[language];
    return {
      id: term.id,
      name: name[language],
      otherName: name[language === 'en' ? 'ja' : 'en'],
      meaning: meaning[language],
      forms: [name[language], ...term.also[language]],
      ...(except.length > 0 && { except }),
    };
  });

const nameOf = (term: TermYaml, differences: readonly DifferenceSource[]) => term.name ?? borrowed(term, differences)?.name;

/** The first side of the difference that says what the term means. */
const borrowed = ({ difference }: TermYaml, differences: readonly DifferenceSource[]) =>
  differences.find((each) => each.difference.id === difference)?.difference.sides[0];
