import { useEffect, useState } from 'react';
import { formatDaysAgo } from '../../i18n/format';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { CheckEverything } from './check-everything';
import { Restore } from './restore';
import styles from './settings.module.css';

/** Where the learning is kept, how safely, and the files that hold it. */
export function Data() {
  const t = useMessages().data;
  const { saveBackup, saveCsv } = useActions();
  const [saved, setSaved] = useState<string>();
  return (
    <section aria-labelledby="data" className={styles.section}>
      <h2 id="data">{t.heading}</h2>
      <Safety />
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => void saveBackup().then(setSaved)}>
          {t.save}
        </Button>
        <Button onClick={() => void saveCsv().then(setSaved)}>{t.csv}</Button>
      </div>
      <p role="status">{saved !== undefined && t.saved(saved)}</p>
      <Restore />
      <CheckEverything />
    </section>
  );
}

function Safety() {
  const t = useMessages().data;
  const language = useLanguage();
  const { lookAtHealth, protect } = useActions();
  const health = useApp((state) => state.health);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    void lookAtHealth();
  }, [lookAtHealth]);
  if (health === undefined) return null;
  const { lastBackupAt, readAt } = health;
  return (
    <>
      <p>
        {t.where} {health.protected === undefined ? t.unknownProtection : health.protected ? t.protected : t.unprotected}
      </p>
      <p>{lastBackupAt === undefined ? t.noBackup : t.lastBackup(formatDaysAgo(lastBackupAt, readAt, language))}</p>
      {health.sevenDayRule && <p>{t.sevenDays}</p>}
      {health.protected === false && (
        <div>
          <Button onClick={() => void protect().then(() => setAsked(true))}>{t.protect}</Button>
        </div>
      )}
      <p role="status">{asked && health.protected === false && t.refused}</p>
    </>
  );
}
