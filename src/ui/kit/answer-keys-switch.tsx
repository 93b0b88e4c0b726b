import { useActions, useApp, useMessages } from '../app-context';
import { Check } from './check';

/** Single keys can get in the way of dictation and other tools, so they can be switched off. */
export function AnswerKeysSwitch() {
  const t = useMessages().keys;
  const { setAnswerKeys } = useActions();
  const answerKeys = useApp((state) => state.preferences.answerKeys);
  return (
    <Check checked={answerKeys} onChange={(event) => setAnswerKeys(event.target.checked)}>
      {t.switch}
    </Check>
  );
}
