import { useId, useRef, useState } from 'react';
import type { Card, Language } from '../../core/deck/deck';
import { cardReport } from '../../i18n/card-report';
import { useActions, useMessages } from '../app-context';
import { Button } from './button';
import { Dialog } from './dialog';
import styles from './note-dialog.module.css';

interface ReportDialogProps {
  readonly card: Card;
  /** The one it is read in, which the report quotes. */
  readonly language: Language;
  readonly onClose: () => void;
}

/** A ready text about the card, to be copied and sent. Nothing leaves the browser by itself. */
export function ReportDialog({ card, language, onClose }: ReportDialogProps) {
  const t = useMessages();
  const { catalog, textOf, scenarioOf } = useActions();
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const text = textOf(card.id, language);
  if (text === undefined) return null;
  const report = cardReport({
    card,
    language,
    text,
    scenario: scenarioOf(card.id, language),
    version: catalog.deckById.get(card.deck)?.version ?? '',
    words: t.report,
  });
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(report);
      setCopied(true);
    } catch {
      // The browser does not allow it: the text is selected, and the learner's own copy command works.
      setCopied(false);
    }
  };
  return (
    <Dialog title={t.report.heading} onClose={onClose}>
      <label htmlFor={id} className={styles.label}>
        {t.report.what}
      </label>
      <textarea ref={field} id={id} className={styles.text} rows={10} readOnly value={report} />
      <p role="status">{copied && t.report.copied}</p>
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => void copy()}>
          {t.report.copy}
        </Button>
        <Button onClick={onClose}>{t.shell.close}</Button>
      </div>
    </Dialog>
  );
}
