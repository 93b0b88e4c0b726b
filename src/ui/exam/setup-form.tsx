import { useState } from 'react';
import { blueprintOf, mostQuestions } from '../../core/exam/blueprint';
import type { Exam } from '../../core/exam/exam';
import { DEFAULT_SHARE, type ExamSetup, LONGER_MINUTES, minutesFor, ONLY, presetOf, QUICK_CHECK, timeLimit } from '../../core/exam/setup';
import { candidatesFor, examOf } from '../../store/exam/exam-hall';
import type { Messages } from '../../i18n/messages';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Check } from '../kit/check';
import { NumberField } from '../kit/number-field';
import { Panel } from '../kit/panel';
import { SelectField } from '../kit/select-field';
import fieldset from '../kit/fieldset.module.css';
import styles from './exam.module.css';
import { Mix } from './mix';
import { QuestionChoice } from './question-choice';
import { useExam } from './use-exam';
import { useStartTest } from './use-start-test';

const MOST_QUESTIONS = 500;
const MOST_MINUTES = 600;

const LENGTHS = { fifth: DEFAULT_SHARE, half: 1 / 2, full: 1 } as const;
type Length = keyof typeof LENGTHS;

/** Everything a test can be asked to be; it begins like the learner's exam, or as a mix of their own. */
export function SetupForm() {
  const t = useMessages().exam.setup;
  const language = useLanguage();
  const { catalog } = useActions();
  const mine = useApp(({ settings }) => catalog.exams.find(({ id }) => id === settings.exam));
  const [setup, setSetup] = useState<ExamSetup>(mine === undefined ? { ...QUICK_CHECK, count: 13 } : presetOf(mine));
  const hall = useExam((state) => state);
  const { start, isStarting } = useStartTest();
  const exam = examOf(setup, catalog.exams);
  const candidates = candidatesFor(setup, hall);
  const most = mostQuestions(candidates);
  const count = Math.min(setup.count, most);
  const change = (part: Partial<ExamSetup>): void => setSetup({ ...setup, ...part });
  /** The time keeps the exam's pace. */
  const changeCount = (next: number): void =>
    change({ count: next, ...(exam !== undefined && setup.minutes > 0 && { minutes: minutesFor(exam, next) }) });
  return (
    <Panel aria-labelledby="setup">
      <h2 id="setup">{t.heading}</h2>
      <div className={styles.form}>
        <SelectField
          label={t.exam}
          value={setup.exam}
          options={[['none', t.noExam], ...catalog.exams.map(({ id, name }) => [id, `${id} ${name[language]}`] as const)]}
          onChange={(id) => {
            const chosen = catalog.exams.find((each) => each.id === id);
            setSetup(chosen === undefined ? { ...QUICK_CHECK, count: 13 } : presetOf(chosen));
          }}
        />
        {exam !== undefined && <LengthChoice exam={exam} most={most} count={setup.count} onChange={changeCount} />}
        <NumberField label={t.count} value={setup.count} least={1} most={MOST_QUESTIONS} onChange={changeCount} />
        <NumberField label={t.minutes} value={setup.minutes} most={MOST_MINUTES} onChange={(minutes) => change({ minutes })} />
        {setup.minutes > 0 && (
          <Check checked={setup.longer} onChange={(event) => change({ longer: event.target.checked })}>
            {t.longer(timeLimit({ ...setup, count, longer: true }, exam) - setup.minutes || LONGER_MINUTES)}
          </Check>
        )}
        <QuestionChoice setup={setup} onChange={change} />
        <SelectField
          label={t.only}
          value={setup.only}
          options={ONLY.map((each) => [each, t.onlyOf[each]])}
          onChange={(only) => change({ only })}
        />
        <Check checked={setup.suspended} onChange={(event) => change({ suspended: event.target.checked })}>
          {t.suspended}
        </Check>
        <Check checked={setup.reschedules} onChange={(event) => change({ reschedules: event.target.checked })}>
          {t.reschedules}
        </Check>
      </div>
      <div role="status" className={styles.summary}>
        {count > 0 && <p>{t.what(count, timeLimit({ ...setup, count }, exam))}</p>}
        {count < setup.count && <p>{t.fewer(most)}</p>}
        {exam !== undefined && count > 0 && <Mix exam={exam} blueprint={blueprintOf(exam, candidates, count)} />}
        <p className={styles.soft}>{creditWords(exam, t)}</p>
      </div>
      <Button look="primary" disabled={isStarting || count === 0} onClick={() => void start({ ...setup, count })}>
        {t.start}
      </Button>
    </Panel>
  );
}

const creditWords = (exam: Exam | undefined, t: Messages['exam']['setup']): string => {
  if (exam === undefined) return t.responseOwn;
  return exam.responseCredit === 'stated' ? t.responseStated : t.responseAssumed;
};

interface LengthChoiceProps {
  readonly exam: Exam;
  readonly most: number;
  readonly count: number;
  readonly onChange: (count: number) => void;
}

/** A fifth of the exam, half, or all of it: only as far as there are enough questions. */
function LengthChoice({ exam, most, count, onChange }: LengthChoiceProps) {
  const t = useMessages().exam.setup;
  const options = (Object.keys(LENGTHS) as Length[]).map((length) => ({ length, questions: Math.round(exam.questions * LENGTHS[length]) }));
  return (
    <fieldset className={fieldset.choices}>
      <legend>{t.length}</legend>
      {options.map(({ length, questions }) => (
        <Check
          key={length}
          type="radio"
          name="length"
          checked={count === questions}
          disabled={questions > most}
          onChange={() => onChange(questions)}
        >
          {t.lengths[length](questions)}
        </Check>
      ))}
    </fieldset>
  );
}
