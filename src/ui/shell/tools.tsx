import { Link } from 'wouter';
import { useMessages } from '../app-context';
import styles from './shell.module.css';
import { ThemeButton } from './theme-button';

/** What a first card does not need: the appearance, the settings, the list of keys. */
export function Tools({ onKeys }: { readonly onKeys: () => void }) {
  const t = useMessages();
  return (
    <>
      <ThemeButton />
      <Link href="/settings" className={styles.tool} aria-label={t.shell.settings} title={t.shell.settings}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="M4 7h9m5 0h2M4 17h2m5 0h9" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          <circle cx="15.5" cy="7" r="2.5" fill="none" stroke="currentColor" strokeWidth="2" />
          <circle cx="8.5" cy="17" r="2.5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </Link>
      <button type="button" className={styles.keys} aria-label={t.keys.open} title={t.keys.open} onClick={onKeys}>
        ?
      </button>
    </>
  );
}
