import type { StoreApi } from 'zustand/vanilla';
import { type AppStore, contextOf, type SliceContext } from './app-store';

/**
 * A store of its own for a capability that the first card does without: its code comes with its screens. Made once for each app store, and alive as
 * long as that is.
 */
export const lateStore = <T>(create: (context: SliceContext, app: AppStore) => StoreApi<T>): ((app: AppStore) => StoreApi<T>) => {
  const made = new WeakMap<AppStore, StoreApi<T>>();
  return (app) => {
    const known = made.get(app) ?? create(contextOf(app), app);
    made.set(app, known);
    return known;
  };
};
