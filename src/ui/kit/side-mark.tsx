import styles from './side-mark.module.css';

interface SideMarkProps {
  /** Which of the deck's two sides, 0 or 1. */
  readonly index: number;
}

/** The shape of a side: a square for the first, a circle for the second. Says nothing to a screen reader; the name stands beside it. */
export function SideMark({ index }: SideMarkProps) {
  return <span className={index === 0 ? styles.first : styles.second} aria-hidden="true" />;
}
