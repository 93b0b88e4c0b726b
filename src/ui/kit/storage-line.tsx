import { useEffect } from 'react';
import { Link } from 'wouter';
import { formatDaysAgo } from '../../i18n/format';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { NoticeBox } from './notice-box';
import styles from './storage-line.module.css';

const OLD_BACKUP_MS = 14 * 86_400_000;
/** Nobody is reminded before there is something to lose. */
const WORTH_A_BACKUP = 20;

/** In one line: where the learning is, whether it is protected, how old the last backup is. A reminder where that is not good. */
export function StorageLine() {
  const t = useMessages().data;
  const language = useLanguage();
  const { lookAtHealth } = useActions();
  const health = useApp((state) => state.health);
  const started = useApp((state) => [...state.started.values()].reduce((sum, count) => sum + count, 0));
  useEffect(() => {
    void lookAtHealth();
  }, [lookAtHealth]);
  if (health === undefined) return null;
  const { lastBackupAt, readAt } = health;
  const isOld = lastBackupAt === undefined || readAt - lastBackupAt > OLD_BACKUP_MS;
  const line = health.protected === undefined ? t.line.unknown : health.protected ? t.line.protected : t.line.unprotected;
  return (
    <>
      {started >= WORTH_A_BACKUP && health.protected !== true && isOld && (
        <NoticeBox role="status">
          <p>
            {t.remind} {health.sevenDayRule && t.sevenDays}
          </p>
          <Link href="/settings">{t.heading}</Link>
        </NoticeBox>
      )}
      <p className={styles.line}>
        <Link href="/settings">{t.heading}</Link> · {line} ·{' '}
        {lastBackupAt === undefined ? t.noBackup : t.lastBackup(formatDaysAgo(lastBackupAt, readAt, language))}
      </p>
    </>
  );
}
