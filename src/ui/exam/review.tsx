import { useState } from 'react';
import type { TestRun } from '../../core/exam/run';
import { isSureButWrong, isUnsure, type Marked } from '../../core/exam/score';
import { useMessages } from '../app-context';
import { Button } from '../kit/button';
import styles from './exam.module.css';
import { ReviewQuestion } from './review-question';

type Filter = 'sure-but-wrong' | 'wrong' | 'unsure' | 'flagged' | 'all';

const FILTERS: Readonly<Record<Filter, (marked: Marked) => boolean>> = {
  'sure-but-wrong': isSureButWrong,
  wrong: ({ result }) => !result.right,
  unsure: isUnsure,
  flagged: ({ answer }) => answer.flagged,
  all: () => true,
};

interface ReviewProps {
  readonly run: TestRun;
  readonly marked: readonly Marked[];
}

/** The questions again, with the reason for every option; what hurts most comes first. */
export function Review({ run, marked }: ReviewProps) {
  const t = useMessages().exam.result;
  const names = Object.keys(FILTERS) as Filter[];
  const [filter, setFilter] = useState<Filter>(names.find((name) => marked.some(FILTERS[name])) ?? 'all');
  const shown = marked.filter(FILTERS[filter]);
  return (
    <section aria-labelledby="review" className={styles.review}>
      <h2 id="review">{t.review}</h2>
      <div role="group" aria-label={t.review} className={styles.buttons}>
        {names.map((name) => (
          <Button key={name} aria-pressed={filter === name} className={styles.toggle} onClick={() => setFilter(name)}>
            {t.filterCount(t.filters[name], marked.filter(FILTERS[name]).length)}
          </Button>
        ))}
      </div>
      {shown.length === 0 && <p className={styles.soft}>{t.nothing}</p>}
      {shown.map((each) => (
        <ReviewQuestion key={each.index} run={run} marked={each} />
      ))}
    </section>
  );
}
