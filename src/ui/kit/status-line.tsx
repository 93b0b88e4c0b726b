import { type Action, cardsOf } from '../../core/log/event';
import type { Messages } from '../../i18n/messages';
import type { Notice } from '../../store/notice';
import { useActions, useApp, useMessages } from '../app-context';
import { actionWord } from './action-word';
import styles from './status-line.module.css';

/** Says quietly what the last action did, with undo and redo beside it. */
export function StatusLine() {
  const t = useMessages();
  const { undo, redo } = useActions();
  const notice = useApp((state) => state.notice);
  return (
    <div className={styles.line}>
      <p role="status" className={styles.notice}>
        {notice && noticeText(notice, t)}
      </p>
      <button type="button" onClick={() => void undo()}>
        <span aria-hidden="true">↶ </span>
        {t.study.undo}
      </button>
      <button type="button" onClick={() => void redo()}>
        <span aria-hidden="true">↷ </span>
        {t.study.redo}
      </button>
    </div>
  );
}

const noticeText = (notice: Notice, { study, actions, problems }: Messages): string => {
  switch (notice.type) {
    case 'saved':
      return study.saved(study.grades[notice.button], notice.days, notice.exam);
    case 'saved-again':
      return study.savedAgain(study.grades[notice.button]);
    case 'saved-drill':
      return study.savedDrill;
    case 'skipped':
      return actions.skipped;
    case 'done':
      return doneText(notice.action, actions);
    case 'undone':
      return actions.undone(actions.names[actionWord(notice.action)]);
    case 'redone':
      return actions.redone(actions.names[actionWord(notice.action)]);
    case 'nothing-to-undo':
      return study.nothingToUndo;
    case 'nothing-to-redo':
      return study.nothingToRedo;
    case 'repaired':
      return problems.repaired;
    case 'set-clock':
      return problems.clock.wrongNowNext;
    case 'voided':
      return problems.clock.wrongBeforeNext(notice.answers);
  }
};

const doneText = (action: Action, { done }: Messages['actions']): string => {
  if (action.type === 'marked' && !action.on) return done.unmarked();
  if (action.type === 'marked-many' && !action.on) return done.unmarkedMany(action.cards.length);
  if (action.type === 'limit-raised' && action.fresh + action.due < 0) return done.limitLowered();
  return done[actionWord(action)](cardsOf(action).length);
};
