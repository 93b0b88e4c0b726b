import type { Language } from './deck';

/** A word that a learner may look up from inside a card, in one language. */
export interface GlossaryTerm {
  readonly id: string;
  readonly name: string;
  /** Its name in the other language. */
  readonly otherName: string;
  /** As a card's text: what stands between backquotes is code. */
  readonly meaning: string;
  /** What it may be called in a text. */
  readonly forms: readonly string[];
  /** Phrases with one of the forms in them that mean something else. */
  readonly except?: readonly string[];
}

/** A part of a text. Put together again they are the text. */
export interface TextPiece {
  readonly text: string;
  readonly term?: GlossaryTerm;
}

export type FindTerms = (text: string) => TextPiece[];

/**
 * Finds the terms in a card's text, each once, where it is named first. Never in code, and never inside another word: in English a form
 * is a whole word, perhaps with an s or a capital at its beginning; in Japanese, which has no spaces, a form in katakana or Latin letters
 * does not begin or end within a longer run of these. Where several forms begin at one place the longest one counts.
 */
export const termFinder = (terms: readonly GlossaryTerm[], language: Language): FindTerms => {
  const termOf = new Map<string, GlossaryTerm | undefined>(terms.flatMap((term) => term.forms.map((form) => [form, term] as const)));
  for (const phrase of terms.flatMap(({ except = [] }) => except)) termOf.set(phrase, undefined);
  const longestFirst = [...termOf.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp([CODE, ...longestFirst.map((form) => patternOf(form, language))].join('|'), 'gu');

  return (text) => {
    const pieces: TextPiece[] = [];
    const named = new Set<GlossaryTerm>();
    let end = 0;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const term = found.startsWith('`') ? undefined : termOf.get(spellingsOf(found).find((spelling) => termOf.has(spelling)) ?? found);
      if (term === undefined || named.has(term)) continue;
      named.add(term);
      if (index > end) pieces.push({ text: text.slice(end, index) });
      pieces.push({ text: found, term });
      end = index + found.length;
    }
    if (end < text.length) pieces.push({ text: text.slice(end) });
    return pieces;
  };
};

/** The terms that some texts name, each once, in the order in which one reads them. */
export const termsIn = (texts: readonly string[], find: FindTerms): GlossaryTerm[] => [
  ...new Set(texts.flatMap((text) => find(text).flatMap(({ term }) => term ?? []))),
];

/** As texts are shown: what is opened by a backquote and never closed is code too. */
const CODE = '`[^`]*(?:`|$)';
const LATIN = '[A-Za-z0-9_-]';
const KATAKANA = '[ァ-ヺー]';

const patternOf = (form: string, language: Language): string => {
  const [before, after] = [wordCharacters(form.at(0)), wordCharacters(form.at(-1))];
  return `${before && `(?<!${before})`}${eitherCase(form)}${language === 'en' ? 's?' : ''}${after && `(?!${after})`}`;
};

/** What a word that begins or ends with this character is made of; nothing where words have no visible edge. */
const wordCharacters = (edge = ''): string => [LATIN, KATAKANA].find((characters) => new RegExp(characters, 'u').test(edge)) ?? '';

const eitherCase = (form: string): string => {
  const first = form.slice(0, 1);
  return (/[a-z]/.test(first) ? `[${first}${first.toUpperCase()}]` : escaped(first)) + escaped(form.slice(1));
};

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** What a found text may be written as in the glossary, the likeliest first. */
const spellingsOf = (found: string): string[] => {
  const singular = found.endsWith('s') ? [found, found.slice(0, -1)] : [found];
  return singular.flatMap((each) => [each, each.slice(0, 1).toLowerCase() + each.slice(1)]);
};
