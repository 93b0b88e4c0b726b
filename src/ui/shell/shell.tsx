import { type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useApp, useMessages } from '../app-context';
import { isWiderThan } from '../kit/is-wider-than';
import { lazily } from '../kit/lazily';
import { LanguageSwitch } from '../kit/language-switch';
import styles from './shell.module.css';
import { useHelpKey } from './use-help-key';

/** Where one thing has the whole attention there is no way elsewhere but back. */
const QUIET = /^\/(study|practice|contrast|test\/.+)/;

/** From here on all screens fit into one line. */
const useIsDesk = isWiderThan(40);

const Tools = lazily(async () => (await import('./tools')).Tools);
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
          <Tools onKeys={() => setKeysOpen(true)} />
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
