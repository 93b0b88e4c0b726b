/** Something wrong in a card file: where it is, what is wrong, and what to write instead. */
export interface Problem {
  /** As the author sees it, such as `cards/essentials/05-stop.yaml`. */
  readonly file: string;
  /** Counted from 1, like `column`. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** `file:line:column message`, which terminals and editors turn into a link. */
export const formatProblem = ({ file, line, column, message }: Problem): string => `${file}:${line}:${column} ${message}`;

export const inReadingOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column);
