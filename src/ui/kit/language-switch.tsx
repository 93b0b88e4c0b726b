import { LANGUAGES } from '../../core/deck/deck';
import { useActions, useLanguage, useMessages } from '../app-context';
import styles from './language-switch.module.css';

/** Each language by its own name, at hand on every screen. */
export function LanguageSwitch() {
  const t = useMessages().shell;
  const { setLanguage } = useActions();
  const language = useLanguage();
  return (
    <div role="group" aria-label={t.language} className={styles.languages}>
      {LANGUAGES.map((each) => (
        <button key={each} type="button" lang={each} aria-pressed={each === language} onClick={() => setLanguage(each)}>
          {t.languageNames[each]}
        </button>
      ))}
    </div>
  );
}
