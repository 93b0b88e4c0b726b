import { fireEvent } from '@testing-library/react';
import { passEventTime } from './event-time';

/** A key as the browser reports it, such as a kana layout's, to whatever has the focus. Says whether its own effect was left to the browser. */
export const pressKey = (init: KeyboardEventInit, target: Element = document.activeElement ?? document.body): boolean => {
  passEventTime();
  return fireEvent.keyDown(target, init);
};
