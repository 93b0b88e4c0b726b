import type { RestoreMode } from '../../core/transfer/restore';
import { formatDateTime } from '../../i18n/format';
import type { ReadBackup } from '../../store/data-slice';
import { useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import styles from './settings.module.css';

interface BackupPreviewDialogProps {
  readonly read: ReadBackup;
  readonly onClose: () => void;
  readonly onRestore: (mode: RestoreMode) => void;
}

/** What a backup holds and what each way of restoring it would do. Nothing has been written yet. */
export function BackupPreviewDialog({ read, onClose, onRestore }: BackupPreviewDialogProps) {
  const messages = useMessages();
  const t = messages.data;
  const language = useLanguage();
  const { backup, preview } = read;
  const { span } = preview;
  const time = (instant: number): string => formatDateTime(instant, language);
  return (
    <Dialog title={t.preview.heading} onClose={onClose}>
      <div className={styles.dialog}>
        <p>
          {t.preview.savedAt(time(preview.savedAt))} ({t.preview.devices(preview.devices)})
        </p>
        <p>{span === undefined ? t.preview.empty : t.preview.reviews(preview.reviews, time(span.first), time(span.last))}</p>
        <p>{t.preview.fresh(preview.fresh)}</p>
        {preview.lacking > 0 && <p>{t.preview.lacking(preview.lacking)}</p>}
        {preview.unknown > 0 && <p>{t.preview.unknown(preview.unknown)}</p>}
        {backup.missing > 0 && <p className={styles.error}>{t.preview.missing(backup.missing)}</p>}
        {backup.badLineCount > 0 && (
          <div className={styles.error}>
            <p>{t.preview.bad(backup.badLineCount)}</p>
            <ul>
              {backup.badLines.map(({ line, reason }) => (
                <li key={line}>{t.preview.badLine(line, reason)}</li>
              ))}
            </ul>
          </div>
        )}
        <Button look="primary" disabled={preview.fresh === 0} onClick={() => onRestore('add')}>
          {t.add}
        </Button>
        <p className={styles.soft}>{t.addWhat}</p>
        <Button disabled={preview.fresh + preview.lacking === 0} onClick={() => onRestore('go-back')}>
          {t.goBack}
        </Button>
        <p className={styles.soft}>
          {t.goBackWhat} {t.undoable}
        </p>
        <Button look="quiet" onClick={onClose}>
          {messages.actions.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
