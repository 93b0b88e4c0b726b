import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { isLearned } from '../../core/scheduler/card-state';
import { useActions, useMessages } from '../app-context';
import { lazily } from '../kit/lazily';
import type { CardToolsProps } from './card-tools';
import tools from './card-tools.module.css';
import styles from './more-menu.module.css';
import { useTermsKey } from './use-terms-key';

const TermsDialog = lazily(async () => (await import('./terms-dialog')).TermsDialog);
const ReportDialog = lazily(async () => (await import('../kit/report-dialog')).ReportDialog);
const ResetDialog = lazily(async () => (await import('../kit/reset-dialog')).ResetDialog);

type MoreMenuProps = Pick<CardToolsProps, 'current' | 'state' | 'onAsk'>;

/** The rarer things, one tap further away. */
export function MoreMenu({ current, state, onAsk }: MoreMenuProps) {
  const { actions: t, report, study, why } = useMessages();
  const { skip, bury, suspend, mark } = useActions();
  const menu = useRef<HTMLDetailsElement>(null);
  const [dialog, setDialog] = useState<'reset' | 'report' | 'terms'>();
  const { id } = current.card;
  const isMarked = state?.marked !== undefined;
  useTermsKey(() => setDialog('terms'));
  const entries: readonly (readonly [name: string, key: string, act: () => void])[] = [
    [t.skip, 'S', () => void skip()],
    [t.bury, '-', () => void bury([id])],
    [t.suspend, '@', () => void suspend([id])],
    [isMarked ? t.unmark : t.mark, '*', () => void mark(id, !isMarked)],
    [t.note, 'J', () => onAsk('note')],
    [why.open, 'I', () => onAsk('why')],
    ...(current.revealed ? ([[study.terms, 'T', () => setDialog('terms')]] as const) : []),
  ];
  const close = (): void => menu.current?.removeAttribute('open');
  const choose = (act: () => void): void => {
    close();
    act();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // It closes the menu, and does not leave the screen as well.
    event.stopPropagation();
    close();
    menu.current?.querySelector('summary')?.focus();
  };
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !menu.current?.contains(relatedTarget)) close();
  };
  const inMenu = { onKeyDown, onBlur };
  return (
    <>
      <details ref={menu} data-menu className={styles.more}>
        <summary {...inMenu} className={tools.tool} aria-label={t.more} title={t.more}>
          •••
        </summary>
        <div className={styles.menu}>
          {entries.map(([name, key, act]) => (
            <button {...inMenu} key={key} type="button" onClick={() => choose(act)}>
              {name} <kbd aria-hidden="true">{key}</kbd>
            </button>
          ))}
          {isLearned(state) && (
            <button {...inMenu} type="button" onClick={() => choose(() => setDialog('reset'))}>
              {t.reset}
            </button>
          )}
          <button {...inMenu} type="button" onClick={() => choose(() => setDialog('report'))}>
            {report.open}
          </button>
        </div>
      </details>
      {dialog === 'terms' && <TermsDialog current={current} onClose={() => setDialog(undefined)} />}
      {dialog === 'report' && <ReportDialog card={current.card} language={current.language} onClose={() => setDialog(undefined)} />}
      {dialog === 'reset' && isLearned(state) && (
        <ResetDialog scopes={[{ scope: { kind: 'card', id }, name: '', cards: [state] }]} onClose={() => setDialog(undefined)} />
      )}
    </>
  );
}
