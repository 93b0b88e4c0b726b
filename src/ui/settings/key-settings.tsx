import { useState } from 'react';
import { useMessages } from '../app-context';
import { Button } from '../kit/button';
import { AnswerKeysSwitch } from '../kit/answer-keys-switch';
import { KeysDialog } from '../kit/keys-dialog';
import styles from './settings.module.css';

/** The switch for the keys, and the list that `?` opens everywhere. */
export function KeySettings() {
  const t = useMessages().settings;
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="keys" className={styles.section}>
      <h2 id="keys">{t.keys}</h2>
      <div>
        <Button onClick={() => setOpen(true)}>{t.showKeys}</Button>
      </div>
      <AnswerKeysSwitch />
      {open && <KeysDialog onClose={() => setOpen(false)} />}
    </section>
  );
}
