import type { Health, StorageHealth } from '../../src/core/ports';

interface MemoryHealthOptions extends Partial<Health> {
  /** Whether the browser agrees when it is asked to protect the data. */
  readonly agrees?: boolean;
}

/** The storage's state of health as an in-memory port: a browser that protects the data when it is asked to, unless told otherwise. */
export const memoryHealth = ({ agrees = true, ...rest }: MemoryHealthOptions = {}): StorageHealth => {
  let health: Health = { protected: false, lastBackupAt: undefined, sevenDayRule: false, ...rest };
  return {
    read: async () => health,
    async protect() {
      if (agrees) health = { ...health, protected: true };
      return agrees;
    },
    backedUp(at) {
      health = { ...health, lastBackupAt: at };
    },
    clear() {
      health = { ...health, lastBackupAt: undefined };
    },
  };
};
