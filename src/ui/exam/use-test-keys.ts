import { useLayoutEffect } from 'react';
import type { Certainty } from '../../core/exam/question';
import { examStore } from '../../store/exam/exam-store';
import { useStoreApi } from '../app-context';
import { isForKeys, isPressable } from '../kit/key-target';

interface TestKeysOptions {
  readonly onNext: () => void;
  readonly onLeave: () => void;
}

const CERTAINTY_KEYS: Readonly<Record<string, Certainty>> = { KeyS: 'sure', KeyD: 'unsure', KeyG: 'guess' };

/** The keys of a running test. By their place on the keyboard, because kana and other layouts send other characters. */
export const useTestKeys = ({ onNext, onLeave }: TestKeysOptions): void => {
  const app = useStoreApi();
  // Before the paint: whoever sees the question can press a key.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!app.getState().preferences.answerKeys || !isForKeys(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      const action = keyAction(event);
      if (action === undefined) return;
      event.preventDefault();
      action();
    };

    const keyAction = (event: KeyboardEvent): (() => void) | undefined => {
      const { run, choose, strike, flag, say, goTo } = examStore(app).getState();
      if (run === undefined) return undefined;
      const digit = /^(?:Digit|Numpad)([1-6])$/.exec(event.code)?.[1];
      if (digit !== undefined) {
        const option = run.questions[run.position]?.options[Number(digit) - 1];
        return option === undefined ? undefined : () => (event.shiftKey ? strike : choose)(option);
      }
      const certainty = CERTAINTY_KEYS[event.code];
      if (certainty !== undefined) return () => say(certainty);
      switch (event.code) {
        case 'KeyF':
          return flag;
        case 'ArrowLeft':
          return () => goTo(run.position - 1);
        case 'ArrowRight':
          return () => goTo(run.position + 1);
        case 'Enter':
        case 'NumpadEnter':
          return isPressable(event.target) ? undefined : onNext;
        case 'Escape':
          return onLeave;
        default:
          return undefined;
      }
    };

    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
};
