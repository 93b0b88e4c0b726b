import { type ChangeEvent, useId, useRef, useState } from 'react';
import type { BackupError } from '../../core/transfer/backup';
import type { RestoreMode } from '../../core/transfer/restore';
import type { ReadBackup } from '../../store/data-slice';
import { useActions, useApp, useMessages } from '../app-context';
import { Button } from '../kit/button';
import spoken from '../kit/spoken.module.css';
import { BackupPreviewDialog } from './backup-preview-dialog';
import styles from './settings.module.css';

/** Chooses a file, shows what it holds, and brings it in only after that. */
export function Restore() {
  const t = useMessages();
  const { readBackup, restore } = useActions();
  const [read, setRead] = useState<ReadBackup>();
  const [said, setSaid] = useState<string>();
  const [label, setLabel] = useState(t.data.reading);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    setSaid(undefined);
    setLabel(t.data.reading);
    const result = await readBackup(file);
    // The same file can be chosen again.
    target.value = '';
    if (isError(result)) setSaid(t.data.errors[result.type]);
    else setRead(result);
  };

  const bringIn = async (mode: RestoreMode): Promise<void> => {
    if (read === undefined) return;
    setRead(undefined);
    setLabel(t.data.restoring);
    const restored = await restore(read.backup, mode);
    setSaid(restored === undefined ? t.data.errors.cancelled : t.data.restored(restored.added, restored.takenBack));
  };

  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={() => input.current?.click()}>{t.data.restore}</Button>
      </div>
      <label htmlFor={id} className={spoken.spoken}>
        {t.data.restoreLabel}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        className={spoken.spoken}
        tabIndex={-1}
        accept=".jsonl,.gz,application/gzip"
        onChange={(event) => void take(event)}
      />
      <WorkProgress label={label} />
      <p role="status">{said}</p>
      {read !== undefined && (
        <BackupPreviewDialog read={read} onClose={() => setRead(undefined)} onRestore={(mode) => void bringIn(mode)} />
      )}
    </>
  );
}

function WorkProgress({ label }: { readonly label: string }) {
  const t = useMessages().actions;
  const { cancelWork } = useActions();
  const work = useApp((state) => state.work);
  if (work === undefined) return null;
  return (
    <div className={styles.row}>
      <progress aria-label={label} max={1} value={work.share} />
      <Button onClick={cancelWork}>{t.cancel}</Button>
    </div>
  );
}

const isError = (result: ReadBackup | BackupError): result is BackupError => 'type' in result;
