import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { cardId, type DifferenceId, differenceOf } from '../../core/base/ids';
import { canContrast, formatContrast } from '../../core/queue/contrast';
import type { CardState } from '../../core/scheduler/card-state';
import { useActions, useMessages } from '../app-context';
import { Button } from './button';
import { NoteDialog } from './note-dialog';
import { RichText } from './rich-text';
import styles from './trouble-list.module.css';
import { asName, useQuestion } from './use-question';

/** Things that keep going wrong, each with what can be done about it. */
export function TroubleList({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

/** A card that keeps being forgotten: to drill against its other side, to write a note to, or to set aside. */
export function LeechItem({ state }: { readonly state: CardState }) {
  const t = useMessages().ready.trouble;
  const { suspend, resume, catalog } = useActions();
  const [noting, setNoting] = useState(false);
  const { card, note, schedule } = state;
  const question = useQuestion(card) ?? '';
  const isSuspended = state.suspended !== undefined;
  const named = (action: string): string => `${action}: ${asName(question)}`;
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <span>
          <RichText text={question} />
        </span>
        <span className={styles.soft}>
          {t.lapses(schedule?.lapses ?? 0)}
          {isSuspended && ` · ${t.suspended}`}
        </span>
        {note !== undefined && <span className={styles.soft}>{note}</span>}
      </div>
      <div className={styles.buttons}>
        {canContrast(differenceOf(card), catalog) && <DrillButton differences={[differenceOf(card)]} of={question} />}
        <Button aria-label={named(t.note)} onClick={() => setNoting(true)}>
          {t.note}
        </Button>
        <Button aria-label={named(isSuspended ? t.resume : t.suspend)} onClick={() => void (isSuspended ? resume : suspend)([card])}>
          {isSuspended ? t.resume : t.suspend}
        </Button>
      </div>
      {noting && <NoteDialog card={card} note={note ?? ''} onClose={() => setNoting(false)} />}
    </li>
  );
}

interface PairItemProps {
  readonly difference: DifferenceId;
  /** How often it went wrong, where that is to be said. */
  readonly remark?: string;
}

/** A pair whose sides are taken for each other, named by both its questions. */
export function PairItem({ difference, remark }: PairItemProps) {
  const { catalog } = useActions();
  const [first, second] = catalog.placeOf.get(difference)?.deck.sides ?? [];
  const questions = [
    useQuestion(cardId(difference, `recall-${first?.id ?? ''}`)) ?? '',
    useQuestion(cardId(difference, `recall-${second?.id ?? ''}`)) ?? '',
  ];
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        {questions.map((question, index) => (
          <span key={index}>
            <RichText text={question} />
          </span>
        ))}
        {remark !== undefined && <span className={styles.soft}>{remark}</span>}
      </div>
      <div className={styles.buttons}>
        {canContrast(difference, catalog) && <DrillButton differences={[difference]} of={questions.join(' / ')} />}
      </div>
    </li>
  );
}

/** What the browser's history keeps of a drill that was begun in the app, so that leaving it is a step back. */
export const OFFERED = 'offered';

interface DrillButtonProps {
  readonly differences: readonly DifferenceId[];
  /** What it is about, where several such buttons stand on the screen. */
  readonly of?: string;
}

export function DrillButton({ differences, of }: DrillButtonProps) {
  const t = useMessages().ready.trouble;
  const [, goTo] = useLocation();
  const words = of === undefined ? t.drillAll : t.drill;
  return (
    <Button
      aria-label={of === undefined ? words : `${words}: ${asName(of)}`}
      onClick={() => goTo(`/contrast/${formatContrast(differences)}`, { state: OFFERED })}
    >
      {words}
    </Button>
  );
}
