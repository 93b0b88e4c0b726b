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
    ['I', t.keys.rows.why],
    ['E', t.keys.rows.source],
    ['T', t.keys.rows.terms],
    ['L', t.keys.rows.flip],
    ['S', t.keys.rows.skip],
    ['-', t.keys.rows.bury],
    ['@', t.keys.rows.suspend],
    ['*', t.keys.rows.mark],
    ['J', t.keys.rows.note],
    ['?', t.keys.rows.keys],
    ['Esc', t.keys.rows.leave],
  ];
  const inTheList: readonly (readonly [keys: string, action: string])[] = [
    ['/', t.keys.list.search],
    ['↑ ↓', t.keys.list.move],
    ['X · Shift X', t.keys.list.select],
    ['Shift ↑ ↓', t.keys.list.range],
    ['Ctrl/⌘ A', t.keys.list.all],
    [t.keys.enter, t.keys.list.open],
    ['- · @ · *', t.keys.list.act],
    ['Esc', t.keys.list.clear],
  ];
  return (
    <Dialog title={t.keys.heading} onClose={onClose}>
      <KeyList rows={rows} />
      <h3 className={styles.heading}>{t.keys.list.heading}</h3>
      <KeyList rows={inTheList} />
      <AnswerKeysSwitch />
      <Button look="primary" onClick={onClose}>
        {t.shell.close}
      </Button>
    </Dialog>
  );
}

function KeyList({ rows }: { readonly rows: readonly (readonly [keys: string, action: string])[] }) {
  return (
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
  );
}
