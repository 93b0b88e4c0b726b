import { useLocation } from 'wouter';
import type { StorageError } from '../../core/ports';
import { useActions, useMessages } from '../app-context';
import { Button } from './button';
import { NoticeBox } from './notice-box';
import styles from './storage-problem.module.css';
import { TechnicalDetail } from './technical-detail';

interface StorageProblemProps {
  readonly error: StorageError;
  readonly onRetry: () => void;
  /** Said first where an answer is waiting to be saved. */
  readonly lead?: string;
}

/** What is wrong with the storage, in words, and what helps. Where the disk is full, a file may still go elsewhere. */
export function StorageProblem({ error, onRetry, lead }: StorageProblemProps) {
  const { problems: t, data } = useMessages();
  const { startAnew, saveBackup } = useActions();
  const [, goTo] = useLocation();
  const needsReload = error.reason === 'newer' || error.reason === 'closed' || error.reason === 'erased';
  return (
    <NoticeBox role="alert">
      {lead !== undefined && <p>{lead}</p>}
      <p>{t.storage[error.reason]}</p>
      {error.reason === 'vanished' ? (
        <div className={styles.choices}>
          <Button look="primary" onClick={() => void startAnew().then(() => goTo('/settings'))}>
            {t.restoreBackup}
          </Button>
          <Button onClick={() => void startAnew()}>{t.startAnew}</Button>
        </div>
      ) : (
        <div className={styles.choices}>
          <Button look="primary" onClick={needsReload ? () => location.reload() : onRetry}>
            {needsReload ? t.reload : t.tryAgain}
          </Button>
          {error.reason === 'full' && <Button onClick={() => void saveBackup()}>{data.save}</Button>}
        </div>
      )}
      <TechnicalDetail label={t.details} text={error.detail} />
    </NoticeBox>
  );
}
