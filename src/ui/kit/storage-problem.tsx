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

/** What is wrong with the storage, in words, and the one thing that helps. */
export function StorageProblem({ error, onRetry, lead }: StorageProblemProps) {
  const t = useMessages().problems;
  const { startAnew } = useActions();
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
        <Button look="primary" onClick={needsReload ? () => location.reload() : onRetry}>
          {needsReload ? t.reload : t.tryAgain}
        </Button>
      )}
      <TechnicalDetail text={error.detail} />
    </NoticeBox>
  );
}
