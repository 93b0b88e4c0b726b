import { type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useApp, useMessages } from '../app-context';
import { isWiderThan } from '../kit/is-wider-than';
import { lazily } from '../kit/lazily';
import { LanguageSwitch } from '../kit/language-switch';
import styles from './shell.module.css';
import { ThemeButton } from './theme-button';
import { useHelpKey } from './use-help-key';

/** Where one thing has the whole attention there is no way elsewhere but back. */
const QUIET = /^\/(study|practice|contrast|test\/.+)/;

/** From here on all screens fit into one line. */
const useIsDesk = isWiderThan(40);

const Nav = lazily(async () => (await import('./nav')).Nav);
const UpdateBar = lazily(async () => (await import('./update-bar')).UpdateBar);
const KeysDialog = lazily(async () => (await import('../kit/keys-dialog')).KeysDialog);

interface ShellProps {
  readonly children: ReactNode;
}

/** What stands around every screen: the name, the language, the appearance, the keys. */
export function Shell({ children }: ShellProps) {
  const t = useMessages();
  const [keysOpen, setKeysOpen] = useState(false);
  const theme = useApp((state) => state.preferences.theme);
  const updateWaits = useApp((state) => state.updateWaits);
  const [location] = useLocation();
  const isDesk = useIsDesk();
  const nav = QUIET.test(location) ? null : (
    <div className={styles.nav}>
      <Nav isPhone={!isDesk} />
    </div>
  );
  useHelpKey(() => setKeysOpen(true));
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return (
    <>
      <a className={styles.skip} href="#content" onClick={focusContent}>
        {t.shell.skip}
      </a>
      <header className={styles.header}>
        <Link href="/" className={styles.brand}>
          <span lang="ja" aria-hidden="true" className={styles.kanji}>
            違い
          </span>
          <span className={styles.name}>{t.shell.appName}</span>
        </Link>
        <div className={styles.tools}>
          <LanguageSwitch />
          <ThemeButton />
          <Link href="/settings" className={styles.tool} aria-label={t.shell.settings} title={t.shell.settings}>
            <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
              <path d="M4 7h9m5 0h2M4 17h2m5 0h9" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
              <circle cx="15.5" cy="7" r="2.5" fill="none" stroke="currentColor" strokeWidth="2" />
              <circle cx="8.5" cy="17" r="2.5" fill="none" stroke="currentColor" strokeWidth="2" />
            </svg>
          </Link>
          <button type="button" className={styles.keys} aria-label={t.keys.open} title={t.keys.open} onClick={() => setKeysOpen(true)}>
            ?
          </button>
        </div>
      </header>
      {isDesk && nav}
      <div aria-live="polite">{updateWaits && <UpdateBar />}</div>
      {children}
      {!isDesk && nav}
      {keysOpen && <KeysDialog onClose={() => setKeysOpen(false)} />}
    </>
  );
}

/** The address is the router's, so the link moves the focus itself. */
const focusContent = (event: { preventDefault(): void }): void => {
  event.preventDefault();
  document.getElementById('content')?.focus();
};
