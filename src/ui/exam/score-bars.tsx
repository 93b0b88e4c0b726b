import { useId } from 'react';
import type { Score } from '../../core/exam/score';
import { useMessages } from '../app-context';
import { Panel } from '../kit/panel';
import styles from './exam.module.css';

interface ScoreBarsProps {
  readonly heading: string;
  readonly scores: readonly (Score & { readonly name: string })[];
}

/** Scores beside each other, each as words and as a bar. */
export function ScoreBars({ heading, scores }: ScoreBarsProps) {
  const t = useMessages().exam.result;
  const id = useId();
  return (
    <Panel aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className={styles.bars}>
        {scores.map(({ name, right, total }) => (
          <li key={name}>
            <span>{name}</span>
            <span className={styles.soft}>{t.outOf(right, total)}</span>
            <progress max={total} value={right} aria-label={name} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
