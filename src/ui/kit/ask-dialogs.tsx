import { useEffect, useState } from 'react';
import { type ActionEvent, cardsOf } from '../../core/log/event';
import type { ClockBehind } from '../../core/log/record';
import { formatDateTime } from '../../i18n/format';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { actionWord } from './action-word';
import styles from './ask-dialogs.module.css';
import { Button } from './button';
import { Dialog } from './dialog';

/** What only the learner can decide: which clock is right, and whether something old is to be undone. */
export function AskDialogs() {
  const problem = useApp((state) => state.problem);
  const olderAction = useApp((state) => state.olderAction);
  if (problem?.type === 'clock') return <ClockDialog clock={problem.clock} />;
  return olderAction === undefined ? null : <OlderDialog action={olderAction} />;
}

function ClockDialog({ clock }: { readonly clock: ClockBehind }) {
  const t = useMessages().problems.clock;
  const language = useLanguage();
  const { clockIsWrong, clockWasWrong } = useActions();
  return (
    <Dialog title={t.heading} onClose={clockIsWrong}>
      <p>{t.behind(formatDateTime(clock.now, language), formatDateTime(clock.lastAt, language))}</p>
      <div className={styles.choices}>
        <Button onClick={clockIsWrong}>{t.wrongNow}</Button>
        <Button onClick={() => void clockWasWrong()}>{t.wrongBefore}</Button>
      </div>
    </Dialog>
  );
}

function OlderDialog({ action }: { readonly action: ActionEvent }) {
  const t = useMessages();
  const language = useLanguage();
  const { undoOlder, keepOlder, loadTexts } = useActions();
  const [loaded, setLoaded] = useState(false);
  const [card] = cardsOf(action);
  useEffect(() => {
    void (card && loadTexts(card, language))?.then(() => setLoaded(true));
  }, [loadTexts, card, language]);
  const prompt = useApp((state) => card && state.questionOf(card, language));
  if (card !== undefined && !loaded) return null;
  return (
    <Dialog title={t.problems.older.heading} onClose={keepOlder}>
      <p>{t.problems.older.question(t.actions.names[actionWord(action)], formatDateTime(action.at, language), prompt)}</p>
      <div className={styles.choices}>
        <Button onClick={keepOlder}>{t.problems.older.no}</Button>
        <Button onClick={() => void undoOlder()}>{t.problems.older.yes}</Button>
      </div>
    </Dialog>
  );
}
