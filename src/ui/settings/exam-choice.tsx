import { Link } from 'wouter';
import { formatList } from '../../i18n/format';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { SelectField } from '../kit/select-field';
import styles from './settings.module.css';

/** Which exam the learner prepares for. It narrows the decks that say so; what was learned stays. */
export function ExamChoice() {
  const { settings: words, plan } = useMessages();
  const [t, toPlan] = [words.exam, plan.toPlan];
  const language = useLanguage();
  const { catalog, changeSettings } = useActions();
  const { exam: chosen, plan: kept } = useApp(({ settings }) => settings);
  const narrowed = catalog.decks.filter(({ narrowedByExam }) => narrowedByExam).map(({ name }) => name[language]);
  return (
    <section aria-labelledby="exam" className={styles.section}>
      <h2 id="exam">{t.heading}</h2>
      <SelectField
        label={t.mine}
        value={chosen}
        options={[['none', t.none], ...catalog.exams.map(({ id, name }) => [id, `${id} ${name[language]}`] as const)]}
        // A plan prepares for the same exam, whatever its date.
        onChange={(exam) => void changeSettings({ exam, ...(kept !== 'none' && { plan: { ...kept, exam } }) })}
      />
      <Link href="/plan" className={styles.back}>
        {toPlan} →
      </Link>
      <p className={styles.soft}>{t.hint(formatList(narrowed, language))}</p>
    </section>
  );
}
