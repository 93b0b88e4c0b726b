import { useId, useState } from 'react';
import { useActions, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import styles from './settings.module.css';

/** Erasing stands apart, at the very end, and asks for a typed word. */
export function Erase() {
  const t = useMessages().settings.erase;
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="erase" className={styles.erase}>
      <h2 id="erase">{t.heading}</h2>
      <p className={styles.soft}>{t.what}</p>
      <div>
        <Button onClick={() => setOpen(true)}>{t.open}</Button>
      </div>
      {open && <EraseDialog onClose={() => setOpen(false)} />}
    </section>
  );
}

function EraseDialog({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const t = messages.settings.erase;
  const { saveBackup, eraseEverything } = useActions();
  const [saved, setSaved] = useState<string>();
  const [typed, setTyped] = useState('');
  const id = useId();
  const erase = async (): Promise<void> => {
    if (await eraseEverything()) location.reload();
  };
  return (
    <Dialog title={t.dialog} onClose={onClose}>
      <div className={styles.dialog}>
        <p>{t.what}</p>
        <p>{t.cannotUndo}</p>
        <Button look="primary" onClick={() => void saveBackup().then(setSaved)}>
          {t.saveFirst}
        </Button>
        <p role="status">{saved !== undefined && t.saved(saved)}</p>
        <label htmlFor={id}>{t.type(t.word)}</label>
        <input id={id} autoComplete="off" autoCapitalize="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
        <div className={styles.buttons}>
          <Button onClick={onClose}>{messages.actions.cancel}</Button>
          <Button disabled={typed.trim().toLowerCase() !== t.word} onClick={() => void erase()}>
            {t.confirm}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
