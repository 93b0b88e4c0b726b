import { useEffect } from 'react';
import { DRILL_BUTTONS } from '../../core/scheduler/buttons';
import type { ContrastState, ContrastStore } from '../../store/contrast-store';
import { useStoreApi } from '../app-context';
import { isAnswerKey, isForKeys, isPressable } from '../kit/key-target';

/** The keys of studying, as far as a drill has use for them: Space and Enter, the two grades, undo and redo, the language, leaving. */
export const useContrastKeys = (drill: ContrastStore, onLeave: () => void): void => {
  const app = useStoreApi();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { preferences, undo, redo } = app.getState();
      if (event.repeat && isAnswerKey(event)) event.preventDefault();
      if (!preferences.answerKeys || !isForKeys(event)) return;
      const isModified = event.ctrlKey || event.metaKey || event.altKey;
      const act = isModified
        ? event.code === 'KeyZ' && !event.altKey
          ? () => void (event.shiftKey ? redo() : undo())
          : undefined
        : plainKey(event, drill.getState(), () => void undo(), onLeave);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
};

const plainKey = (event: KeyboardEvent, drill: ContrastState, undo: () => void, onLeave: () => void): (() => void) | undefined => {
  const digit = event.shiftKey ? undefined : /^(?:Digit|Numpad)([12])$/.exec(event.code)?.[1];
  const button = digit === undefined ? undefined : DRILL_BUTTONS[Number(digit) - 1];
  if (button !== undefined) return () => void drill.grade(button, event.timeStamp);
  if (isAnswerKey(event)) return isPressable(event.target) ? undefined : () => goOn(event, drill);
  switch (event.code) {
    case 'KeyU':
      return undo;
    case 'KeyL':
      return () => void drill.flipLanguage();
    case 'Escape':
      return onLeave;
    default:
      return undefined;
  }
};

const goOn = (event: KeyboardEvent, { phase, begin, reveal, grade }: ContrastState): void => {
  if (phase === 'look') begin(event.timeStamp);
  if (phase === 'ask') reveal(event.timeStamp);
  if (phase === 'answer') void grade('good', event.timeStamp);
};
