import type { ComponentProps } from 'react';
import styles from './panel.module.css';

/** The sheet on which a screen's main matter stands. */
export function Panel({ children, ...rest }: ComponentProps<'section'>) {
  return (
    <section {...rest} className={styles.panel}>
      {children}
    </section>
  );
}
