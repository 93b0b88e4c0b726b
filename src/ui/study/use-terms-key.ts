import { useEffect } from 'react';
import { useStoreApi } from '../app-context';
import { isForKeys } from '../kit/key-target';

/** T, by its place on the keyboard, lists the words of the card once its answer is shown. */
export const useTermsKey = (open: () => void): void => {
  const store = useStoreApi();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { preferences, current } = store.getState();
      const isModified = event.ctrlKey || event.metaKey || event.altKey;
      if (event.code === 'KeyT' && !isModified && preferences.answerKeys && current?.revealed === true && isForKeys(event)) open();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
};
