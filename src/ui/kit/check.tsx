import type { ComponentProps } from 'react';
import styles from './check.module.css';

interface CheckProps extends ComponentProps<'input'> {
  readonly type?: 'checkbox' | 'radio';
}

/** A box or a dot with its words, big enough for a thumb. */
export function Check({ type = 'checkbox', children, ...rest }: CheckProps) {
  return (
    <label className={styles.check}>
      <input type={type} {...rest} />
      {children}
    </label>
  );
}
