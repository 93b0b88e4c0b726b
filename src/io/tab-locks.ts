import type { TabLocks } from '../core/ports';

/** The browser's own locks: they are free again when the tab that held them is closed or has crashed. */
export const tabLocks = (manager: LockManager): TabLocks => {
  const held = new Map<string, () => void>();
  return {
    take: (name, force, onLost) =>
      new Promise((resolve) => {
        if (held.has(name)) return resolve(true);
        const options: LockOptions = force ? { steal: true } : { ifAvailable: true };
        const holding = manager.request(`chigai:${name}`, options, (lock) => {
          if (lock === null) return resolve(false);
          return new Promise<void>((letGo) => {
            held.set(name, letGo);
            resolve(true);
          });
        });
        // Another tab has taken it by force.
        holding.catch(() => {
          held.delete(name);
          onLost();
        });
      }),
    release(name) {
      held.get(name)?.();
      held.delete(name);
    },
  };
};
