import { useActions, useApp, useMessages } from '../app-context';
import { Button } from '../kit/button';
import styles from './update-bar.module.css';

/** A newer version waits and asks. Never between an answer and its grade; its place is kept then, so that nothing jumps. */
export function UpdateBar() {
  const t = useMessages().shell.update;
  const { applyUpdate } = useActions();
  const isGrading = useApp(({ current }) => current?.revealed === true);
  return (
    <div className={isGrading ? styles.kept : styles.bar}>
      <p>{t.ready}</p>
      <Button onClick={() => void applyUpdate()}>{t.now}</Button>
    </div>
  );
}
