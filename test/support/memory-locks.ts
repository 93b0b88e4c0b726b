import type { TabLocks } from '../../src/core/ports';

/** Locks among the tabs that share the same desk of `holders`; alone a tab gets whatever it asks for. */
export const memoryLocks = (holders = new Map<string, { readonly lose: () => void }>()): TabLocks => {
  const mine = new Map<string, { readonly lose: () => void }>();
  return {
    take(name, force, onLost) {
      const holder = holders.get(name);
      if (holder !== undefined && holder === mine.get(name)) return Promise.resolve(true);
      if (holder !== undefined && !force) return Promise.resolve(false);
      const own = { lose: onLost };
      holders.set(name, own);
      mine.set(name, own);
      holder?.lose();
      return Promise.resolve(true);
    },
    release(name) {
      if (holders.get(name) === mine.get(name)) holders.delete(name);
      mine.delete(name);
    },
  };
};
