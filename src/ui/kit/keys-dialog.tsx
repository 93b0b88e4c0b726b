import { useMessages } from '../app-context';
import { AnswerKeysSwitch } from './answer-keys-switch';
import { Button } from './button';
import { Dialog } from './dialog';
import styles from './keys-dialog.module.css';

interface KeysDialogProps {
  readonly onClose: () => void;
}

/** The list of keys and the switch that turns them off. */
export function KeysDialog({ onClose }: KeysDialogProps) {
  const t = useMessages();
  const rows: readonly (readonly [keys: string, action: string])[] = [
    [`${t.keys.space} · ${t.keys.enter}`, t.keys.rows.reveal],
    ['1 2 3 4', t.keys.rows.grades],
    ['U · Ctrl/⌘ Z', t.keys.rows.undo],
    ['Ctrl/⌘ Shift Z', t.keys.rows.redo],
    ['E', t.keys.rows.source],
    ['L', t.keys.rows.flip],
    ['S', t.keys.rows.skip],
    ['-', t.keys.rows.bury],
    ['@', t.keys.rows.suspend],
    ['*', t.keys.rows.mark],
    ['J', t.keys.rows.note],
    ['?', t.keys.rows.keys],
    ['Esc', t.keys.rows.leave],
  ];
  return (
    <Dialog title={t.keys.heading} onClose={onClose}>
      <dl className={styles.list}>
        {rows.map(([keys, action]) => (
          <div key={keys} className={styles.row}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{action}</dd>
          </div>
        ))}
      </dl>
      <AnswerKeysSwitch />
      <Button look="primary" onClick={onClose}>
        {t.shell.close}
      </Button>
    </Dialog>
  );
}
