import type { AppUpdates } from '../../src/core/ports';

export interface MemoryUpdates extends AppUpdates {
  /** A newer version has arrived and waits. */
  arrive(): void;
  /** How often the learner let it take over. */
  readonly applied: number;
}

/** Newer versions of the app as an in-memory port. */
export const memoryUpdates = (): MemoryUpdates => {
  const callbacks: (() => void)[] = [];
  let applied = 0;
  return {
    get applied() {
      return applied;
    },
    onWaiting: (callback) => void callbacks.push(callback),
    async apply() {
      applied += 1;
    },
    arrive: () => callbacks.forEach((callback) => callback()),
  };
};
