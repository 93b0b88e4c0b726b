import { useId, useState } from 'react';
import { addDays, type StudyDay, studyDay } from '../../core/base/day';
import { type ExamPlan, firstFinalDay } from '../../core/plan/exam-plan';
import { finalDays, type Forecast, mostMinutes, type PlannedDay } from '../../core/plan/forecast';
import { formatList, formatNearDay } from '../../i18n/format';
import { useActions, useLanguage, useMessages } from '../app-context';
import { useForecast, useMinutesThatFit } from '../kit/use-forecast';
import styles from './plan.module.css';

interface PlanPreviewProps {
  readonly plan: ExamPlan;
  readonly today: StudyDay;
}

/** What a plan comes to: new cards and minutes a day, whether it fits and what gives way, and what a skipped day changes. */
export function PlanPreview({ plan, today }: PlanPreviewProps) {
  const t = useMessages().plan;
  const forecast = useForecast(plan);
  return (
    <div className={styles.preview}>
      <h3>{t.preview}</h3>
      <p className={styles.lead}>{t.days(plan.date - today)}</p>
      {typeof forecast !== 'object' ? (
        <p role="status">{forecast === 'failed' ? t.failed : t.reckoning}</p>
      ) : (
        <>
          <Days plan={plan} forecast={forecast} />
          <Fit plan={plan} forecast={forecast} />
          <p className={styles.soft}>{t.goodOnly}</p>
          <Skip plan={plan} today={today} forecast={forecast} />
        </>
      )}
    </div>
  );
}

function Days({ plan, forecast }: { readonly plan: ExamPlan; readonly forecast: Forecast }) {
  const t = useMessages().plan;
  const language = useLanguage();
  const ahead = forecast.days.filter(({ day }) => day < firstFinalDay(plan));
  const last = finalDays(plan, forecast);
  const first = last[0];
  const fresh = Math.max(0, ...ahead.map((day) => day.fresh));
  const cards = Math.round(average(last.map((day) => day.due + day.fresh)));
  return (
    <>
      {ahead.length > 0 && <p>{fresh === 0 ? t.noNew(minutesOf(ahead)) : t.perDay(fresh, minutesOf(ahead))}</p>}
      {first !== undefined && <p>{t.lastWeek(formatNearDay(first.day, language), cards, minutesOf(last))}</p>}
      {forecast.together && <p>{t.together}</p>}
    </>
  );
}

function Fit({ plan, forecast }: { readonly plan: ExamPlan; readonly forecast: Forecast }) {
  const t = useMessages().plan;
  const language = useLanguage();
  const { catalog } = useActions();
  const enough = useMinutesThatFit(plan, forecast);
  if (forecast.fits)
    return (
      <p role="status" className={styles.fits}>
        {t.fits}
      </p>
    );
  const topics = new Map(catalog.decks.flatMap(({ id, topics: all }) => all.map((topic) => [`${id}/${topic.id}`, topic.name[language]])));
  const left = [...new Set(forecast.unmet.map(({ deck, topic }) => topics.get(`${deck}/${topic}`) ?? topic))];
  const busiest = forecast.days.find(({ minutes }) => minutes === mostMinutes(forecast.days));
  const isLong = busiest !== undefined && busiest.minutes > plan.minutesPerDay;
  return (
    <>
      <p role="status" className={styles.fits}>
        {t.fitsNot}
      </p>
      <ul className={styles.givesWay}>
        {left.length > 0 && <li>{t.unmet(forecast.unmet.length, formatList(left, language))}</li>}
        {forecast.withoutLast > 0 && <li>{t.withoutLast(forecast.withoutLast)}</li>}
        {isLong && <li>{t.busiest(Math.ceil(busiest.minutes), formatNearDay(busiest.day, language))}</li>}
      </ul>
      {enough !== undefined && <p>{enough === 'never' ? t.never : t.wouldFit(enough)}</p>}
    </>
  );
}

/** The next days by name, and what skipping one does to the others. */
function Skip({ plan, today, forecast }: PlanPreviewProps & { readonly forecast: Forecast }) {
  const t = useMessages().plan;
  const language = useLanguage();
  const [skip, setSkip] = useState<StudyDay>();
  const id = useId();
  const choices = Array.from({ length: Math.min(7, plan.date - today) }, (_, index) => addDays(today, index));
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t.skip}</label>
      <select
        id={id}
        value={skip ?? ''}
        onChange={({ target }) => setSkip(target.value === '' ? undefined : studyDay(Number(target.value)))}
      >
        <option value="">{t.skipNothing}</option>
        {choices.map((day) => (
          <option key={day} value={day}>
            {formatNearDay(day, language)}
          </option>
        ))}
      </select>
      {skip !== undefined && <Skipped plan={plan} skip={skip} forecast={forecast} />}
    </div>
  );
}

interface SkippedProps {
  readonly plan: ExamPlan;
  readonly skip: StudyDay;
  readonly forecast: Forecast;
}

function Skipped({ plan, skip, forecast }: SkippedProps) {
  const t = useMessages().plan;
  const without = useForecast(plan, skip);
  return (
    <span role="status">
      {typeof without === 'object' ? <SkipWords forecast={forecast} without={without} /> : without === 'failed' ? t.failed : t.reckoning}
    </span>
  );
}

function SkipWords({ forecast, without }: { readonly forecast: Forecast; readonly without: Forecast }) {
  const t = useMessages().plan;
  const [fresh, minutes] = [mostFresh(without.days), Math.ceil(mostMinutes(without.days))];
  if (!without.fits && forecast.fits) return t.skipFitsNot(fresh, minutes);
  const isSame = fresh === mostFresh(forecast.days) && minutes === Math.ceil(mostMinutes(forecast.days));
  if (isSame && without.unmet.length === forecast.unmet.length) return t.skipSame;
  return without.fits ? t.skipMore(fresh, minutes) : t.skipUnmet(Math.max(0, without.unmet.length - forecast.unmet.length));
}

const mostFresh = (days: readonly PlannedDay[]): number => Math.max(0, ...days.map(({ fresh }) => fresh));

const average = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);

const minutesOf = (days: readonly PlannedDay[]): number => Math.max(1, Math.ceil(average(days.map(({ minutes }) => minutes))));
