import { useSyncExternalStore } from 'react';

/** A hook that tells whether the window is at least so wide, in rem, now and whenever that changes. The same width is in the styles. */
export const isWiderThan = (rem: number): (() => boolean) => {
  const wide = matchMedia(`(min-width: ${rem}rem)`);
  const follow = (changed: () => void): (() => void) => {
    wide.addEventListener('change', changed);
    return () => wide.removeEventListener('change', changed);
  };
  return () => useSyncExternalStore(follow, () => wide.matches);
};
