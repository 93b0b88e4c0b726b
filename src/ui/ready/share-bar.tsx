import type { Expectation } from '../../core/stats/readiness';
import styles from './ready.module.css';

/** The expected share as a mark on a line from nothing to all, within its band. The words beside it say the same. */
export function ShareBar({ expectation }: { readonly expectation: Expectation }) {
  const { met, recalled, low, high } = expectation;
  const at = (count: number): number => (100 * count) / met;
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} x="0" y="3" width="100" height="4" rx="1" />
      <rect className={styles.band} x={at(low)} y="1.5" width={Math.max(0.5, at(high) - at(low))} height="7" rx="1" />
      <rect className={styles.mark} x={Math.min(99, Math.max(0, at(recalled) - 0.5))} y="0" width="1" height="10" />
    </svg>
  );
}
