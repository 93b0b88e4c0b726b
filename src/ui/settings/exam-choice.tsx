import { formatList } from '../../i18n/format';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import styles from './settings.module.css';

/** Which exam the learner prepares for. It narrows the decks that say so; what was learned stays. */
export function ExamChoice() {
  const t = useMessages().settings.exam;
  const language = useLanguage();
  const { catalog, changeSettings } = useActions();
  const chosen = useApp(({ settings }) => settings.exam);
  const narrowed = catalog.decks.filter(({ narrowedByExam }) => narrowedByExam).map(({ name }) => name[language]);
  return (
    <section aria-labelledby="exam" className={styles.section}>
      <h2 id="exam">{t.heading}</h2>
      <label className={styles.row}>
        {t.mine}
        <select
          value={chosen}
          onChange={(event) => {
            const { value } = event.target;
            void changeSettings({ exam: catalog.exams.find(({ id }) => id === value)?.id ?? 'none' });
          }}
        >
          <option value="none">{t.none}</option>
          {catalog.exams.map(({ id, name }) => (
            <option key={id} value={id}>
              {id} {name[language]}
            </option>
          ))}
        </select>
      </label>
      <p className={styles.soft}>{t.hint(formatList(narrowed, language))}</p>
    </section>
  );
}
