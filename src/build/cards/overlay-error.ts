import { join } from 'node:path';
import { formatProblem, type Problem } from './problem';

/** The problems as one error of Vite's, which points at the first and lists them all. */
export const overlayError = (problems: readonly Problem[], root: string) => {
  const [first] = problems;
  return {
    message: `The cards cannot be read.\n${problems.map(formatProblem).join('\n')}`,
    ...(first && { id: join(root, first.file), loc: { file: join(root, first.file), line: first.line, column: first.column } }),
  };
};
