import { Link } from 'wouter';
import { isPaused } from '../../core/plan/catch-up';
import { type ExamPlan, lastStudyDay, phaseOn } from '../../core/plan/exam-plan';
import { countsOf, type Session } from '../../core/queue/session';
import { estimatedMinutes } from '../../core/stats/pace';
import { useActions, useApp, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Panel } from '../kit/panel';
import { useForecast } from '../kit/use-forecast';
import { useKeptFocus } from '../kit/use-kept-focus';
import styles from './planning.module.css';

interface PlanPanelProps {
  readonly plan: ExamPlan;
  readonly session: Session;
}

/** How the preparation stands: the days left, today's share, whether it fits. Nothing of it is a reproach: what was missed is spread over the rest. */
export function PlanPanel({ plan, session }: PlanPanelProps) {
  const t = useMessages().plan.today;
  const { changeSettings } = useActions();
  const name = useExamName(plan);
  const keptFocus = useKeptFocus<HTMLElement>();
  const { day } = session;
  return (
    <Panel {...keptFocus} aria-labelledby="plan">
      <h2 id="plan" className={styles.heading}>
        {t.heading(name)}
      </h2>
      {phaseOn(plan, day) !== 'over' && <Ahead plan={plan} session={session} />}
      {day === plan.date && <p className={styles.lead}>{t.dayOf}</p>}
      {day > plan.date && <p>{t.over(name)}</p>}
      <div className={styles.buttons}>
        {day > plan.date && <Button onClick={() => void changeSettings({ plan: 'none' })}>{t.putAway}</Button>}
        <Link href="/plan" className={styles.link}>
          {t.see}
        </Link>
      </div>
    </Panel>
  );
}

function Ahead({ plan, session }: PlanPanelProps) {
  const t = useMessages().plan.today;
  const forecast = useForecast(plan);
  const pace = useApp((state) => state.pace);
  const settings = useApp((state) => state.settings);
  const counts = countsOf(session);
  const { day } = session;
  const minutes = estimatedMinutes(counts, pace);
  const isEve = day === lastStudyDay(plan);
  return (
    <div className={styles.words}>
      <p className={styles.lead}>{t.inDays(plan.date - day)}</p>
      {!isPaused(settings, day) && (
        <p>{minutes === 0 ? t.rest : counts.fresh === 0 ? t.shareNone(minutes) : t.share(counts.fresh, minutes)}</p>
      )}
      {isEve && minutes > 0 && <p>{t.eve}</p>}
      {!isEve && phaseOn(plan, day) === 'final' && <p>{t.finalWeek}</p>}
      {/* The line is there before its words, so that nothing below it moves. */}
      <p aria-live="polite" className={styles.fit}>
        {typeof forecast === 'object' && (forecast.fits ? t.fits : t.fitsNot)}
      </p>
    </div>
  );
}

const useExamName = ({ exam }: ExamPlan): string => {
  const t = useMessages().plan.today;
  return exam === 'none' ? t.yours : exam;
};
