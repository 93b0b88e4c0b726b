import { useId, useState } from 'react';
import type { CardId } from '../../core/base/ids';
import { useActions, useMessages } from '../app-context';
import { Button } from './button';
import { Dialog } from './dialog';
import styles from './note-dialog.module.css';

interface NoteDialogProps {
  readonly card: CardId;
  readonly note: string;
  readonly onClose: () => void;
}

const LONGEST_NOTE = 2000;

export function NoteDialog({ card, note: before, onClose }: NoteDialogProps) {
  const t = useMessages().actions;
  const { note } = useActions();
  const [text, setText] = useState(before);
  const id = useId();
  const save = (): void => {
    onClose();
    if (text.trim() !== before) void note(card, text);
  };
  return (
    <Dialog title={t.noteHeading} onClose={onClose}>
      <label htmlFor={id} className={styles.label}>
        {t.noteLabel}
      </label>
      <textarea
        id={id}
        className={styles.text}
        rows={5}
        maxLength={LONGEST_NOTE}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button look="primary" onClick={save}>
          {t.save}
        </Button>
        <Button onClick={onClose}>{t.cancel}</Button>
      </div>
    </Dialog>
  );
}
