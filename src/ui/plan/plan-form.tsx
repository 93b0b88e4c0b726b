import { useId } from 'react';
import type { StudyDay } from '../../core/base/day';
import type { DeckId, ExamId } from '../../core/base/ids';
import { type ExamPlan, FEWEST_MINUTES, MOST_MINUTES } from '../../core/plan/exam-plan';
import { planOn } from '../../core/plan/plan-cards';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Check } from '../kit/check';
import { useKeptFocus } from '../kit/use-kept-focus';
import { DateField } from './date-field';
import styles from './plan.module.css';
import { PlanPreview } from './plan-preview';
import { useDraft } from './use-draft';

interface PlanFormProps {
  readonly today: StudyDay;
}

/** Which exam, when, which decks, how long a day; what that means is shown before anything is kept. */
export function ExamPlanning({ today }: PlanFormProps) {
  const t = useMessages().plan;
  const { plan, exam } = useApp((state) => state.settings);
  const keptFocus = useKeptFocus<HTMLElement>();
  return (
    <section {...keptFocus} aria-labelledby="exam-plan" className={styles.section}>
      <h2 id="exam-plan">{t.exam}</h2>
      <p className={styles.soft}>{t.about}</p>
      <PlanForm key={JSON.stringify([plan, exam])} today={today} />
    </section>
  );
}

/** Begun anew with whatever is kept. */
function PlanForm({ today }: PlanFormProps) {
  const t = useMessages().plan;
  const { changeSettings } = useActions();
  const kept = useApp(({ settings }) => planOn(settings, today));
  const { draft, change, plan } = useDraft(today);
  return (
    <>
      <ExamField exam={draft.exam} onChange={(exam) => change({ exam })} />
      <DateField label={t.date} error={t.dateTooEarly} date={draft.date} today={today} onChange={(date) => change({ date })} />
      <DecksField decks={draft.decks} onChange={(decks) => change({ decks })} />
      <MinutesField minutes={draft.minutes} onChange={(minutes) => change({ minutes })} />
      {plan !== undefined && <PlanPreview plan={plan} today={today} />}
      <div className={styles.buttons}>
        <Button
          look="primary"
          disabled={plan === undefined}
          onClick={() => plan !== undefined && void changeSettings({ exam: plan.exam, plan })}
        >
          {kept === undefined ? t.save : t.change}
        </Button>
        {kept !== undefined && <Button onClick={() => void changeSettings({ plan: 'none' })}>{t.off}</Button>}
      </div>
      {kept !== undefined && <p className={styles.soft}>{t.offWhat}</p>}
    </>
  );
}

function ExamField({ exam, onChange }: { readonly exam: ExamPlan['exam']; readonly onChange: (exam: ExamId | 'none') => void }) {
  const t = useMessages().plan;
  const language = useLanguage();
  const { catalog } = useActions();
  return (
    <label className={styles.field}>
      {t.exam}
      <select value={exam} onChange={({ target }) => onChange(catalog.exams.find(({ id }) => id === target.value)?.id ?? 'none')}>
        {catalog.exams.map(({ id, name }) => (
          <option key={id} value={id}>
            {id} {name[language]}
          </option>
        ))}
        <option value="none">{t.otherExam}</option>
      </select>
    </label>
  );
}

function DecksField({ decks, onChange }: { readonly decks: readonly DeckId[]; readonly onChange: (decks: readonly DeckId[]) => void }) {
  const t = useMessages().plan;
  const language = useLanguage();
  const { catalog } = useActions();
  return (
    <fieldset className={styles.decks}>
      <legend>{t.decks}</legend>
      {catalog.decks.map(({ id, name }) => (
        <Check
          key={id}
          checked={decks.includes(id)}
          onChange={({ target }) => onChange(target.checked ? [...decks, id] : decks.filter((each) => each !== id))}
        >
          {name[language]}
        </Check>
      ))}
      {decks.length === 0 && (
        <span role="alert" className={styles.error}>
          {t.noDeck}
        </span>
      )}
    </fieldset>
  );
}

function MinutesField({ minutes, onChange }: { readonly minutes: string; readonly onChange: (minutes: string) => void }) {
  const t = useMessages();
  const [id, isWhole] = [useId(), /^\d+$/.test(minutes)];
  const fits = isWhole && Number(minutes) >= FEWEST_MINUTES && Number(minutes) <= MOST_MINUTES;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t.plan.minutesPerDay}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={minutes}
        aria-invalid={!fits}
        aria-describedby={fits ? undefined : `${id}-error`}
        onChange={({ target }) => onChange(target.value.normalize('NFKC').trim())}
      />
      {!fits && (
        <span id={`${id}-error`} role="alert" className={styles.error}>
          {t.settings.outOfRange(FEWEST_MINUTES, MOST_MINUTES)}
        </span>
      )}
    </div>
  );
}
