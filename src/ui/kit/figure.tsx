import type { ReactNode } from 'react';
import styles from './figure.module.css';

/** Figures next to each other. */
export function Figures({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.figures}>{children}</dl>;
}

interface FigureProps {
  readonly label: string;
  readonly value: string;
}

/** A big number above what it counts; read out the other way round. */
export function Figure({ label, value }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
