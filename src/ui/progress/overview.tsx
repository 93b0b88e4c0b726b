import type { LearningFigures } from '../../core/stats/learning-figures';
import { formatCount } from '../../i18n/chart-format';
import { useLanguage, useMessages } from '../app-context';
import { Figure, Figures } from '../kit/figure';
import styles from './progress.module.css';

const MINUTE_MS = 60_000;

/** The streak, and how much there was altogether. */
export function Overview({ figures: { streak, days } }: { readonly figures: LearningFigures }) {
  const t = useMessages().progress.overview;
  const language = useLanguage();
  const answers = days.reduce((sum, day) => sum + day.answers, 0);
  const minutes = Math.round(days.reduce((sum, day) => sum + day.answerMs, 0) / MINUTE_MS);
  return (
    <section aria-label={t.label} className={styles.panel}>
      <Figures>
        <Figure label={t.streak(streak.days)} value={formatCount(streak.days, language)} />
        <Figure label={t.longest(streak.longestDays)} value={formatCount(streak.longestDays, language)} />
        <Figure label={t.answers(answers)} value={formatCount(answers, language)} />
        {minutes < 60 ? (
          <Figure label={t.minutes(minutes)} value={formatCount(minutes, language)} />
        ) : (
          <Figure label={t.hours} value={formatCount(Math.round(minutes / 6) / 10, language)} />
        )}
      </Figures>
      <p className={styles.soft}>
        {days.at(-1)?.mark === 'open' && `${t.open} `}
        {streak.freeDays === 0 ? t.keeps : `${t.free(streak.freeDays)} ${t.keeps}`}
      </p>
    </section>
  );
}
