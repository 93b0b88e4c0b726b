import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type YAMLError } from 'yaml';
import { err, ok, type Result } from '../../core/base/result';
import type { Problem } from './problem';

/** Field names and list positions that lead to a place in a file: `['ecs', 'wrong', 0, 'en']`. */
export type Path = readonly (string | number)[];

/** A parsed file that still knows where everything stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /**
   * Points at the text or number at `path`. A block, a list or an empty field is shown by its key; a missing one by the key of
   * the block it is missing from (the first line, where that is the file itself).
   */
  readonly problemAt: (path: Path, message: string) => Problem;
  /** Points at the key itself: for a field that should not be there. */
  readonly problemAtKey: (path: Path, message: string) => Problem;
}

/** Reads one file. Aliases, tags, repeated keys and keys that JavaScript objects react to are refused, each with its place. */
export const parseYamlFile = (file: string, text: string): Result<YamlFile, Problem[]> => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problemAtOffset = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };

  const problems = [
    ...[...document.errors, ...document.warnings].map((error) => problemAtOffset(error.pos[0], explain(error, text))),
    ...unsafeParts(document).map(({ offset, message }) => problemAtOffset(offset, message)),
  ];
  if (problems.length > 0) return err(problems);

  return ok({
    file,
    value: document.toJS({ maxAliasCount: 0 }) as unknown,
    problemAt: (path, message) => problemAtOffset(offsetOf(document, path, 'value'), message),
    problemAtKey: (path, message) => problemAtOffset(offsetOf(document, path, 'key'), message),
  });
};

const explain = (error: YAMLError, text: string): string => {
  if (error.code === 'DUPLICATE_KEY') return `\`${wordAt(text, error.pos[0])}\` is written twice in this block: keep one of them`;
  if (error.code === 'TAG_RESOLVE_FAILED') return 'a tag (!) means nothing here: leave it out, or put the text in single quotes';
  return `not readable as YAML (${error.message}): put a text in single quotes if it starts with { [ ' " \` # & * ! or % or contains ": " or " #"`;
};

const wordAt = (text: string, offset: number): string => /^['"]?([^\s:'"]*)/.exec(text.slice(offset))?.[1] ?? '';

interface UnsafePart {
  readonly offset: number;
  readonly message: string;
}

const unsafeParts = (document: Document.Parsed): UnsafePart[] => {
  const parts: UnsafePart[] = [];
  visit(document, {
    Alias: (_, { range }) => void parts.push({ offset: range?.[0] ?? 0, message: 'an alias (*) is not used here: write the text out' }),
    Pair: (_, { key }) => {
      const offset = offsetOfNode(key);
      if (!isScalar(key)) parts.push({ offset, message: 'a field needs a plain name before its colon' });
      else if (String(key.value) in Object.prototype)
        parts.push({ offset, message: `\`${String(key.value)}\` cannot be the name of a field` });
    },
  });
  return parts;
};

const offsetOfNode = (node: unknown): number => (node as Partial<Node> | null)?.range?.[0] ?? 0;

const offsetOf = (document: Document.Parsed, path: Path, target: 'key' | 'value'): number => {
  let node: unknown = document.contents;
  let label: unknown = document.contents;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (pair === undefined) break;
      label = pair.key;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && node.items[step] !== undefined) {
      label = node.items[step];
      node = label;
    } else break;
  }
  const hasOwnPlace = target === 'value' && isScalar(node) && node.value !== null;
  return label === document.contents ? 0 : offsetOfNode(hasOwnPlace ? node : label);
};
