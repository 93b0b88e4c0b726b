import { useSyncExternalStore } from 'react';

/** From here on a table and a preview stand beside each other. The same width is in the styles. */
const wide = matchMedia('(min-width: 75rem)');

const follow = (changed: () => void): (() => void) => {
  wide.addEventListener('change', changed);
  return () => wide.removeEventListener('change', changed);
};

export const useIsWide = (): boolean => useSyncExternalStore(follow, () => wide.matches);
