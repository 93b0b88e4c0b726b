import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

interface KeptFocus<T> {
  readonly ref: RefObject<T | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/**
 * For a section of which parts come and go, spread onto it. Where the control goes that has the focus, the section's heading takes the focus
 * over, else it would fall to the start of the page. Where the section goes as a whole, the heading of the screen does, if it is the same one.
 */
export const useKeptFocus = <T extends HTMLElement>(): KeptFocus<T> => {
  const ref = useRef<T>(null);
  const held = useRef<Element>(null);
  useEffect(() => takeOver(held, ref.current?.querySelector<HTMLElement>('h1, h2') ?? document.querySelector('h1')));
  useEffect(() => {
    const ofScreen = document.querySelector('h1');
    return () => takeOver(held, ofScreen);
  }, []);
  return {
    ref,
    onFocus: ({ target }) => {
      held.current = target;
    },
    // Not called for what is taken out of the page.
    onBlur: () => {
      held.current = null;
    },
  };
};

const takeOver = (held: RefObject<Element | null>, heading: HTMLElement | null): void => {
  if (held.current?.isConnected !== false) return;
  held.current = null;
  if (document.activeElement !== document.body || heading?.isConnected !== true) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
};
