import type { ReactNode } from 'react';
import styles from './notice-box.module.css';

interface NoticeBoxProps {
  /** alert: read out at once, because the learner cannot go on. status: a quiet remark. */
  readonly role: 'alert' | 'status';
  readonly children: ReactNode;
}

export function NoticeBox({ role, children }: NoticeBoxProps) {
  return (
    <div role={role} className={role === 'alert' ? styles.alert : styles.status}>
      {children}
    </div>
  );
}
