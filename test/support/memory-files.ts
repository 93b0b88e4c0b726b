import { err } from '../../src/core/base/result';
import type { Files } from '../../src/core/ports';
import { readBackup } from '../../src/io/backup/read-backup';

export interface MemoryFiles extends Files {
  /** What was handed over, by name. */
  readonly saved: ReadonlyMap<string, string>;
}

/** The learner's downloads as an in-memory port. What is chosen is read as the app reads it. */
export const memoryFiles = (): MemoryFiles => {
  const saved = new Map<string, string>();
  return {
    saved,
    save: (name, content) => void saved.set(name, content),
    async saveCompressed(name, content) {
      saved.set(`${name}.gz`, content);
      return `${name}.gz`;
    },
    readBackup: async (file, goOn) => (file instanceof Blob ? readBackup(file, goOn) : err({ type: 'not-a-backup' })),
  };
};
