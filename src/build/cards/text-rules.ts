import { LANGUAGES, type Language } from '../../core/deck/deck';
import type { Problem } from './problem';
import { fieldAt } from './shape';
import type { Words } from './words';
import type { Path, YamlFile } from './yaml-file';

/** A text that learners read, wherever it stands in a file. */
interface WrittenText {
  /** Ends in the language. */
  readonly path: Path;
  readonly language: Language;
  readonly text: string;
}

/** What replaces the side's name in a question. */
export const SIDE_PLACEHOLDER = '{side}';

/** Checks every text of a file by itself: its script, its placeholders and its words. Works on files of any shape. */
export const problemsOfTexts = (yaml: YamlFile, words: Words): Problem[] =>
  textsIn(yaml.value, []).flatMap((written) =>
    [...scriptFaults(written), ...placeholderFaults(written), ...wordFaults(written, words)].map((fault) =>
      yaml.problemAt(written.path, `${fieldAt(written.path)} ${fault}`),
    ),
  );

/** Texts are the strings that stand under a language; only the days under `checked` stand there too. */
const textsIn = (value: unknown, path: Path): WrittenText[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const childPath = [...path, Array.isArray(value) ? Number(key) : key];
    const language = LANGUAGES.find((each) => each === key);
    if (language && typeof child === 'string') return [{ path: childPath, language, text: child }];
    return key === 'checked' ? [] : textsIn(child, childPath);
  });
};

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const FULL_WIDTH = /[\u3000-\u303f\uff00-\uffef]/u;

const scriptFaults = ({ path, language, text }: WrittenText): string[] => {
  if (language === 'en')
    return JAPANESE.test(text) || FULL_WIDTH.test(text) ? ['holds Japanese characters: write it in English, with half-width signs'] : [];
  const isName = path.at(-2) === 'name';
  return isName || text.trim() === '' || JAPANESE.test(text) ? [] : ['holds no Japanese: write it in Japanese'];
};

const placeholderFaults = ({ path, text }: WrittenText): string[] => {
  const isQuestion = path.at(-2) === 'question';
  const isCommonQuestion = isQuestion && path.length === 2;
  const unknown =
    withoutCode(text)
      .match(/\{[^{}]*\}/g)
      ?.filter((placeholder) => placeholder !== SIDE_PLACEHOLDER) ?? [];
  return [
    ...unknown.map((placeholder) => `holds ${placeholder}, which nothing replaces: only {side} is known, and only in questions`),
    ...(!isQuestion && text.includes(SIDE_PLACEHOLDER) ? ['holds {side}, which is replaced in questions only: say it without'] : []),
    ...(isCommonQuestion && !text.includes(SIDE_PLACEHOLDER)
      ? ['asks about both sides in the same words: say {side} in it, or give each side its own `question`']
      : []),
  ];
};

const wordFaults = ({ language, text }: WrittenText, words: Words): string[] =>
  words[language].flatMap(({ avoid, use, why }) => {
    const found = avoid.exec(withoutCode(text))?.[0];
    return found === undefined ? [] : [`says ${found}: write ${use} (${why})`];
  });

/** What stands between backquotes is a name in some language of machines, and no wording. */
const withoutCode = (text: string): string => text.replace(/`[^`]*`/g, '``');
