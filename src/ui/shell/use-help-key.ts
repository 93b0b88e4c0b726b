import { useEffect } from 'react';
import { isForKeys } from '../kit/key-target';

/** `?` opens the list of keys, by character, because layouts put it in different places. */
export const useHelpKey = (open: () => void): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === '?' && isForKeys(event) && !event.ctrlKey && !event.metaKey && !event.altKey) open();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
};
