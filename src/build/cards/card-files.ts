import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';

/** Text by path, such as `cards/essentials/05-stop.yaml`: everything the pipeline reads, so that it can be tested without a disk. */
export type CardFiles = ReadonlyMap<string, string>;

/** Whether a file of this name is for the pipeline. Editors' hidden and backup files are not. */
export const isCardFile = (path: string): boolean => /\.ya?ml$/i.test(path) && !basename(path).startsWith('.');

/** The YAML files below `cards/` of a project, in the order of their paths. Throws if there is no such folder. */
export const readCardFiles = (root: string): CardFiles =>
  new Map(
    readdirSync(join(root, 'cards'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isCardFile(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
