import { useEffect, useRef } from 'react';
import { useMessages } from '../app-context';
import { Button } from '../kit/button';
import styles from './grade-bar.module.css';

interface RevealButtonProps {
  /** The question's id: a screen reader that lands on the button hears what is asked. */
  readonly describedBy: string;
  readonly onReveal: (pressedAt: number) => void;
}

export function RevealButton({ describedBy, onReveal }: RevealButtonProps) {
  const t = useMessages();
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.bar}>
      <Button
        ref={ref}
        look="primary"
        className={styles.reveal}
        aria-describedby={describedBy}
        onClick={(event) => onReveal(event.timeStamp)}
      >
        {t.study.reveal} <kbd aria-hidden="true">{t.keys.space}</kbd>
      </Button>
    </div>
  );
}
