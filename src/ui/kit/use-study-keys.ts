import { useEffect } from 'react';
import { optionsOn } from '../../core/exam/options';
import { type Button, BUTTONS, DRILL_BUTTONS } from '../../core/scheduler/buttons';
import { isCounted } from '../../core/scheduler/schedule';
import type { AppState } from '../../store/app-store';
import { useStoreApi } from '../app-context';
import { isAnswerKey, isForKeys, isPressable } from './key-target';

interface StudyKeysOptions {
  readonly onLeave: () => void;
  readonly onNote?: () => void;
  /** Tells why a card comes today. */
  readonly onWhy?: () => void;
}

/** Letters and digits go by their place on the keyboard, because kana and other layouts send other characters. */
export const useStudyKeys = (options: StudyKeysOptions): void => {
  const store = useStoreApi();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const state = store.getState();
      if (event.repeat && isAnswerKey(event)) event.preventDefault();
      if (!state.preferences.answerKeys || !isForKeys(event)) return;
      const action = isModified(event) ? modifiedKey(event, state) : plainKey(event, state, options);
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
};

/** AltGr, which some layouts need for @, looks like Ctrl and Alt. */
const isModified = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');

type KeyAction = (() => void) | undefined;

const modifiedKey = (event: KeyboardEvent, state: AppState): KeyAction => {
  if (event.code !== 'KeyZ' || event.altKey) return undefined;
  return () => void (event.shiftKey ? state.redo() : state.undo());
};

const plainKey = (event: KeyboardEvent, state: AppState, { onLeave, onNote, onWhy }: StudyKeysOptions): KeyAction => {
  // With Shift a digit's key may be a sign: `@` is Shift+2 on many keyboards.
  const digit = event.shiftKey ? undefined : /^(?:Digit|Numpad)([1-6])$/.exec(event.code)?.[1];
  if (digit !== undefined) return optionKey(Number(digit), state) ?? gradeKey(Number(digit), event, state);
  if (isAnswerKey(event)) return isPressable(event.target) ? undefined : answerKey(event, state);
  switch (event.code) {
    case 'KeyU':
      return () => void state.undo();
    case 'KeyE':
      return openSource(state);
    case 'KeyL':
      return () => void state.flipLanguage();
    case 'KeyS':
      return state.current && (() => void state.skip());
    case 'KeyJ':
      return state.current && onNote;
    case 'KeyI':
      return onWhy;
    case 'Escape':
      return onLeave;
    default:
      return signKey(event, state);
  }
};

/** Signs go by character: layouts put them in different places. */
const signKey = ({ key }: KeyboardEvent, { current, dayStates, bury, suspend, mark }: AppState): KeyAction => {
  if (current === undefined) return undefined;
  const { id } = current.card;
  switch (key) {
    case '-':
      return () => void bury([id]);
    case '@':
      return () => void suspend([id]);
    case '*':
      return () => void mark(id, dayStates.get(id)?.marked === undefined);
    default:
      return undefined;
  }
};

/** Before the reveal of a scenario a digit chooses. */
const optionKey = (digit: number, { current, session, scenarioOf, choose }: AppState): KeyAction => {
  const scenario = current?.revealed === false ? scenarioOf(current.card.id, current.language) : undefined;
  const option = current && scenario && session && optionsOn(session.day, current.card.id, scenario)[digit - 1];
  return option && (() => choose(option.id));
};

const gradeKey = (digit: number, event: KeyboardEvent, state: AppState): KeyAction => {
  const { current, session, dayStates } = state;
  if (!current?.revealed || session === undefined) return undefined;
  const isDrill = state.practice !== undefined || !isCounted(dayStates.get(current.card.id)?.schedule, session.day);
  const button: Button | undefined = isDrill ? DRILL_BUTTONS[Math.min(digit, 2) - 1] : BUTTONS[digit - 1];
  return button && (() => void state.grade(button, event.timeStamp));
};

const answerKey = (event: KeyboardEvent, state: AppState): KeyAction => {
  if (state.current === undefined) return undefined;
  return state.current.revealed ? () => void state.grade('good', event.timeStamp) : () => state.reveal(event.timeStamp);
};

/** Not before the reveal: a source would give the answer away. */
const openSource = ({ current, textOf }: AppState): KeyAction => {
  const url = current?.revealed === true ? textOf(current.card.id, current.language)?.sources[0]?.url : undefined;
  return url === undefined ? undefined : () => void window.open(url, '_blank', 'noopener,noreferrer');
};
