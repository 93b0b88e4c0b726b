import { useState } from 'react';
import { useLocation } from 'wouter';
import type { StudyDay } from '../../core/base/day';
import { hasTrait, stageOf } from '../../core/cards/card-filter';
import type { Card, Language } from '../../core/deck/deck';
import { type CardState, isLearned } from '../../core/scheduler/card-state';
import { useActions, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { lazily } from '../kit/lazily';
import styles from './card-page.module.css';
import { useCardsStore } from './with-cards';

const NoteDialog = lazily(async () => (await import('../kit/note-dialog')).NoteDialog);
const ReportDialog = lazily(async () => (await import('../kit/report-dialog')).ReportDialog);
const ResetDialog = lazily(async () => (await import('../kit/reset-dialog')).ResetDialog);

interface CardActsProps {
  readonly card: Card;
  readonly state: CardState | undefined;
  readonly day: StudyDay;
  /** The one it is read in. */
  readonly language: Language;
  readonly onWhy: () => void;
}

/** All that can be done with one card. The rare things come last. */
export function CardActs({ card, state, day, language, onWhy }: CardActsProps) {
  const t = useMessages();
  const { suspend, resume, bury, mark } = useActions();
  const { study } = useCardsStore().getState();
  const [, goTo] = useLocation();
  const [dialog, setDialog] = useState<'note' | 'report' | 'reset'>();
  const { id } = card;
  const [isSuspended, isBuried, isMarked] = (['suspended', 'buried', 'marked'] as const).map((trait) => hasTrait(state, trait, day));
  const comes = !isSuspended && !isBuried && stageOf(state, day) !== 'later';
  const close = (): void => setDialog(undefined);
  return (
    <div role="group" aria-label={t.cards.page.actions} className={styles.acts}>
      {comes && (
        <Button look="primary" onClick={() => void study(id).then((choice) => goTo(`/study/${choice}`))}>
          {t.cards.page.study}
        </Button>
      )}
      <Button onClick={() => void mark(id, !isMarked)}>{isMarked ? t.actions.unmark : t.actions.mark}</Button>
      <Button onClick={() => setDialog('note')}>{state?.note === undefined ? t.cards.page.addNote : t.cards.page.editNote}</Button>
      {isSuspended ? (
        <Button onClick={() => void resume([id])}>{t.actions.resume}</Button>
      ) : (
        <Button onClick={() => void suspend([id])}>{t.actions.suspend}</Button>
      )}
      {!isSuspended && !isBuried && <Button onClick={() => void bury([id])}>{t.actions.bury}</Button>}
      <Button onClick={onWhy}>{t.why.open}</Button>
      {isLearned(state) && (
        <Button look="quiet" onClick={() => setDialog('reset')}>
          {t.actions.reset}
        </Button>
      )}
      <Button look="quiet" onClick={() => setDialog('report')}>
        {t.report.open}
      </Button>
      {dialog === 'note' && <NoteDialog card={id} note={state?.note ?? ''} onClose={close} />}
      {dialog === 'report' && <ReportDialog card={card} language={language} onClose={close} />}
      {dialog === 'reset' && isLearned(state) && (
        <ResetDialog scopes={[{ scope: { kind: 'card', id }, name: '', cards: [state] }]} onClose={close} />
      )}
    </div>
  );
}
